// A class pack as paper: pages of headings, paragraphs, lists and tables. It is shown and printed by `pack-view.tsx`, and written into the pack
// as a page of its own here. Pure. Every text is escaped; the page has no script and a policy that lets none in.

import { codeSvg } from './address.ts';

export type Block =
  | { readonly kind: 'heading' | 'paragraph' | 'address' | 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly boxes?: true }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly code: { readonly side: number; readonly path: string }; readonly label: string };

export interface Sheet {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const STYLE = [
  ':root{font:11pt/1.45 system-ui,sans-serif;color:#14213d}',
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem}',
  'h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.1rem;margin:1.4em 0 .4em}',
  'section{break-before:page}section:first-of-type{break-before:auto}h1,h2{break-after:avoid}',
  'table{width:100%;border-collapse:collapse}th,td{padding:.35rem .5rem;border:1px solid #7c8aa3;text-align:left;vertical-align:top}',
  'tr,li,figure,blockquote{break-inside:avoid}figure{width:10cm;margin:1rem 0}blockquote{margin:.5rem 0;padding-left:1rem;border-left:3px solid #7c8aa3}',
  '.boxes{list-style:none;padding-left:0}.boxes li::before{content:"\\2610";margin-right:.5em}.address{overflow-wrap:anywhere;font-weight:650}',
  '@page{margin:16mm}',
].join('');

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${safe(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${safe(block.text)}</p>`;
    case 'address':
      return `<p class="address">${safe(block.text)}</p>`;
    case 'quote':
      return `<blockquote>${safe(block.text)}</blockquote>`;
    case 'list':
      return `<ul${block.boxes === true ? ' class="boxes"' : ''}>${block.items.map((item) => `<li>${safe(item)}</li>`).join('')}</ul>`;
    case 'table': {
      const row = (cells: readonly string[], tag: string): string =>
        `<tr>${cells.map((cell) => `<${tag}>${safe(cell)}</${tag}>`).join('')}</tr>`;
      return `<table><thead>${row(block.head, 'th')}</thead><tbody>${block.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
    }
    case 'code':
      return `<figure role="img" aria-label="${safe(block.label)}">${codeSvg(block.code)}</figure>`;
  }
}

/** The sheets as one page to print. */
export function paperHtml(title: string, lang: string, sheets: readonly Sheet[]): string {
  const body = sheets
    .map((sheet) => `<section><h1>${safe(sheet.title)}</h1>${sheet.blocks.map(blockHtml).join('\n')}</section>`)
    .join('\n');
  return [
    '<!doctype html>',
    `<html lang="${safe(lang)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="viewport" content="width=device-width"><title>${safe(title)}</title><style>${STYLE}</style></head>`,
    `<body>${body}</body></html>`,
    '',
  ].join('\n');
}
