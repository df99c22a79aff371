// How a run is played, chosen on its brief: with tips and hints, or alone. A run to hand in is as the trainer's link says.

import type { Mode } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import { Segmented } from '../shared/segmented.tsx';
import styles from './brief.module.css';

const CHOICES = ['coached', 'own'] as const satisfies readonly Mode[];

export function ModePart() {
  const mode = useSession((session) => session.mode);
  const attempt = useSession((session) => session.attempt);
  const canChange = useSession((session) => session.log.length === 0 && session.readOnly !== true);
  const changeMode = useSession((session) => session.changeMode);
  return (
    <section aria-labelledby="brief-mode">
      <h2 id="brief-mode">{t('brief.mode')}</h2>
      {mode === 'hand-in' ? (
        <p>
          <b>{t('settings.mode.hand-in')}</b>
          {attempt !== undefined && ` · ${t('settings.attempt', { attempt })}`}
        </p>
      ) : (
        <Segmented<Mode>
          label={t('brief.mode')}
          value={mode}
          isDisabled={!canChange}
          segments={CHOICES.map((value) => ({ value, label: t(`settings.mode.${value}`) }))}
          onChange={(next) => void changeMode(next)}
        />
      )}
      <p className={styles['note']}>{t(`settings.mode-note.${mode}`)}</p>
    </section>
  );
}
