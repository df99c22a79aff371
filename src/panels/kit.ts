// A second, lighter door of the panels, for the studio: type, colours and controls, without any of the game's screens.

import '@fontsource-variable/inter';
import '@fontsource-variable/atkinson-hyperlegible-next';
import './tokens.css';
import './base.css';

export { Badge, type BadgeKind } from './shared/badge.tsx';
export { cx } from './shared/cx.ts';
export { Languages } from './shared/languages.tsx';
export { Menu, MenuItem, MenuPart } from './shared/menu.tsx';
export { Button } from './shared/button.tsx';
export { PlainButton, PlainIconButton } from './shared/plain-button.tsx';
export { Progress } from './shared/progress.tsx';
export { Segmented } from './shared/segmented.tsx';
export { saveBlob, saveFile } from './debrief/save-file.ts';
export type { LetGo } from './title/files-in.ts';
export { useFileDrop } from './title/use-file-drop.ts';
export { keepFocus, place } from './focus.ts';
export { deedName } from './debrief/change-words.ts';
export { tell } from './ledger/tell.ts';
export { eventTitle } from './names.ts';
export { problemText } from './shared/problem.ts';
