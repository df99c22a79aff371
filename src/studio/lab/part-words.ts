// A part of a condition that the lab speaks of, in words.

import type { Texts } from '../../scenario/index.ts';
import { namesOfTexts } from '../conditions/names.ts';
import { sayCondition } from '../conditions/say.ts';
import type { ToldPart } from './tasks.ts';

export const sayPart = ({ clause: { expr, denied } }: ToldPart, texts: Texts): string =>
  sayCondition(expr, namesOfTexts(texts), texts.currency, denied);
