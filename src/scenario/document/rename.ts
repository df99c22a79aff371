// stub
import type { TextEdit } from '../edits.ts';
import type { Path } from '../source.ts';
export const renameId = (_text: string, _path: Path, _newId: string): readonly TextEdit[] => [];
