// Versions: keep one under a name, bring one back. Bringing back is a change like any other, so it can be undone.

import { useCallback, useEffect, useState, type FormEvent } from 'react';
import { Trash2 } from 'lucide-react';
import { PlainButton, PlainIconButton } from '../../panels/kit.ts';
import { moment, t } from '../../words/index.ts';
import { titleOf, type Snapshot } from '../document/snapshots.ts';
import { useDesk } from './context.tsx';
import parts from './parts.module.css';
import styles from './snapshots.module.css';

export function SnapshotsTab() {
  const { studio, snapshots, keeping } = useDesk();
  const [all, setAll] = useState<readonly Snapshot[]>([]);
  const [label, setLabel] = useState('');
  const [said, setSaid] = useState('');
  const [isRefused, setRefused] = useState(false);
  const read = useCallback(() => {
    snapshots.list().then(setAll, () => setRefused(true));
  }, [snapshots]);
  useEffect(read, [read]);
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await keeping.keepNamed(label.trim()))) return setRefused(true);
    setLabel('');
    setSaid(t('bench.snapshot-kept'));
    read();
  };
  const restore = async (snapshot: Snapshot): Promise<void> => {
    await keeping.before();
    studio.draft.become(snapshot.text);
    setSaid(t('bench.snapshot-restored'));
    read();
  };
  return (
    <div className={parts['tab']}>
      <p className={parts['about']}>{t(isRefused ? 'bench.snapshot-refused' : 'bench.snapshots-about')}</p>
      <form className={parts['keep']} onSubmit={(event) => void keep(event)}>
        <label>
          {t('bench.snapshot-name')}
          <input value={label} maxLength={60} onChange={({ target }) => setLabel(target.value)} />
        </label>
        <PlainButton type="submit">{t('bench.snapshot-keep')}</PlainButton>
      </form>
      <p role="status" className={parts['said']}>
        {said}
      </p>
      {all.length === 0 && <p>{t('bench.snapshots-none')}</p>}
      <ul className={parts['list']}>
        {all.map((snapshot) => {
          const when = moment(snapshot.at);
          const kind =
            snapshot.label ??
            (snapshot.kind === 'named' ? '' : t(snapshot.kind === 'auto' ? 'bench.snapshot-auto' : 'bench.snapshot-before'));
          return (
            <li key={snapshot.id} className={styles['row']}>
              <span className={styles['words']}>
                <b>{kind === '' ? snapshot.name : kind}</b>
                <span>{t('begin.recent-line', { when, name: titleOf(snapshot) })}</span>
              </span>
              <PlainButton aria-label={t('bench.snapshot-restore-of', { when })} onPress={() => void restore(snapshot)}>
                {t('bench.snapshot-restore')}
              </PlainButton>
              <PlainIconButton
                label={t('bench.snapshot-delete-of', { when })}
                icon={<Trash2 size={20} aria-hidden />}
                onPress={() => void snapshots.remove(snapshot.id).then(read, read)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
