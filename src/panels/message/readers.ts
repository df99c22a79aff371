// Whom a message reaches, by name: that is certain before it goes out.

import type { View } from '../../core/index.ts';
import type { Texts } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { addresseeName, departmentName, shortName } from '../names.ts';
import type { Subject } from './subject.ts';

export function readersOf(subject: Subject, view: View, texts: Texts): readonly string[] {
  if (subject.kind === 'note') return [t('message.all')];
  const { block } = subject;
  switch (block.activity) {
    case 'send':
      return [addresseeName(texts, block.to)];
    case 'warn':
    case 'reset':
      return view.promises.filter((entry) => entry.id === block.promise).map((entry) => shortName(texts, entry.to));
    case 'kick-off': {
      const project = view.projects.find((entry) => entry.id === block.project);
      return view.departments
        .filter((entry) => entry.head === project?.sponsor || entry.uses.some((service) => project?.serves.includes(service)))
        .map((entry) => shortName(texts, entry.head));
    }
    case 'review': {
      const serves = view.assets.find((entry) => entry.id === block.asset)?.serves ?? [];
      return view.departments
        .filter((entry) => entry.uses.some((service) => serves.includes(service)))
        .map((entry) => departmentName(texts, entry.id));
    }
  }
}
