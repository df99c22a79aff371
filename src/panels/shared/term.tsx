// A word of the game with its meaning behind it: dotted, and opened by pressing it.

import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { t, type MessageKey } from '../../words/index.ts';
import { cx } from './cx.ts';
import styles from './term.module.css';

type NameIn<Key> = Key extends `terms.${infer Name}` ? Name : never;
export type TermName = NameIn<MessageKey>;

export function Term({ of, children }: { readonly of: TermName; readonly children: string }) {
  return (
    <DialogTrigger>
      <Button className={cx(styles['term'])} aria-label={t('frame.what-is-this', { term: children })}>
        {children}
      </Button>
      <Popover className={cx(styles['popover'])} placement="bottom start">
        <Dialog aria-label={children} className={cx(styles['meaning'])}>
          {t(`terms.${of}`)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
