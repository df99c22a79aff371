// What went wrong outside the rules, over every screen: a broken link, a damaged file, a full disk. It stays until it is closed. Screen
// readers hear it by the live regions.

import { TriangleAlert, X } from 'lucide-react';
import { say, t } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import { PlainIconButton as IconButton } from '../shared/plain-button.tsx';
import styles from './app.module.css';

export function NoticeBar() {
  const notice = useSession((session) => session.notice);
  const dismiss = useSession((session) => session.dismissNotice);
  if (notice === undefined) return undefined;
  return (
    <section aria-label={t('frame.notice')} className={styles['notice']}>
      <TriangleAlert size={20} aria-hidden />
      <p>{say(notice.key, notice.values)}</p>
      <IconButton label={t('frame.close')} icon={<X size={20} aria-hidden />} onPress={dismiss} />
    </section>
  );
}
