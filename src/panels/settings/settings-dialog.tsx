// Settings: sound, reading, and this run. Each works at once and is kept on this machine.

import { Download, History, LogOut, Save, Send } from 'lucide-react';
import { DAYS_PER_WEEK } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { MarksPart } from '../marks/marks-part.tsx';
import { QuestionPart } from '../reflection/question-part.tsx';
import { useDialogs } from '../office/dialogs.ts';
import { saveFile } from '../debrief/save-file.ts';
import { useSession, useSessionStore } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { ClassPart } from './class-part.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { Kept } from './kept.tsx';
import { LanguagePart } from './language-part.tsx';
import { ReadingPart } from './reading-part.tsx';
import { SoundPart } from './sound-part.tsx';
import styles from './settings.module.css';

export function SettingsDialog() {
  return (
    <DialogFrame name="settings" title={t('settings.title')}>
      <SoundPart />
      <MarksPart />
      <QuestionPart />
      <ReadingPart />
      <LanguagePart />
      <ClassPart />
      <ThisRun />
      <Kept />
    </DialogFrame>
  );
}

function ThisRun() {
  const store = useSessionStore();
  const close = useDialogs((dialogs) => dialogs.close);
  const open = useDialogs((dialogs) => dialogs.open);
  const scenario = useSession((session) => session.view?.scenario);
  const mode = useSession((session) => session.mode);
  const canHandIn = useSession((session) => session.days.length >= DAYS_PER_WEEK && !session.playing);
  const attempt = useSession((session) => session.attempt);
  // What is thrown on a wall must not give the luck of the run away.
  const seed = useSession((session) => (session.settings.projector && session.screen !== 'report' ? undefined : session.seed));
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
            {attempt !== undefined && ` · ${t('settings.attempt', { attempt })}`}
            <span className={styles['note']}>{t(`settings.mode-note.${mode}`)}</span>
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
        <Button before={<Save size={20} aria-hidden />} onPress={() => open('slots')}>
          {t('slots.open')}
        </Button>
        <Button before={<History size={20} aria-hidden />} onPress={() => open('branches')}>
          {t('frame.weeks')}
        </Button>
        {mode === 'hand-in' && canHandIn && (
          <Button before={<Send size={20} aria-hidden />} onPress={() => open('hand-in')}>
            {t('frame.hand-in')}
          </Button>
        )}
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
