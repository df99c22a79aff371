// The header: the week, the four figures that say where the player stands, and the overlay, settings and help.

import { CircleQuestionMark, Ellipsis, Eye, Settings as Gear } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { hours, money, points, t } from '../../words/index.ts';
import { useLayout } from '../layout.ts';
import { useDialogs } from './dialogs.ts';
import { useOverlay } from '../building/overlay.ts';
import { useTexts, useView } from '../session.tsx';
import { Button, IconButton } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { Say } from '../shared/say.tsx';
import styles from './header.module.css';

function Figure({ name, value, brief = false }: { readonly name: string; readonly value: string; readonly brief?: boolean }) {
  return (
    <div className={styles['figure']}>
      <dt className={cx(brief && 'unseen')}>{name}</dt>
      <dd className="figure">{value}</dd>
    </div>
  );
}

export function Header() {
  const view = useView();
  const texts = useTexts();
  const isPhone = useLayout() === 'phone';
  return (
    <header className={cx(styles['header'], isPhone && styles['phone'])}>
      <p className={styles['week']}>
        <Say k="frame.week" week={view.week} weeks={view.weeks} />
      </p>
      <dl className={styles['figures']} aria-label={t('frame.figures')}>
        <Figure name={t('frame.money')} value={money(view.figures.capital, texts.currency)} brief={isPhone} />
        <Figure name={t('frame.trust')} value={points(view.figures.trust)} />
        {!isPhone && <Figure name={t('frame.promises')} value={t('frame.promises-open', { open: view.figures.promisesOpen })} />}
        {!isPhone && <Figure name={t('frame.hours-lost')} value={hours(view.figures.minutesLost)} />}
      </dl>
      {isPhone ? <PhoneTools /> : <DeskTools />}
    </header>
  );
}

function DeskTools() {
  const open = useDialogs((dialogs) => dialogs.open);
  const { name, next } = useOverlay();
  return (
    <div className={styles['tools']}>
      <Button kind="dark" onPress={next} before={<Eye size={20} aria-hidden />} aria-label={t('frame.overlay-shows', { name })}>
        {t('frame.overlay')}
      </Button>
      <IconButton dark label={t('frame.settings')} icon={<Gear size={20} aria-hidden />} onPress={() => open('settings')} />
      <IconButton dark label={t('frame.help')} icon={<CircleQuestionMark size={20} aria-hidden />} onPress={() => open('help')} />
    </div>
  );
}

function PhoneTools() {
  const open = useDialogs((dialogs) => dialogs.open);
  const { next } = useOverlay();
  return (
    <MenuTrigger>
      <IconButton dark className={styles['more']} label={t('frame.menu')} icon={<Ellipsis size={20} aria-hidden />} />
      <Popover className={cx(styles['popover'])} placement="bottom end">
        <Menu className={cx(styles['menu'])} aria-label={t('frame.menu')}>
          <MenuItem className={cx(styles['item'])} onAction={next}>
            {t('frame.overlay')}
          </MenuItem>
          <MenuItem className={cx(styles['item'])} onAction={() => open('settings')}>
            {t('frame.settings')}
          </MenuItem>
          <MenuItem className={cx(styles['item'])} onAction={() => open('help')}>
            {t('frame.help')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
