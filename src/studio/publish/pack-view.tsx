// The class pack on the screen, as it will be printed: sheets of headings, paragraphs, lists and tables.

import type { Block, Sheet } from './paper.ts';
import styles from './pack-view.module.css';

export function PackView({ sheets }: { readonly sheets: readonly Sheet[] }) {
  return (
    <div className={styles['pack']} data-class-pack>
      {sheets.map(({ title, blocks }) => (
        <article key={title}>
          <h4>{title}</h4>
          {blocks.map((block, index) => (
            <Part key={index} block={block} />
          ))}
        </article>
      ))}
    </div>
  );
}

function Part({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h5>{block.text}</h5>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'address':
      return <p className={styles['address']}>{block.text}</p>;
    case 'quote':
      return <blockquote>{block.text}</blockquote>;
    case 'list':
      return (
        <ul className={styles[block.boxes === true ? 'boxes' : 'list']}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <div className={styles['scroll']} role="group" tabIndex={0} aria-label={block.head.join(', ')}>
          <table>
            <thead>
              <tr>
                {block.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((cells, row) => (
                <tr key={row}>
                  {cells.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'code':
      return (
        <svg className={styles['code']} viewBox={`0 0 ${block.code.side} ${block.code.side}`} role="img" aria-label={block.label}>
          <rect width={block.code.side} height={block.code.side} fill="#fff" />
          <path d={block.code.path} fill="#000" />
        </svg>
      );
  }
}
