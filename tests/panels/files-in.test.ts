// Folders among what is let go on the page are told from files, while the event still knows.

import { describe, expect, it } from 'vitest';
import { filesIn } from '../../src/panels/title/files-in.ts';

const item = (kind: string, isDirectory?: boolean) => ({
  kind,
  webkitGetAsEntry: () => (isDirectory === undefined ? null : { isDirectory }),
});

describe('what is let go on the page', () => {
  it('is a folder where the browser says so; words that come along are no file', () => {
    const files = [new File([], 'mine.yaml'), new File(['a'], 'other.yaml'), new File([], 'third')];
    const letGo = filesIn({ files, items: [item('string'), item('file', true), item('file', false), item('file')] });
    expect(letGo.map(({ name, isFolder }) => [name, isFolder === true])).toEqual([
      ['mine.yaml', true],
      ['other.yaml', false],
      ['third', false],
    ]);
  });
});
