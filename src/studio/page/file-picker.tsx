// Choosing a file, and files dropped anywhere on the page.

import { useCallback, useRef, type ChangeEvent, type ReactNode } from 'react';
import type { LetGo } from '../../panels/kit.ts';
import { shownName } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { useDesk } from './context.tsx';
import { readScenario, type Refusal } from './sources.ts';

const SAID = {
  folder: 'begin.folder',
  run: 'begin.run',
  'other-kind': 'begin.other-kind',
  'too-large': 'begin.too-large',
  unreadable: 'begin.unreadable',
  'no-text': 'begin.no-text',
} as const satisfies Record<Refusal, string>;

/** Opens the first of some files; what was open is kept as a version. `tell` hears what is wrong, or that nothing is. */
export function useOpenFiles(tell: (trouble: string | undefined) => void): (files: readonly LetGo[]) => void {
  const { studio, keeping } = useDesk();
  return useCallback(
    ([file]: readonly LetGo[]) => {
      if (file === undefined) return;
      const open = async (): Promise<void> => {
        const read = await readScenario(file);
        if (!read.ok) return tell(t(SAID[read.why], { name: shownName(file.name) }));
        if (studio.store.getState().screen === 'bench') await keeping.before();
        tell(undefined);
        studio.open(read.text, read.name);
      };
      void open();
    },
    [studio, keeping, tell],
  );
}

export function useFilePicker(tell: (trouble: string | undefined) => void): { readonly choose: () => void; readonly input: ReactNode } {
  const open = useOpenFiles(tell);
  const input = useRef<HTMLInputElement>(null);
  const read = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    open([...(target.files ?? [])]);
    target.value = '';
  };
  return {
    choose: () => input.current?.click(),
    input: <input ref={input} type="file" accept=".yaml,.yml,application/yaml" hidden aria-label={t('begin.open')} onChange={read} />,
  };
}
