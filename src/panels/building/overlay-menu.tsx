// Choosing what the labels on the building tell: a button that names it and opens the list, and the same list in the small menu.

import { Check, Eye } from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, type Selection } from 'react-aria-components';
import { t } from '../../words/index.ts';
import { pointedAt } from '../marks/target.ts';
import { Button } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import menu from '../shared/menu.module.css';
import { OVERLAYS, useOverlay } from './overlay.ts';

/** The overlays as a section of a menu, one of them chosen. */
export function OverlayItems() {
  const { overlay, show } = useOverlay();
  const choose = (keys: Selection): void => {
    const chosen = OVERLAYS.find((name) => keys !== 'all' && keys.has(name));
    if (chosen !== undefined) show(chosen);
  };
  return (
    <MenuSection
      className={cx(menu['section'])}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[overlay]}
      onSelectionChange={choose}
    >
      <Header className={cx(menu['title'])}>{t('frame.overlay')}</Header>
      {OVERLAYS.map((name) => (
        <MenuItem key={name} id={name} className={cx(menu['item'])} textValue={t(`building.overlay.${name}`)}>
          <span className={menu['mark']}>{name === overlay && <Check size={20} aria-hidden />}</span>
          {t(`building.overlay.${name}`)}
        </MenuItem>
      ))}
    </MenuSection>
  );
}

export function OverlayMenu() {
  const { name } = useOverlay();
  const words = t('frame.overlay-shows', { name });
  return (
    <MenuTrigger>
      <Button kind="dark" {...pointedAt('overlay')} before={<Eye size={20} aria-hidden />}>
        <span data-fold>
          {/* What the name is of is for ears only where the figures need the room. */}
          <span data-fold-first>{words.slice(0, words.indexOf(name))}</span>
          {words.slice(words.indexOf(name))}
        </span>
      </Button>
      <Popover className={cx(menu['popover'])} placement="bottom end">
        <Menu className={cx(menu['menu'])} aria-label={t('frame.overlay')}>
          <OverlayItems />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
