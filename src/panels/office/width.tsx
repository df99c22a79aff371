// How much of the body a panel takes: 400 px beside the building, 728 for a message, or all of it. The panel says, the office
// makes room, and the building's buttons rest while they are covered.

import { createContext, useContext, useLayoutEffect, type Dispatch, type SetStateAction } from 'react';

export type PanelWidth = 'narrow' | 'wide' | 'full';

export const PanelWidthContext = createContext<Dispatch<SetStateAction<PanelWidth>>>(() => undefined);

export function usePanelWidth(width: PanelWidth): void {
  const setWidth = useContext(PanelWidthContext);
  useLayoutEffect(() => setWidth(width), [setWidth, width]);
}
