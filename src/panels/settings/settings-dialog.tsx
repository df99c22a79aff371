// Settings: sound, reading, and this run. Each works at once and is kept on this machine.

import { Download, LogOut } from 'lucide-react';
import { t } from '../../words/index.ts';
import { MarksPart } from '../marks/marks-part.tsx';
import { useDialogs } from '../office/dialogs.ts';
import { saveFile } from '../report/save-file.ts';
import { useSession, useSessionStore } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { Segmented } from '../shared/segmented.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { Kept } from './kept.tsx';
import { SoundPart } from './sound-part.tsx';
import styles from './settings.module.css';

const SIZES = [100, 125, 150, 200] as const;
const MOTIONS = ['system', 'full', 'reduced'] as const;
const SPEEDS = [1, 2] as const;

export function SettingsDialog() {
  const settings = useSession((session) => session.settings);
  const change = useSession((session) => session.changeSettings);
  return (
    <DialogFrame name="settings" title={t('settings.title')}>
      <SoundPart />
      <MarksPart />
      <section className={styles['part']}>
        <h2>{t('settings.reading')}</h2>
        <h3>{t('settings.text-size')}</h3>
        <Segmented
          wrap
          label={t('settings.text-size')}
          value={String(settings.textSize)}
          segments={SIZES.map((size) => ({ value: String(size), label: t('settings.text-size-value', { size }) }))}
          onChange={(value) => change({ textSize: SIZES.find((size) => String(size) === value) ?? 100 })}
        />
        <h3>{t('settings.motion')}</h3>
        <Segmented
          wrap
          label={t('settings.motion')}
          value={settings.motion}
          segments={MOTIONS.map((motion) => ({ value: motion, label: t(`settings.motion.${motion}`) }))}
          onChange={(motion) => change({ motion })}
        />
        <h3>{t('settings.speed')}</h3>
        <Segmented
          label={t('settings.speed')}
          value={String(settings.speed)}
          segments={SPEEDS.map((speed) => ({ value: String(speed), label: t('settings.speed-value', { speed }) }))}
          onChange={(value) => change({ speed: value === '2' ? 2 : 1 })}
        />
      </section>
      <ThisRun />
      <Kept />
    </DialogFrame>
  );
}

function ThisRun() {
  const store = useSessionStore();
  const close = useDialogs((dialogs) => dialogs.close);
  const scenario = useSession((session) => session.view?.scenario);
  const mode = useSession((session) => session.mode);
  const seed = useSession((session) => session.seed);
  if (scenario === undefined) return undefined;
  const save = (): void => {
    const text = store.getState().exportRun();
    if (text !== undefined) saveFile(`${scenario}.rollout.json`, text);
  };
  const leave = (): void => {
    close();
    store.getState().show('title');
  };
  return (
    <section className={styles['part']}>
      <h2>{t('settings.run')}</h2>
      <dl className={styles['facts']}>
        <div>
          <dt>{t('settings.mode')}</dt>
          <dd>
            {t(`settings.mode.${mode}`)}
            <span className={styles['note']}>{t('settings.mode-note')}</span>
          </dd>
        </div>
        {seed !== undefined && (
          <div>
            <dt>{t('settings.seed')}</dt>
            <dd>
              {seed}
              <span className={styles['note']}>{t('settings.seed-note')}</span>
            </dd>
          </div>
        )}
      </dl>
      <p className={styles['note']}>{t('settings.menu-note')}</p>
      <div className={styles['buttons']}>
        <Button before={<Download size={20} aria-hidden />} onPress={save}>
          {t('settings.export')}
        </Button>
        <Button before={<LogOut size={20} aria-hidden />} onPress={leave}>
          {t('settings.menu')}
        </Button>
      </div>
    </section>
  );
}
