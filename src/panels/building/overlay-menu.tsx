// Choosing what the labels on the building tell: a button that names it and opens the list, and the same list in the small menu.

import { Check, Eye } from 'lucide-react';
import { t } from '../../words/index.ts';
import { pointedAt } from '../marks/target.ts';
import { Button } from '../shared/button.tsx';
import { Menu, MenuItem, MenuPart } from '../shared/menu.tsx';
import { OVERLAYS, useOverlay } from './overlay.ts';

/** The overlays as a part of a menu, one of them chosen. */
export function OverlayItems() {
  const { overlay, show } = useOverlay();
  return (
    <MenuPart title={t('frame.overlay')}>
      {OVERLAYS.map((name) => (
        <MenuItem key={name} isChosen={name === overlay} mark={<Check size={20} aria-hidden />} onPress={() => show(name)}>
          {t(`building.overlay.${name}`)}
        </MenuItem>
      ))}
    </MenuPart>
  );
}

export function OverlayMenu() {
  const { name } = useOverlay();
  const words = t('frame.overlay-shows', { name });
  return (
    <Menu
      label={t('frame.overlay')}
      opener={
        <Button kind="dark" {...pointedAt('overlay')} before={<Eye size={20} aria-hidden />}>
          <span data-fold>
            {/* What the name is of is for ears only where the figures need the room. */}
            <span data-fold-first>{words.slice(0, words.indexOf(name))}</span>
            <span data-fold-name>{words.slice(words.indexOf(name))}</span>
          </span>
        </Button>
      }
    >
      <OverlayItems />
    </Menu>
  );
}
