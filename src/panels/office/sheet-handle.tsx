// The handle of the phone's sheet: draws the panel up over the building and lets it down again.

import { Button } from 'react-aria-components';
import { t } from '../../words/index.ts';
import { useWish, type Shows } from './shows.ts';
import styles from './sheet-handle.module.css';

export function SheetHandle({ shows }: { readonly shows: Shows }) {
  const wishFor = useWish((store) => store.wishFor);
  const isUp = shows === 'panel';
  return (
    <Button
      className={styles['handle'] ?? ''}
      aria-label={t(isUp ? 'frame.show-building' : 'frame.show-panel')}
      aria-expanded={isUp}
      onPress={() => wishFor(isUp ? 'building' : 'panel')}
    >
      <span className={styles['grip']} />
    </Button>
  );
}
