// Prints one part of the page alone. What else the page shows is hidden by a style sheet of its own (`print.css`) while a part is marked.

import './print.css';

const MARK = 'data-prints-pack';

export function printPack(): void {
  // What is folded away would leave the paper empty.
  for (const fold of document.querySelectorAll('details:has([data-class-pack])')) fold.toggleAttribute('open', true);
  document.documentElement.toggleAttribute(MARK, true);
  const done = (): void => {
    document.documentElement.toggleAttribute(MARK, false);
  };
  window.addEventListener('afterprint', done, { once: true });
  window.print();
}
