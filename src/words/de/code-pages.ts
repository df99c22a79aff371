// The pages of the checker's codes in German: what is there, and why it is told. For the studio alone; the examples are the file's own.

import { pagesOfAdvice } from './checker/pages-of-advice.ts';
import { pagesOfParts } from './checker/pages-of-parts.ts';
import { pagesOfText } from './checker/pages-of-text.ts';

export const codePages: ReadonlyMap<string, string> = new Map([...pagesOfText, ...pagesOfParts, ...pagesOfAdvice]);
