// Handing in: name and ticks above, below them all that would leave the machine, read out of the very file. Then the file is saved.

import { useEffect, useState } from 'react';
import { Dices, Download } from 'lucide-react';
import { MAX_SLOT_NAME, type HandInChoice, type HandInPreview as File, type Session } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { useDialogs } from '../office/dialogs.ts';
import { saveFile } from '../debrief/save-file.ts';
import { useSession, useSessionStore, useTexts } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { say } from '../speech.ts';
import { DialogFrame } from '../settings/dialog-frame.tsx';
import { HandInPreview } from './hand-in-preview.tsx';
import { Tick, Ticks } from './ticks.tsx';
import { pseudonym } from './pseudonym.ts';
import field from '../shared/field.module.css';
import styles from './branches.module.css';
import handing from './hand-in.module.css';

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
  const [file, setFile] = useState<File>();
  const asked = JSON.stringify(choice);
  useEffect(() => {
    let isStale = false;
    const look = async (): Promise<void> => {
      const next = await preview(JSON.parse(asked) as HandInChoice);
      if (!isStale) setFile(next);
    };
    void look();
    return () => {
      isStale = true;
    };
  }, [preview, asked]);
  const another = (): void => {
    setTurn(turn + 1);
    setName(pseudonym(run, turn + 1));
  };
  const save = async (): Promise<void> => {
    const text = await store.getState().handIn(choice);
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
      <div className={handing['hand-in']}>
        <div className={styles['part']}>
          <label className={field['field']}>
            <span>{t('handing.name')}</span>
            <input
              value={name}
              onChange={(event) => setName(event.target.value)}
              maxLength={MAX_SLOT_NAME}
              autoComplete="off"
              aria-describedby="hand-in-name-note"
            />
          </label>
          <p id="hand-in-name-note" className={styles['note']}>
            {t('handing.name-note')}
          </p>
          <Button kind="quiet" className={handing['other-name']} before={<Dices size={18} aria-hidden />} onPress={another}>
            {t('handing.other-name')}
          </Button>
          <Own ticked={ticked} onTick={setTicked} />
        </div>
        {file === undefined ? (
          name.trim() === '' && <p>{t('handing.needs-name')}</p>
        ) : (
          <HandInPreview file={file} texts={texts} weeks={weeks} />
        )}
      </div>
      <p className={styles['note']}>{t('handing.appraisal')}</p>
      <div className={styles['deeds']}>
        <Button onPress={close}>{t('handing.cancel')}</Button>
        <Button kind="primary" isDisabled={file === undefined} before={<Download size={20} aria-hidden />} onPress={() => void save()}>
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
    <Ticks label={t('handing.with')} isColumn>
      {reflections.map(({ week, text }) => (
        <Tick key={week} value={String(week)} all={ticked} onTick={onTick}>
          {t('handing.reflection', { week, text })}
        </Tick>
      ))}
      {pledge !== undefined && (
        <Tick value={PLEDGE} all={ticked} onTick={onTick}>
          {t('handing.pledge', { when: pledge.when, deed: pledge.deed })}
        </Tick>
      )}
    </Ticks>
  );
}
