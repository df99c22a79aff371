// A small menu: a button that opens it, and buttons in it that do one thing and close it.

import { createContext, useContext, type ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from './button.tsx';
import { cx } from './cx.ts';
import styles from './menu.module.css';

const Close = createContext<() => void>(() => undefined);

/** `opener` is a button of `shared/button.tsx`. */
export function Menu({ label, opener, children }: { readonly label: string; readonly opener: ReactNode; readonly children: ReactNode }) {
  return (
    <DialogTrigger>
      {opener}
      <Popover className={cx(styles['popover'])} placement="bottom end">
        <Dialog aria-label={label} className={cx(styles['menu'])}>
          {({ close }) => <Close value={close}>{children}</Close>}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** A group in a menu, under its title if it has one. */
export function MenuPart({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <div role="group" aria-label={title} className={styles['section']}>
      {title !== undefined && (
        <p aria-hidden className={styles['title']}>
          {title}
        </p>
      )}
      {children}
    </div>
  );
}

interface ItemProps {
  readonly onPress: () => void;
  /** One of several is chosen; absent where the item does something instead. */
  readonly isChosen?: boolean;
  /** What stands before the words. */
  readonly mark?: ReactNode;
  readonly children: ReactNode;
}

export function MenuItem({ onPress, isChosen, mark, children }: ItemProps) {
  const close = useContext(Close);
  return (
    <Button
      kind="quiet"
      className={cx(styles['item'], isChosen === true && styles['chosen'])}
      {...(isChosen === undefined ? {} : { 'aria-pressed': isChosen })}
      onPress={() => {
        onPress();
        close();
      }}
    >
      {isChosen !== undefined && <span className={styles['mark']}>{isChosen && mark}</span>}
      <span className={styles['words']}>{children}</span>
    </Button>
  );
}
