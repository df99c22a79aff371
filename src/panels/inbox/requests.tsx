// What was asked for on the side: who, what it would take, and the answers. Nothing tells which answer is better.

import type { RequestRuling, RequestView } from '../../core/index.ts';
import { REQUEST_RULINGS } from '../../session/types.ts';
import { hours, t } from '../../words/index.ts';
import { projectShort, shortName } from '../names.ts';
import { usePlanning, useTexts, useView } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { useDeed } from '../shared/deed.ts';
import { PanelPart } from '../shared/panel.tsx';
import { Refusal } from '../shared/problem-line.tsx';
import { Prose } from '../shared/prose.tsx';
import { Term } from '../shared/term.tsx';
import styles from './inbox.module.css';

export function Requests() {
  const { requests } = useView();
  const shown = [...requests].reverse();
  if (shown.length === 0) return undefined;
  return (
    <PanelPart title={<Term of="requests">{t('requests.title')}</Term>}>
      {shown.map((request) => (
        <Request key={request.id} request={request} />
      ))}
    </PanelPart>
  );
}

function Request({ request }: { readonly request: RequestView }) {
  const texts = useTexts();
  const canPlan = usePlanning();
  const { deed, refusal } = useDeed();
  const words = texts.requests[request.id];
  const name = shortName(texts, request.from);
  const choose = (ruling: RequestRuling): boolean => deed({ type: 'rule-request', request: request.id, ruling });
  const offered = REQUEST_RULINGS.filter((ruling) => (ruling !== 'move' || request.hasDate) && (ruling !== 'defer' || !request.deferred));
  return (
    <article className={styles['choice']} aria-label={words?.title ?? ''}>
      <h3>{words?.title}</h3>
      <p className={styles['note']}>
        {t('requests.from', { name, project: projectShort(texts, request.project) })} · {t('requests.adds', { hours: hours(request.adds) })}
      </p>
      {words !== undefined && <Prose of={words.asks} />}
      {request.isOpen ? (
        <div role="group" aria-label={t('requests.answers', { name })} className={styles['choices']}>
          {offered.map((ruling) => (
            <Button
              key={ruling}
              tinted={request.answer?.ruling === ruling}
              aria-pressed={request.answer?.ruling === ruling}
              isDisabled={!canPlan}
              onPress={() => choose(ruling)}
            >
              {t(`requests.ruling.${ruling}`)}
            </Button>
          ))}
        </div>
      ) : (
        <p className={styles['note']}>{answerText(request)}</p>
      )}
      {refusal !== undefined && <Refusal problem={refusal} />}
    </article>
  );
}

function answerText({ answer }: RequestView): string {
  return answer?.ruling === undefined ? t('requests.silent') : t(`requests.ruling.${answer.ruling}`);
}
