// How the studio's components reach what they work on.

import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Keeping } from '../document/keeping.ts';
import type { Trees } from '../forms/trees.ts';
import type { Snapshots } from '../document/snapshots.ts';
import type { Studio, StudioState } from '../document/store.ts';
import type { CheckingAnswer, CheckingTask } from '../play/messages.ts';
import type { LivePlay } from '../play/live-play.ts';

export interface Desk {
  readonly studio: Studio;
  readonly snapshots: Snapshots;
  readonly keeping: Keeping;
  readonly play: LivePlay;
  readonly trees: Trees;
  readonly ask: (task: CheckingTask) => Promise<CheckingAnswer>;
  readonly language: string;
  readonly speak: (language: 'en' | 'de') => void;
}

const DeskContext = createContext<Desk | undefined>(undefined);
export const DeskProvider = DeskContext;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('A part of the studio stands outside of it.');
  return desk;
}

/** A part of the studio's state. The selector must give something that keeps its identity while unchanged. */
export function useStudio<Part>(select: (state: StudioState) => Part): Part {
  return useStore(useDesk().studio.store, select);
}
