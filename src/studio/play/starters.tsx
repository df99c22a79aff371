// Other ways to begin a play: somebody plays up to a week, or to an event.

import { useState } from 'react';
import { PlainButton } from '../../panels/kit.ts';
import { asId, type EventId } from '../../core/index.ts';
import { t } from '../../words/index.ts';
import { useDesk, useStudio } from '../page/context.tsx';
import styles from './play.module.css';

const BOTS = ['planner', 'idle', 'yes-to-all', 'loudest-first', 'hero', 'random'] as const;

interface Props {
  readonly seed: string;
  readonly onSeed: (seed: string) => void;
}

export function Starters({ seed, onSeed }: Props) {
  const { play } = useDesk();
  const good = useStudio((state) => state.good);
  const [bot, setBot] = useState<(typeof BOTS)[number]>('planner');
  const [until, setUntil] = useState(3);
  const [event, setEvent] = useState('');
  if (good === undefined) return undefined;
  const weeks = good.rules.weeks;
  const events = good.rules.events.map(({ id }) => id);
  const chosen: string = events.some((id) => id === event) ? event : (events[0] ?? '');
  return (
    <div className={styles['starters']}>
      <div className={styles['row']}>
        <label>
          {t('live.seed')}
          <input value={seed} maxLength={60} onChange={({ target }) => onSeed(target.value)} />
        </label>
      </div>
      <div className={styles['row']}>
        <label>
          {t('live.bot')}
          <select value={bot} onChange={({ target }) => setBot(BOTS.find((one) => one === target.value) ?? 'planner')}>
            {BOTS.map((one) => (
              <option key={one} value={one}>
                {t(`live.bot.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('live.until')}
          <select value={Math.min(until, weeks + 1)} onChange={({ target }) => setUntil(Number(target.value))}>
            {Array.from({ length: weeks - 1 }, (_, index) => index + 2).map((week) => (
              <option key={week} value={week}>
                {week}
              </option>
            ))}
            <option value={weeks + 1}>{t('live.until-end')}</option>
          </select>
        </label>
        <PlainButton onPress={() => play.letPlay(bot, until, seed.trim())}>{t('live.let-play')}</PlainButton>
      </div>
      {events.length > 0 && (
        <div className={styles['row']}>
          <label>
            {t('live.event')}
            <select value={chosen} onChange={({ target }) => setEvent(target.value)}>
              {events.map((id) => (
                <option key={id} value={id}>
                  {good.texts.events[id]?.title ?? id}
                </option>
              ))}
            </select>
          </label>
          <PlainButton onPress={() => play.playFrom(asId<EventId>(chosen))}>{t('live.play-from')}</PlainButton>
        </div>
      )}
    </div>
  );
}

/** Beside an event's form or text. */
export function PlayFrom({ event }: { readonly event: string }) {
  const { studio, play } = useDesk();
  const good = useStudio((state) => state.good);
  const id = good?.rules.events.find((one) => one.id === event)?.id;
  if (good === undefined || id === undefined) return undefined;
  const press = (): void => {
    studio.show({ tab: 'play', pane: 'side' });
    play.playFrom(id);
  };
  return (
    <PlainButton kind="quiet" aria-label={t('live.play-from-of', { event: good.texts.events[id]?.title ?? id })} onPress={press}>
      {t('live.play-from')}
    </PlainButton>
  );
}
