// A word of the game with its meaning behind it: dotted; shown when it is pointed at or has the focus, and kept open, with the way to all
// words, when it is pressed or tapped.

import { BookA } from 'lucide-react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover, Tooltip, TooltipTrigger } from 'react-aria-components';
import { t, type MessageKey } from '../../words/index.ts';
import { useDialogs } from '../office/dialogs.ts';
import { Button } from './button.tsx';
import { cx } from './cx.ts';
import styles from './term.module.css';

type NameIn<Key> = Key extends `terms.${infer Name}` ? Name : never;
export type TermName = NameIn<MessageKey>;

/** Milliseconds of pointing until a meaning shows: whoever only passes over it sees nothing. *Calibration.* */
const POINTED = 500;

interface Props {
  readonly of: TermName;
  readonly children: string;
  /** What it is called where the text alone would not tell: a figure under a name that is not seen. */
  readonly label?: string;
}

export function Term({ of, children, label = children }: Props) {
  const open = useDialogs((dialogs) => dialogs.open);
  const meaning = t(`terms.${of}`);
  return (
    <DialogTrigger>
      <TooltipTrigger delay={POINTED}>
        <AriaButton className={cx(styles['term'])} aria-label={t('frame.what-is-this', { term: label })}>
          {children}
        </AriaButton>
        <Tooltip className={cx(styles['popover'], styles['tip'])} placement="bottom start" offset={4}>
          {meaning}
        </Tooltip>
      </TooltipTrigger>
      <Popover className={cx(styles['popover'])} placement="bottom start" offset={4}>
        <Dialog aria-label={children} className={cx(styles['meaning'])}>
          {({ close }) => (
            <>
              <p>{meaning}</p>
              <Button
                kind="quiet"
                className={styles['all']}
                before={<BookA size={18} aria-hidden />}
                onPress={() => {
                  close();
                  open('glossary');
                }}
              >
                {t('glossary.open')}
              </Button>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
