// The scenario on the game's own page, by a link that carries it; too large for one, it is saved as a file and dropped there.

import { useState } from 'react';
import { ExternalLink } from 'lucide-react';
import { PlainButton } from '../../panels/kit.ts';
import { t } from '../../words/index.ts';
import { useDesk, useStudio } from '../page/context.tsx';
import { addressWith } from '../publish/address.ts';
import styles from './play.module.css';

export function OpenInGame() {
  const { language } = useDesk();
  const good = useStudio((state) => state.good);
  const [isTooLong, setTooLong] = useState(false);
  if (good === undefined) return undefined;
  const open = async (): Promise<void> => {
    const game = new URL('./index.html', location.href).href;
    const { address } = await addressWith(good.text, game, { mode: 'coached', seed: '', lang: language });
    setTooLong(address === undefined);
    if (address !== undefined) window.open(address, '_blank', 'noopener');
  };
  return (
    <>
      <PlainButton kind="quiet" before={<ExternalLink size={18} aria-hidden />} onPress={() => void open()}>
        {t('live.open')}
      </PlainButton>
      {isTooLong && (
        <p role="status" className={styles['about']}>
          {t('live.open-too-long')}
        </p>
      )}
    </>
  );
}
