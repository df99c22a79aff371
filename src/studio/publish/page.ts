// One HTML file that plays a scenario by a double click: the shell that the build made (`player.html`) with the scenario put in as data.
// Pure. The data is inert: nothing in it can end its element, so no text of a scenario becomes part of the page.

import type { Rules } from '../../core/index.ts';
import type { Texts } from '../../scenario/index.ts';
import { pageQuery, type Asked } from './address.ts';

/** What the page plays. */
export interface PageScenario {
  readonly rules: Rules;
  readonly texts: Texts;
  readonly translations: Readonly<Record<string, Texts>>;
}

const OPENING = '<script type="application/json" id="scenario">';
const EMPTY = `${OPENING}null</script>`;
const DATABASE = 'data-database="rollout-page"';

const inAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * The page as text; undefined where the shell is not what the build makes. With `asked` it is played so wherever its address asks for nothing:
 * a double click has no address to ask with.
 */
export function pageOf(shell: string, { rules, texts, translations }: PageScenario, asked?: Asked): string | undefined {
  if (shell.split(EMPTY).length !== 2 || !shell.includes(DATABASE)) return undefined;
  const data = JSON.stringify({ rules, texts, translations }).replaceAll('<', '\\u003c');
  // Pages of one folder share what the browser stores: each scenario has its own.
  return shell
    .replace(EMPTY, () => `${OPENING}${data}</script>`)
    .replace(
      DATABASE,
      () =>
        `data-database="rollout-page-${rules.id}"${asked === undefined ? '' : ` data-asked="${inAttribute(pageQuery(rules.id, asked))}"`}`,
    )
    .replace('<html lang="en"', () => `<html lang="${/^[\w-]+$/.test(texts.lang) ? texts.lang : 'en'}"`);
}
