// Handing in: name and ticks above, below them all that would leave the machine, read out of the very file. Then the file is saved.

import { useState } from 'react';
import { Dices, Download } from 'lucide-react';
import { Checkbox, CheckboxGroup, Input, Label, TextField } from 'react-aria-components';
import { MAX_SLOT_NAME, type Session } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { useDialogs } from '../office/dialogs.ts';
import { saveFile } from '../debrief/save-file.ts';
import { useSession, useSessionStore, useTexts } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { say } from '../speech.ts';
import { DialogFrame } from '../settings/dialog-frame.tsx';
import { HandInPreview } from './hand-in-preview.tsx';
import { pseudonym } from './pseudonym.ts';
import styles from './branches.module.css';

export function HandInDialog() {
  return (
    <DialogFrame name="hand-in" title={t('handing.title')} isWide>
      <HandIn />
    </DialogFrame>
  );
}

const PLEDGE = 'pledge';

function HandIn() {
  const store = useSessionStore();
  const texts = useTexts();
  const close = useDialogs((dialogs) => dialogs.close);
  const run = useSession((session) => session.runId ?? '');
  const weeks = useSession((session) => session.view?.weeks ?? 0);
  const handedIn = useSession((session) => session.handedIn);
  const preview = useSession((session: Session) => session.previewHandIn);
  const [turn, setTurn] = useState(0);
  const [name, setName] = useState(handedIn?.player ?? pseudonym(run, 0));
  // Nothing is ticked before somebody has ticked it.
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const choice = { player: name, reflections: ticked.filter((one) => one !== PLEDGE).map(Number), pledge: ticked.includes(PLEDGE) };
  const file = preview(choice);
  const another = (): void => {
    setTurn(turn + 1);
    setName(pseudonym(run, turn + 1));
  };
  const save = (): void => {
    const text = store.getState().handIn(choice);
    if (text === undefined) return;
    const fileName = `${store.getState().view?.scenario ?? 'run'}.rollout.json`;
    saveFile(fileName, text);
    close();
    say(t('handing.saved', { file: fileName }));
  };
  return (
    <>
      <p>{t('handing.how')}</p>
      {handedIn !== undefined && <p className={styles['note']}>{t('handing.done', { player: handedIn.player, weeks: handedIn.weeks })}</p>}
      {file !== undefined && !file.finished && (
        <p className={styles['note']}>{t('handing.unfinished', { weeks: file.weeks, all: weeks })}</p>
      )}
      <div className={styles['hand-in']}>
        <div className={styles['part']}>
          <TextField className={cx(styles['field'])} value={name} onChange={setName} maxLength={MAX_SLOT_NAME} autoComplete="off">
            <Label>{t('handing.name')}</Label>
            <Input aria-describedby="hand-in-name-note" />
          </TextField>
          <p id="hand-in-name-note" className={styles['note']}>
            {t('handing.name-note')}
          </p>
          <Button kind="quiet" before={<Dices size={18} aria-hidden />} onPress={another}>
            {t('handing.other-name')}
          </Button>
          <Own ticked={ticked} onTick={setTicked} />
        </div>
        {file === undefined ? <p>{t('handing.needs-name')}</p> : <HandInPreview file={file} texts={texts} weeks={weeks} />}
      </div>
      <p className={styles['note']}>{t('handing.appraisal')}</p>
      <div className={styles['deeds']}>
        <Button onPress={close}>{t('handing.cancel')}</Button>
        <Button kind="primary" isDisabled={file === undefined} before={<Download size={20} aria-hidden />} onPress={save}>
          {t('handing.save')}
        </Button>
      </div>
    </>
  );
}

/** What the player wrote: each with a tick of its own. */
function Own({ ticked, onTick }: { readonly ticked: readonly string[]; readonly onTick: (ticked: readonly string[]) => void }) {
  const reflections = useSession((session) => session.reflections);
  const pledge = useSession((session) => session.pledge);
  if (reflections.length === 0 && pledge === undefined) return <p className={styles['note']}>{t('handing.with-none')}</p>;
  return (
    <CheckboxGroup className={cx(styles['choose'], styles['column-of-ticks'])} value={[...ticked]} onChange={onTick}>
      <Label>{t('handing.with')}</Label>
      {reflections.map(({ week, text }) => (
        <Checkbox key={week} value={String(week)} className={cx(styles['tick'])}>
          <span className={styles['box']} aria-hidden />
          <span>{t('handing.reflection', { week, text })}</span>
        </Checkbox>
      ))}
      {pledge !== undefined && (
        <Checkbox value={PLEDGE} className={cx(styles['tick'])}>
          <span className={styles['box']} aria-hidden />
          <span>{t('handing.pledge', { when: pledge.when, deed: pledge.deed })}</span>
        </Checkbox>
      )}
    </CheckboxGroup>
  );
}
