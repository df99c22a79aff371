// The link that carries the whole scenario, where it is short enough to get through.

import { useEffect, useState } from 'react';
import { Link2 } from 'lucide-react';
import { PlainButton } from '../../panels/kit.ts';
import type { Mode } from '../../session/index.ts';
import { number, t } from '../../words/index.ts';
import { addressWith, LONGEST_ADDRESS } from './address.ts';
import parts from '../page/parts.module.css';
import styles from './publish.module.css';

interface Props {
  readonly text: string;
  readonly mode: Mode;
  readonly seed: string;
  readonly lang: string;
}

/** The game's address: the site's own page, beside the studio's. */
export const gameAddress = (): string => new URL('./', location.href).href;

/** The address of a scenario that is packed into it, once it is made. */
export function useAddress({ text, mode, seed, lang }: Props): { readonly address?: string; readonly length: number } | undefined {
  const [made, setMade] = useState<{ readonly address?: string; readonly length: number }>();
  useEffect(() => {
    let isHere = true;
    void addressWith(text, gameAddress(), { mode, seed, lang }).then((one) => isHere && setMade(one));
    return () => {
      isHere = false;
    };
  }, [text, mode, seed, lang]);
  return made;
}

export function LinkPart(props: Props) {
  const made = useAddress(props);
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const { address } = made ?? {};
  const copy = (): void => {
    if (address === undefined) return;
    navigator.clipboard.writeText(address).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  };
  return (
    <section aria-labelledby="publish-link">
      <h3 id="publish-link">{t('publish.link')}</h3>
      {made !== undefined && address === undefined && (
        <p>{t('publish.link-too-long', { length: number(made.length), most: number(LONGEST_ADDRESS) })}</p>
      )}
      {address !== undefined && (
        <>
          <p className={styles['note']}>{t('publish.link-note')}</p>
          <label className={parts['field']}>
            {t('publish.link-field')}
            <input readOnly value={address} onFocus={({ target }) => target.select()} />
          </label>
          <div className={styles['row']}>
            <PlainButton before={<Link2 size={20} aria-hidden />} onPress={copy}>
              {t('publish.link-copy')}
            </PlainButton>
            <span role="status">{copied !== undefined && t(copied === 'yes' ? 'publish.link-copied' : 'publish.link-not-copied')}</span>
          </div>
          <p className={styles['note']}>{t('publish.link-length', { length: number(address.length), most: number(LONGEST_ADDRESS) })}</p>
        </>
      )}
    </section>
  );
}
