// A message of the catalogue as React nodes: `<b>` in a message becomes bold type. Plain text is `t` of the words.

import { Fragment, type ReactNode } from 'react';
import { message, type MessageKey, type Values } from '../../words/index.ts';

const bold = (inside: readonly ReactNode[]): ReactNode => <b>{inside}</b>;

export function Say({ k, ...values }: { readonly k: MessageKey } & Values) {
  const said: unknown = message(k).format<ReactNode>({ ...values, b: bold });
  const parts = (Array.isArray(said) ? said : [said]) as readonly ReactNode[];
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}
