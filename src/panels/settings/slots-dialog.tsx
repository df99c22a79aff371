// The three saves of the player's own: save, save over (asked first), load, delete (asked first). On the menu they can only be loaded.

import { useCallback, useRef, useState } from 'react';
import { Download, Save, Trash2, Upload } from 'lucide-react';
import { MAX_SLOT_NAME, SLOTS, type Slot, type SlotNumber } from '../../session/types.ts';
import { moment, t } from '../../words/index.ts';
import { useDialogs } from '../office/dialogs.ts';
import { useSession } from '../session.tsx';
import { Button, IconButton } from '../shared/button.tsx';
import { Progress } from '../shared/progress.tsx';
import { say } from '../speech.ts';
import { DialogFrame } from './dialog-frame.tsx';
import field from '../shared/field.module.css';
import styles from './slots.module.css';

export function SlotsDialog() {
  return (
    <DialogFrame name="slots" title={t('slots.title')}>
      <Slots />
    </DialogFrame>
  );
}

function Slots() {
  const slots = useSession((session) => session.slots);
  const isPlaying = useSession((session) => session.playing || (session.screen === 'office' && session.shownDay !== undefined));
  const [isLoading, setLoading] = useState(false);
  if (slots === undefined) return <p>{t('slots.none-kept')}</p>;
  return (
    <>
      <p className={styles['note']}>{t(isPlaying ? 'slots.busy' : 'slots.note')}</p>
      <ol className={styles['slots']} aria-label={t('slots.title')}>
        {SLOTS.map((number) => (
          <li key={number}>
            <Place number={number} slot={slots.find(({ slot }) => slot === number)} isBusy={isPlaying} onLoading={setLoading} />
          </li>
        ))}
      </ol>
      {isLoading && <Progress label={t('slots.loading')} />}
    </>
  );
}

interface PlaceProps {
  readonly number: SlotNumber;
  readonly slot: Slot | undefined;
  readonly isBusy: boolean;
  readonly onLoading: (isLoading: boolean) => void;
}

function Place({ number, slot, isBusy, onLoading }: PlaceProps) {
  const [asks, setAsks] = useState<'save' | 'delete'>();
  const canSave = useSession((session) => session.view !== undefined);
  const loadSlot = useSession((session) => session.loadSlot);
  const close = useDialogs((dialogs) => dialogs.close);
  const load = async (): Promise<void> => {
    onLoading(true);
    await loadSlot(number);
    onLoading(false);
    close();
  };
  // The question held the focus and goes: the place's own buttons take it back at once, or the next key would go nowhere.
  const wasAsked = useRef(false);
  const end = (): void => {
    wasAsked.current = true;
    setAsks(undefined);
  };
  const takeFocusBack = useCallback((deeds: HTMLElement | null): void => {
    if (deeds === null || !wasAsked.current) return;
    wasAsked.current = false;
    deeds.querySelector('button')?.focus();
  }, []);
  if (asks === 'save') return <Saving number={number} slot={slot} onEnd={end} />;
  if (asks === 'delete' && slot !== undefined) return <Deleting slot={slot} onEnd={end} />;
  return (
    <div className={styles['slot']}>
      <div className={styles['words']}>
        {slot === undefined ? (
          <span className={styles['note']}>{t('slots.empty', { slot: number })}</span>
        ) : (
          <>
            <b>{slot.name}</b>
            <span className={styles['note']}>{aboutSlot(slot)}</span>
          </>
        )}
      </div>
      <div className={styles['deeds']} ref={takeFocusBack}>
        {canSave && (
          <Button
            isDisabled={isBusy}
            before={<Save size={18} aria-hidden />}
            aria-label={slot === undefined ? t('slots.save-of', { slot: number }) : t('slots.over-of', { name: slot.name })}
            onPress={() => setAsks('save')}
          >
            {t(slot === undefined ? 'slots.save' : 'slots.over')}
          </Button>
        )}
        {slot !== undefined && (
          <>
            <Button
              before={<Upload size={18} aria-hidden />}
              aria-label={t('slots.load-of', { name: slot.name })}
              onPress={() => void load()}
            >
              {t('slots.load')}
            </Button>
            <IconButton
              label={t('slots.delete-of', { name: slot.name })}
              icon={<Trash2 size={18} aria-hidden />}
              onPress={() => setAsks('delete')}
            />
          </>
        )}
      </div>
    </div>
  );
}

const aboutSlot = ({ title, week, weeks, finished, savedAt }: Slot): string =>
  finished ? t('slots.about-finished', { title, when: moment(savedAt) }) : t('slots.about', { title, week, weeks, when: moment(savedAt) });

/** The question takes the place of the buttons that had the focus. */
const focusOnArrival = (element: HTMLElement | null): void => element?.focus();

function Saving({ number, slot, onEnd }: { readonly number: SlotNumber; readonly slot: Slot | undefined; readonly onEnd: () => void }) {
  const saveSlot = useSession((session) => session.saveSlot);
  const title = useSession((session) => session.texts?.title ?? '');
  const week = useSession((session) => session.view?.week ?? 1);
  const [name, setName] = useState(t('slots.name-first', { title, week }).slice(0, MAX_SLOT_NAME));
  const save = async (): Promise<void> => {
    if (await saveSlot(number, name)) say(t('slots.saved', { name }));
    onEnd();
  };
  return (
    <form
      className={styles['slot']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {slot !== undefined && <p>{t('slots.sure-over', { name: slot.name })}</p>}
      <label className={field['field']}>
        <span>{t('slots.name')}</span>
        <input
          type="text"
          ref={focusOnArrival}
          value={name}
          maxLength={MAX_SLOT_NAME}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <div className={styles['deeds']}>
        <Button type="submit" before={<Download size={18} aria-hidden />}>
          {t(slot === undefined ? 'slots.confirm-save' : 'slots.over')}
        </Button>
        <Button kind="quiet" onPress={onEnd}>
          {t('slots.cancel')}
        </Button>
      </div>
    </form>
  );
}

function Deleting({ slot, onEnd }: { readonly slot: Slot; readonly onEnd: () => void }) {
  const deleteSlot = useSession((session) => session.deleteSlot);
  const remove = async (): Promise<void> => {
    await deleteSlot(slot.slot);
    say(t('slots.deleted', { name: slot.name }));
    onEnd();
  };
  return (
    <div ref={focusOnArrival} tabIndex={-1} className={styles['slot']} role="group" aria-label={t('slots.delete-of', { name: slot.name })}>
      <p>{t('slots.sure-delete', { name: slot.name })}</p>
      <div className={styles['deeds']}>
        <Button onPress={onEnd}>{t('slots.cancel')}</Button>
        <Button onPress={() => void remove()}>{t('slots.yes-delete')}</Button>
      </div>
    </div>
  );
}
