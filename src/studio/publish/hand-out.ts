// What publishing puts on the disk: the page that plays, and the class pack. Everything is made here from the site's own files.

import { saveBlob } from '../../panels/kit.ts';
import type { CompiledScenario } from '../lab/tasks.ts';
import { codeOf, codeSvg, type Asked } from './address.ts';
import { pageOf } from './page.ts';
import { paperHtml, type Sheet } from './paper.ts';
import { zipOf, type ZipEntry } from './zip.ts';

/** The game as one file, beside the studio's own page. */
const SHELL = 'player.html';

/** The page's text. Rejects where the game's files cannot be had. */
export async function makePage(scenario: CompiledScenario, asked: Asked): Promise<string> {
  const answer = await fetch(SHELL);
  const page = answer.ok ? pageOf(await answer.text(), scenario, asked) : undefined;
  if (page === undefined) throw new Error(`${SHELL} is not the game as one file`);
  return page;
}

/** Makes the page and hands it to the reader as a file. */
export async function savePage(name: string, scenario: CompiledScenario, asked: Asked): Promise<void> {
  saveBlob(name, new Blob([await makePage(scenario, asked)], { type: 'text/html' }));
}

export interface Pack {
  /** Names without an ending. */
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  readonly sheets: readonly Sheet[];
  readonly address: string | undefined;
  readonly scenario: CompiledScenario;
  readonly asked: Asked;
}

/** The same for a class pack: sheets, page, scenario, and the address with its code. */
export async function savePack({ id, lang, title, text, sheets, address, scenario, asked }: Pack): Promise<void> {
  const write = (content: string): Uint8Array => new TextEncoder().encode(content);
  const code = address === undefined ? undefined : codeOf(address);
  const entries: readonly ZipEntry[] = [
    { name: `${id}/class-pack.html`, bytes: write(paperHtml(title, lang, sheets)) },
    { name: `${id}/${id}.html`, bytes: write(await makePage(scenario, asked)) },
    { name: `${id}/${id}.yaml`, bytes: write(text) },
    ...(address === undefined ? [] : [{ name: `${id}/link.txt`, bytes: write(`${address}\n`) }]),
    ...(code === undefined ? [] : [{ name: `${id}/code.svg`, bytes: write(codeSvg(code)) }]),
  ];
  saveBlob(`${id}-class-pack.zip`, new Blob([zipOf(entries)], { type: 'application/zip' }));
}
