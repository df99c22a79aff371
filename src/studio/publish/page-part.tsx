// The one HTML page that plays anywhere.

import { useState } from 'react';
import { Globe } from 'lucide-react';
import { PlainButton, Progress } from '../../panels/kit.ts';
import { t } from '../../words/index.ts';
import type { CompiledScenario } from '../lab/tasks.ts';
import type { Asked } from './address.ts';
import { savePage } from './hand-out.ts';
import styles from './publish.module.css';

interface Props {
  readonly name: string;
  readonly scenario: CompiledScenario;
  readonly asked: Asked;
}

export function PagePart({ name, scenario, asked }: Props) {
  const [state, setState] = useState<'making' | 'failed'>();
  const save = (): void => {
    setState('making');
    savePage(name, scenario, asked).then(
      () => setState(undefined),
      () => setState('failed'),
    );
  };
  return (
    <section aria-labelledby="publish-page">
      <h3 id="publish-page">{t('publish.page')}</h3>
      <p className={styles['note']}>{t('publish.page-note')}</p>
      <PlainButton before={<Globe size={20} aria-hidden />} onPress={save}>
        {t('publish.page-save', { name })}
      </PlainButton>
      {state === 'making' && <Progress label={t('publish.page-making')} />}
      {state === 'failed' && <p role="alert">{t('publish.page-failed')}</p>}
    </section>
  );
}
