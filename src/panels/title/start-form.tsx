// How a scenario of the menu is started: with a seed of one's own where it came in a file and brought none, and the button.

import { useState, type FormEvent, type ReactNode } from 'react';
import { ChevronRight } from 'lucide-react';
import { MAX_SEED, type Offer, type ScenarioCard } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import { PlainButton as Button } from '../shared/plain-button.tsx';
import field from '../shared/field.module.css';
import styles from './start-form.module.css';

interface Props {
  readonly card: ScenarioCard;
  /** How it came, where it has just come. */
  readonly offer?: Offer;
  /** The one that a newcomer is led to. */
  readonly isFirst: boolean;
  readonly onStarted?: () => void;
  readonly children?: ReactNode;
}

export function StartForm({ card, offer, isFirst, onStarted, children }: Props) {
  const start = useSession((session) => session.start);
  const startFile = useSession((session) => session.startFile);
  const [seed, setSeed] = useState('');
  const [isStarting, setStarting] = useState(false);
  const { file } = card;
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    // Not switched off meanwhile: the focus would fall out of it before the brief is there.
    if (isStarting) return;
    setStarting(true);
    await (file === undefined ? start(card.id) : startFile(file.hash, offer?.mode, offer?.seed ?? seed, offer?.replays));
    setStarting(false);
    onStarted?.();
  };
  return (
    <form className={styles['start']} onSubmit={(event) => void begin(event)}>
      {children}
      {file !== undefined && offer?.seed === undefined && (
        <label className={field['field']}>
          {t('title.seed')}
          <input
            value={seed}
            onChange={({ target }) => setSeed(target.value)}
            maxLength={MAX_SEED}
            autoComplete="off"
            spellCheck="false"
            placeholder={t('title.seed-none')}
          />
        </label>
      )}
      <Button
        {...(isFirst ? { kind: 'primary' } : {})}
        wide
        type="submit"
        after={<ChevronRight size={20} aria-hidden />}
        aria-label={
          file === undefined || offer?.isLink === true
            ? t('title.start-of', { scenario: card.title })
            : t('title.start-of-file', { scenario: card.title, name: file.name })
        }
      >
        {t(isStarting ? 'title.starting' : 'title.start')}
      </Button>
    </form>
  );
}
