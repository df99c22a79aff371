// Catches what breaks while a screen is drawn: a plain sentence in its place, and two ways on. Every decision was saved before it
// was shown, so nothing is lost.

import { Component, useEffect, type ReactNode } from 'react';
import { Menu, RotateCcw } from 'lucide-react';
import { t } from '../../words/index.ts';
import { moveFocus, place } from '../focus.ts';
import { useSession } from '../session.tsx';
import { PlainButton as Button } from '../shared/plain-button.tsx';
import styles from './app.module.css';

interface Props {
  readonly children: ReactNode;
}

export class Guard extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const show = useSession((session) => session.show);
  useEffect(() => moveFocus('title'), []);
  return (
    <main className={styles['broken']}>
      <h1 {...place('title')}>{t('frame.broken')}</h1>
      <div className={styles['ways']}>
        <Button before={<RotateCcw size={20} aria-hidden />} onPress={() => location.reload()}>
          {t('frame.reload')}
        </Button>
        <Button before={<Menu size={20} aria-hidden />} onPress={() => show('title')}>
          {t('frame.to-menu')}
        </Button>
      </div>
    </main>
  );
}
