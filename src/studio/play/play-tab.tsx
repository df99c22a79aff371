// The tab of live play: how to begin, what the last change made of the play, and the game itself in a frame.

import { useEffect, useRef, useState } from 'react';
import { Maximize2, Minimize2, Play, RotateCcw, Square } from 'lucide-react';
import { useStore } from 'zustand';
import { Button, PlainButton } from '../../panels/kit.ts';
import { t } from '../../words/index.ts';
import { useDesk, useStudio } from '../page/context.tsx';
import { DifferenceCard } from './difference-card.tsx';
import type { CalledOff } from './live-play.ts';
import { listen, type FromFrame, type ToFrame } from './frame-messages.ts';
import { OpenInGame } from './open-in-game.tsx';
import { Starters } from './starters.tsx';
import styles from './play.module.css';

export function PlayTab() {
  const { studio, play } = useDesk();
  const live = useStore(play.store);
  const hasGood = useStudio((state) => state.good !== undefined);
  const isOld = useStudio((state) => state.good !== undefined && state.good.text !== state.text && state.checkedText === state.text);
  const isWide = useStudio((state) => state.isWide);
  const [seed, setSeed] = useState('1');
  const isPlaying = live.shown !== undefined;
  if (!hasGood) return <p>{t('live.no-good')}</p>;
  return (
    <div className={styles['tab']} data-wide={(isWide && isPlaying) || undefined}>
      {!isPlaying && <p className={styles['about']}>{t('live.about')}</p>}
      {isOld && <p className={styles['old']}>{t('live.old')}</p>}
      <div className={styles['head']}>
        <div className={styles['controls']}>
          <Button
            {...(isPlaying ? {} : { tinted: true })}
            before={isPlaying ? <RotateCcw size={18} aria-hidden /> : <Play size={18} aria-hidden />}
            onPress={() => play.begin(seed.trim() === '' ? '1' : seed.trim())}
          >
            {t(isPlaying ? 'live.again' : 'live.begin')}
          </Button>
          {isPlaying && (
            <PlainButton
              kind="quiet"
              className={styles['larger']}
              before={isWide ? <Minimize2 size={18} aria-hidden /> : <Maximize2 size={18} aria-hidden />}
              onPress={() => studio.show({ isWide: !isWide })}
            >
              {t(isWide ? 'live.smaller' : 'live.larger')}
            </PlainButton>
          )}
          {isPlaying && <p className={styles['facts']}>{t('live.decisions', { count: live.shownLog.length, seed: live.seed })}</p>}
        </div>
        <details className={styles['more']}>
          <summary>{t('live.more')}</summary>
          <OpenInGame />
          <Starters seed={seed} onSeed={setSeed} />
        </details>
      </div>
      <Status />
      {isPlaying && <Frame />}
    </div>
  );
}

function Status() {
  const { play } = useDesk();
  const { busy, calledOff, trouble, reached, result, base, shown } = useStore(play.store);
  const good = useStudio((state) => state.good);
  // Where nothing is played yet, events are called as the text calls them now.
  const texts = shown?.texts ?? good?.texts;
  const title = (event: string): string => texts?.events[event]?.title ?? event;
  return (
    <div role="status" className={styles['status']}>
      {busy === 'seek' ? <Search /> : busy !== undefined && <p>{t(`live.busy.${busy}`)}</p>}
      {calledOff !== undefined && <OffByChange {...calledOff} />}
      {trouble?.kind === 'failed' && <p>{t('live.failed')}</p>}
      {trouble?.kind === 'not-found' && (
        <p>
          {t('live.not-found', { event: title(trouble.event), tried: trouble.found.tried })} <WhyNot {...trouble.found} />
        </p>
      )}
      {reached !== undefined && (
        <p>
          {t('live.reached', { event: title(reached.event), week: reached.week })}
          {reached.needs !== undefined && reached.needs > 0 && ` ${t('live.needs', { count: reached.needs })}`}
        </p>
      )}
      {result !== undefined && base !== undefined && texts !== undefined && (
        <DifferenceCard result={result} before={base.texts} after={texts} />
      )}
    </div>
  );
}

/** Who was waiting for a bot or a search is told that the text took it away, where its progress was. */
function OffByChange(was: CalledOff) {
  const { play } = useDesk();
  const good = useStudio((state) => state.good);
  const isGone = was.kind === 'seek' && good?.rules.events.every(({ id }) => id !== was.event) === true;
  return (
    <div className={styles['search']}>
      <p>
        {t(`live.called-off.${was.kind}`)}
        {isGone && ` ${t('live.called-off.gone')}`}
      </p>
      {!isGone && (
        <div className={styles['controls']}>
          <PlainButton before={<RotateCcw size={18} aria-hidden />} onPress={() => play.beginAgain()}>
            {t('live.called-off.again')}
          </PlainButton>
        </div>
      )}
    </div>
  );
}

/** What stood in the way of an event: a part of its condition, or chance. */
function WhyNot({ held, never }: { readonly held: number; readonly never: readonly string[] }) {
  const clauses = never.join(' · ');
  if (clauses !== '') return t('live.never-true', { clauses });
  return t(held > 0 ? 'live.held-by-chance' : 'live.never-together');
}

/** A search: how far it is, and a way to stop it. The bar is heard at its own pace, not with each run. */
function Search() {
  const { play } = useDesk();
  const { seeking } = useStore(play.store);
  const part = seeking?.part ?? 'bots';
  return (
    <div className={styles['search']}>
      <p>{t(`live.seek.${part}`)}</p>
      <div className={styles['controls']}>
        <progress
          aria-label={t('live.busy.seek')}
          {...(seeking === undefined || seeking.of === 0 ? {} : { value: seeking.done, max: seeking.of })}
        />
        <PlainButton before={<Square size={18} aria-hidden />} onPress={() => play.stop()}>
          {t('lab.stop')}
        </PlainButton>
      </div>
    </div>
  );
}

/**
 * The game, a page of this very site that must store and start workers as the site does: a sandbox would keep it from both. Only what
 * comes from its own window is heard.
 */
function Frame() {
  const { play, language } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = document.createElement('iframe');
    frame.src = `./studio-play.html?lang=${language}`;
    frame.title = t('live.frame');
    place.current?.append(frame);
    const stop = listen<FromFrame>(
      () => frame.contentWindow,
      ['ready', 'decided'],
      (message) => {
        if (message.kind === 'ready') play.connect((told: ToFrame) => frame.contentWindow?.postMessage(told, location.origin));
        else play.hear(message);
      },
    );
    return () => {
      stop();
      play.connect(undefined);
      frame.remove();
    };
  }, [play, language]);
  return <div ref={place} className={styles['frame']} />;
}
