// The action bar: undo and what it undoes on the left; on the right the one primary button, which runs the week, opens the
// message that stands in its way, skips a playback, or goes on from the ledger.

import { ArrowLeft, ChevronRight, FastForward, Mail, Play, Undo2 } from 'lucide-react';
import { money, t } from '../../words/index.ts';
import { PRIMARY } from '../focus.ts';
import { useLayout } from '../layout.ts';
import { pointedAt } from '../marks/target.ts';
import { dueMessage } from '../messages.ts';
import { shortName } from '../names.ts';
import { useSession, useSessionStore, useTexts, useView } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { decisionName } from '../verbs.ts';
import { Playback } from './playback.tsx';
import { primaryOf, runPrimary, type Primary } from './primary.ts';
import styles from './action-bar.module.css';

const primaryIcon = (primary: Primary) => {
  switch (primary.does) {
    case 'run':
      return <Play size={16} fill="currentColor" aria-hidden />;
    case 'answer':
      return <Mail size={20} aria-hidden />;
    case 'skip':
      return <FastForward size={18} aria-hidden />;
    case 'go-on':
      return <Play size={16} fill="currentColor" aria-hidden />;
    case 'plan-next':
    case 'report':
      return <ChevronRight size={20} aria-hidden />;
  }
};

export function ActionBar() {
  const store = useSessionStore();
  const isSmall = useLayout() !== 'desk';
  const primary = primaryOf(useSession((session) => session));
  return (
    <footer data-bar className={cx(styles['bar'], isSmall && styles['small'])} aria-label={t('frame.actions')}>
      {primary?.does === 'skip' ? <Playback /> : <UndoPart />}
      {!isSmall && <Note />}
      {primary !== undefined && (
        // Another meaning is another button: one that is held down or pressed again does not do the next thing too.
        <Button
          key={primary.does}
          kind="primary"
          {...{ [PRIMARY]: true }}
          {...pointedAt('primary')}
          className={styles['primary']}
          after={primaryIcon(primary)}
          onPress={() => runPrimary(primary, store.getState())}
        >
          {t(primary.key, primary.values)}
        </Button>
      )}
    </footer>
  );
}

function UndoPart() {
  const isSmall = useLayout() !== 'desk';
  const texts = useTexts();
  const view = useView();
  const undoable = useSession((session) => session.undoable);
  const undo = useSession((session) => session.undo);
  const isLedger = useSession((session) => session.screen === 'ledger');
  if (isLedger) return <WayBack />;
  const last = undoable === undefined ? undefined : t('frame.last', { decision: decisionName(texts, view, undoable) });
  return (
    <>
      <Button
        before={<Undo2 size={20} aria-hidden />}
        className={styles['undo']}
        isDisabled={undoable === undefined}
        onPress={undo}
        aria-describedby="undo-note"
      >
        <span className={styles['name']}>{t('frame.undo')}</span>
      </Button>
      <span id="undo-note" className={cx(styles['note'], isSmall && 'unseen')}>
        {last ?? t('frame.nothing-to-undo')}
      </span>
    </>
  );
}

/** On Friday: from a panel that is looked at back to the ledger. */
function WayBack() {
  const isLooking = useSession((session) => session.looking === true);
  const show = useSession((session) => session.show);
  return (
    <>
      {isLooking && (
        <Button className={styles['undo']} before={<ArrowLeft size={20} aria-hidden />} onPress={() => show('ledger')}>
          {t('frame.to-friday')}
        </Button>
      )}
      <span className={styles['note']} />
    </>
  );
}

/** What stands in the way of running the week, or what running it will send. */
function Note() {
  const texts = useTexts();
  const view = useView();
  const isPlaying = useSession((session) => session.shownDay !== undefined);
  const isLedger = useSession((session) => session.screen === 'ledger');
  const save = useSession((session) => session.save);
  const due = dueMessage(view);
  const text = isLedger
    ? t(`frame.${save}`)
    : isPlaying
      ? ''
      : due !== undefined
        ? t('frame.answer-first', { name: shortName(texts, due.from) })
        : view.money.pending > 0
          ? t('frame.order-sends', { amount: money(view.money.pending, texts.currency), left: money(view.money.left, texts.currency) })
          : save === 'not-saved'
            ? t('frame.not-saved')
            : '';
  return <span className={styles['right']}>{text}</span>;
}
