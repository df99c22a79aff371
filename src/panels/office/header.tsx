// The header: the week, the four figures that say where the player stands, and the overlay, settings and help. In a small window
// two of the figures, and a menu; where building and panel take turns, the button that turns them.

import { Bookmark, Building2, CircleQuestionMark, Ellipsis, PanelRight, Settings as Gear } from 'lucide-react';
import { t } from '../../words/index.ts';
import { mondayOf, type Session } from '../../session/types.ts';
import { useLayout } from '../layout.ts';
import { pointedAt } from '../marks/target.ts';
import { useDialogs } from './dialogs.ts';
import { ListItem, ListSwitch } from '../building/list-switch.tsx';
import { OverlayItems, OverlayMenu } from '../building/overlay-menu.tsx';
import { useWish, type Shows } from './shows.ts';
import { shownFigures } from '../figures.ts';
import { useSession, useTexts, useView } from '../session.tsx';
import { IconButton } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { Menu, MenuItem, MenuPart } from '../shared/menu.tsx';
import { Say } from '../shared/say.tsx';
import { Term, type TermName } from '../shared/term.tsx';
import styles from './header.module.css';

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly isSmall: boolean;
  /** Its name is left to readers. */
  readonly isBrief?: boolean;
  readonly term: TermName;
}

/** In a small window most names are left to readers, and the figure itself opens what it means. */
function Figure({ name, value, isSmall, isBrief = false, term }: FigureProps) {
  return (
    <div className={styles['figure']}>
      <dt className={cx(isBrief && 'unseen')}>{isSmall ? name : <Term of={term}>{name}</Term>}</dt>
      <dd className="figure">
        {isSmall ? (
          <Term of={term} label={`${name} ${value}`}>
            {value}
          </Term>
        ) : (
          value
        )}
      </dd>
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
  const sunday = isLedger ? days[Math.min(mondayOf(view.week + 1) - 1, days.length - 1)]?.view : undefined;
  const { money, trust, promises, lost } = shownFigures(sunday ?? view, texts.currency);
  return (
    <header data-bar className={cx(styles['header'], isSmall && styles['small'])}>
      <p className={styles['week']}>
        <Say k="frame.week" week={view.week} weeks={view.weeks} />
      </p>
      <dl className={styles['figures']} aria-label={t('frame.figures')}>
        <Figure name={t('frame.money')} value={money} isSmall={isSmall} isBrief={isSmall} term="capital" />
        <Figure name={t('frame.trust')} value={trust} isSmall={isSmall} term="trust" />
        {!isSmall && <Figure name={t('frame.promises')} value={promises} isSmall={isSmall} term="promise" />}
        <Figure
          name={t('frame.hours-lost')}
          value={isSmall ? t('frame.lost-short', { hours: lost }) : lost}
          isSmall={isSmall}
          isBrief={isSmall}
          term="hours-lost"
        />
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

/** While a week goes by nobody goes back. */
const weekPlays = ({ screen, shownDay }: Session): boolean => screen === 'office' && shownDay !== undefined;

function DeskTools() {
  const open = useDialogs((dialogs) => dialogs.open);
  const isPlaying = useSession(weekPlays);
  // The list tells what all overlays show, at once.
  const isList = useSession((session) => session.settings.building === 'list');
  return (
    <>
      {!isList && <OverlayMenu />}
      <ListSwitch />
      <IconButton
        dark
        label={t('frame.weeks')}
        icon={<Bookmark size={20} aria-hidden />}
        isDisabled={isPlaying}
        onPress={() => open('branches')}
      />
      <IconButton dark label={t('frame.settings')} icon={<Gear size={20} aria-hidden />} onPress={() => open('settings')} />
      <IconButton dark label={t('frame.help')} icon={<CircleQuestionMark size={20} aria-hidden />} onPress={() => open('help')} />
    </>
  );
}

function SmallTools() {
  const isPlaying = useSession(weekPlays);
  const open = useDialogs((dialogs) => dialogs.open);
  const isList = useSession((session) => session.settings.building === 'list');
  return (
    <Menu
      label={t('frame.menu')}
      opener={<IconButton dark {...pointedAt('menu')} label={t('frame.menu')} icon={<Ellipsis size={20} aria-hidden />} />}
    >
      {!isList && <OverlayItems />}
      <MenuPart>
        <ListItem />
        {!isPlaying && <MenuItem onPress={() => open('branches')}>{t('frame.weeks')}</MenuItem>}
        <MenuItem onPress={() => open('settings')}>{t('frame.settings')}</MenuItem>
        <MenuItem onPress={() => open('help')}>{t('frame.help')}</MenuItem>
      </MenuPart>
    </Menu>
  );
}
