// A place in the page's flow for a coach mark: where all around what it points at is read, the card makes room for itself instead of lying
// over something.

import { create } from 'zustand';

const usePlace = create<{ readonly slot: HTMLElement | null }>()(() => ({ slot: null }));

const keep = (slot: HTMLElement | null): void => usePlace.setState({ slot });

/** Where the card goes while this is in the page. At most one is. */
export const TipSlot = () => <div ref={keep} />;

export const useSlot = (): HTMLElement | null => usePlace(({ slot }) => slot);
