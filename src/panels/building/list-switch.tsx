// Turns the building from a picture to a list and back; what was chosen is remembered with the settings.

import { Building2, List } from 'lucide-react';
import { t } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { MenuItem } from '../shared/menu.tsx';

function useTurn(): { readonly name: string; readonly isList: boolean; readonly turn: () => void } {
  const isList = useSession((session) => session.settings.building === 'list');
  const change = useSession((session) => session.changeSettings);
  return {
    isList,
    name: t(isList ? 'list.as-picture' : 'list.as-list'),
    turn: () => change({ building: isList ? 'picture' : 'list' }),
  };
}

export function ListSwitch() {
  const { isList, name, turn } = useTurn();
  return (
    <Button kind="dark" before={isList ? <Building2 size={20} aria-hidden /> : <List size={20} aria-hidden />} onPress={turn}>
      <span data-fold="first">{name}</span>
    </Button>
  );
}

/** The same in the small menu. */
export function ListItem() {
  const { name, turn } = useTurn();
  return <MenuItem onPress={turn}>{name}</MenuItem>;
}
