// The action bar: undo and what it undoes on the left; on the right the one primary button, which runs the week, opens the
// message that stands in its way, skips a playback, or goes on from the ledger.

import { ArrowLeft, ChevronRight, FastForward, Mail, Play, RotateCcw, Undo2 } from 'lucide-react';
import { money, t } from '../../words/index.ts';
import { weekOf } from '../../session/types.ts';
import { PRIMARY } from '../focus.ts';
import { useLayout } from '../layout.ts';
import { pointedAt } from '../marks/target.ts';
import { dueMessage } from '../messages.ts';
import { shortName } from '../names.ts';
import { useSession, useSessionStore, useTexts, useView } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { lastDecisionName } from '../verbs.ts';
import { useDialogs } from './dialogs.ts';
import { Playback } from './playback.tsx';
import { canRunOn, primaryOf, runPrimary, type Primary } from './primary.ts';
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
      <RunOn />
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

/** Beside the one primary button, from week 4 on: several weeks at once. */
function RunOn() {
  const isSmall = useLayout() !== 'desk';
  const canGo = useSession(canRunOn);
  const runOn = useSession((session) => session.runOn);
  if (!canGo) return undefined;
  return (
    <>
      <Button
        className={styles['undo']}
        before={<FastForward size={20} aria-hidden />}
        aria-label={t('frame.run-on')}
        aria-describedby="run-on-note"
        onPress={runOn}
      >
        {isSmall ? undefined : t('frame.run-on-short')}
      </Button>
      <span id="run-on-note" className="unseen">
        {t('frame.run-on-about')}
      </span>
    </>
  );
}

function UndoPart() {
  const isSmall = useLayout() !== 'desk';
  const texts = useTexts();
  const view = useView();
  const undoable = useSession((session) => session.undoable);
  const log = useSession((session) => session.log);
  const undo = useSession((session) => session.undo);
  const isLedger = useSession((session) => session.screen === 'ledger');
  if (isLedger) return <WayBack />;
  const last = undoable === undefined ? undefined : t('frame.last', { decision: lastDecisionName(texts, view, log) ?? '' });
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
      {!isLooking && <Replay />}
      <span className={styles['note']} />
    </>
  );
}

/** The last week begun again, where that is still allowed; asked first. */
function Replay() {
  const isSmall = useLayout() !== 'desk';
  const open = useDialogs((dialogs) => dialogs.open);
  const week = useSession((session) => weekOf(Math.max(0, session.days.length - 1)));
  const canBegin = useSession((session) => session.replaysLeft > 0 && session.days.length > 0 && session.readOnly !== true);
  if (!canBegin) return undefined;
  return (
    <Button className={styles['undo']} before={<RotateCcw size={20} aria-hidden />} onPress={() => open('replay')}>
      <span className={cx(isSmall && 'unseen')}>{t('replay.again', { week })}</span>
    </Button>
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
