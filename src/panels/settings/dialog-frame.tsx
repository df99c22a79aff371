// A dialog over the page: heading, body that scrolls, and a way out by button, by Esc or by a tap beside it.

import type { ReactNode } from 'react';
import { X } from 'lucide-react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '../../words/index.ts';
import { useDialogs, type DialogName } from '../office/dialogs.ts';
import { IconButton } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import styles from './settings.module.css';

export function DialogFrame({
  name,
  title,
  isAlert = false,
  isWide = false,
  children,
}: {
  readonly name: DialogName;
  readonly title: string;
  /** It asks before something that cannot be brought back: only a button closes it, no tap beside it. */
  readonly isAlert?: boolean;
  /** It holds a table. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}) {
  const isOpen = useDialogs((dialogs) => dialogs.shown === name);
  const close = useDialogs((dialogs) => dialogs.close);
  return (
    <ModalOverlay className={cx(styles['veil'])} isOpen={isOpen} isDismissable={!isAlert} onOpenChange={(open) => !open && close()}>
      <Modal className={cx(styles['modal'], isWide && styles['wide'])}>
        <Dialog role={isAlert ? 'alertdialog' : 'dialog'} className={cx(styles['dialog'])} data-modal>
          <div className={styles['head']}>
            <Heading slot="title" level={1}>
              {title}
            </Heading>
            <IconButton label={t('frame.close')} icon={<X size={20} aria-hidden />} onPress={close} />
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
