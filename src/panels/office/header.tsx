// The header: the week, the four figures that say where the player stands, and the overlay, settings and help. In a small window
// two of the figures, and a menu; where building and panel take turns, the button that turns them.

import { Building2, CircleQuestionMark, Ellipsis, PanelRight, Settings as Gear } from 'lucide-react';
import { Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { t } from '../../words/index.ts';
import { useLayout } from '../layout.ts';
import { pointedAt } from '../marks/target.ts';
import { useDialogs } from './dialogs.ts';
import { OverlayItems, OverlayMenu } from '../building/overlay-menu.tsx';
import { useWish, type Shows } from './shows.ts';
import { shownFigures } from '../figures.ts';
import { useSession, useTexts, useView } from '../session.tsx';
import { IconButton } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { Say } from '../shared/say.tsx';
import { Term, type TermName } from '../shared/term.tsx';
import menu from '../shared/menu.module.css';
import styles from './header.module.css';

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly brief?: boolean;
  readonly term?: TermName;
}

function Figure({ name, value, brief = false, term }: FigureProps) {
  return (
    <div className={styles['figure']}>
      <dt className={cx(brief && 'unseen')}>{term === undefined || brief ? name : <Term of={term}>{name}</Term>}</dt>
      <dd className="figure">{value}</dd>
    </div>
  );
}

export function Header({ shows, canTurn }: { readonly shows: Shows; readonly canTurn: boolean }) {
  const view = useView();
  const texts = useTexts();
  const isSmall = useLayout() !== 'desk';
  const days = useSession((session) => session.days);
  const isLedger = useSession((session) => session.screen === 'ledger');
  // The ledger counts with the weekend; so do the figures above it.
  const { money, trust, promises, lost } = shownFigures((isLedger ? days.at(-1)?.view : undefined) ?? view, texts.currency);
  return (
    <header data-bar className={cx(styles['header'], isSmall && styles['small'])}>
      <p className={styles['week']}>
        <Say k="frame.week" week={view.week} weeks={view.weeks} />
      </p>
      <dl className={styles['figures']} aria-label={t('frame.figures')}>
        <Figure name={t('frame.money')} value={money} brief={isSmall} />
        {/* The narrowest window hides the label from sight: then there must be nothing to press in it. */}
        <Figure name={t('frame.trust')} value={trust} {...(isSmall ? {} : { term: 'trust' })} />
        {!isSmall && <Figure name={t('frame.promises')} value={promises} />}
        {isSmall ? (
          <Figure name={t('frame.hours-lost')} value={t('frame.lost-short', { hours: lost })} brief />
        ) : (
          <Figure name={t('frame.hours-lost')} value={lost} term="hours-lost" />
        )}
      </dl>
      {canTurn && <Turn shows={shows} />}
      <div className={styles['tools']}>{isSmall ? <SmallTools /> : <DeskTools />}</div>
    </header>
  );
}

/** Turns from the panel to the building and back. */
function Turn({ shows }: { readonly shows: Shows }) {
  const wishFor = useWish((store) => store.wishFor);
  const isPanel = shows === 'panel';
  return (
    <IconButton
      dark
      className={styles['turn']}
      label={t(isPanel ? 'frame.show-building' : 'frame.show-panel')}
      icon={isPanel ? <Building2 size={20} aria-hidden /> : <PanelRight size={20} aria-hidden />}
      onPress={() => wishFor(isPanel ? 'building' : 'panel')}
    />
  );
}

function DeskTools() {
  const open = useDialogs((dialogs) => dialogs.open);
  return (
    <>
      <OverlayMenu />
      <IconButton dark label={t('frame.settings')} icon={<Gear size={20} aria-hidden />} onPress={() => open('settings')} />
      <IconButton dark label={t('frame.help')} icon={<CircleQuestionMark size={20} aria-hidden />} onPress={() => open('help')} />
    </>
  );
}

function SmallTools() {
  const open = useDialogs((dialogs) => dialogs.open);
  return (
    <MenuTrigger>
      <IconButton dark {...pointedAt('menu')} label={t('frame.menu')} icon={<Ellipsis size={20} aria-hidden />} />
      <Popover className={cx(menu['popover'])} placement="bottom end">
        <Menu className={cx(menu['menu'])} aria-label={t('frame.menu')}>
          <OverlayItems />
          <MenuSection aria-label={t('frame.more')} className={cx(menu['section'])}>
            <MenuItem className={cx(menu['item'])} onAction={() => open('settings')}>
              {t('frame.settings')}
            </MenuItem>
            <MenuItem className={cx(menu['item'])} onAction={() => open('help')}>
              {t('frame.help')}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
