// Prose of a scenario as elements: paragraphs, lists, bold and italic type. Never markup text: nodes only.

import type { Inline, Prose as ProseNodes } from '../../session/types.ts';
import { foreign, useSession } from '../session.tsx';
import { cx } from './cx.ts';
import styles from './prose.module.css';

function inline(nodes: readonly Inline[]) {
  return nodes.map((node, index) => {
    switch (node.type) {
      case 'text':
        return node.text;
      case 'strong':
        return <strong key={index}>{inline(node.children)}</strong>;
      case 'emphasis':
        return <em key={index}>{inline(node.children)}</em>;
    }
  });
}

interface Props {
  readonly of: ProseNodes;
  readonly lead?: boolean;
  /** What it is written in, where no run is open and it is not the page’s language. */
  readonly lang?: string | undefined;
}

export function Prose({ of, lead = false, lang }: Props) {
  const own = foreign(useSession((session) => session.texts?.lang));
  return (
    <div className={cx(styles['prose'], lead && styles['lead'])} lang={lang ?? own}>
      {of.map((block, index) =>
        block.type === 'paragraph' ? (
          <p key={index}>{inline(block.children)}</p>
        ) : (
          <ul key={index}>
            {block.items.map((item, at) => (
              <li key={at}>{inline(item)}</li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}
