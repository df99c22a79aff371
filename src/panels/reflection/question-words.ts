// The question of a week in words. Codes and ids stand in the run; the sentence is made where it is shown.

import type { Question, Texts } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { projectTitle, shortName } from '../names.ts';

export function questionText({ question, ids }: Pick<Question, 'question' | 'ids'>, texts: Texts): string {
  switch (question) {
    case 'promise': {
      const [, to = '', project = ''] = ids;
      return t('reflection.promise', { name: shortName(texts, to), project: projectTitle(texts, project) });
    }
    case 'order':
      return t('reflection.order', { project: projectTitle(texts, ids[0] ?? '') });
    case 'person':
      return t('reflection.person', { name: shortName(texts, ids[0] ?? '') });
    case 'need': {
      const [project = '', sponsor = ''] = ids;
      return t('reflection.need', { name: shortName(texts, sponsor), project: projectTitle(texts, project) });
    }
    case 'week':
      return t('reflection.week');
  }
}
