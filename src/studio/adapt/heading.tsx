// The heading of a question: it takes the focus when it comes, which is how a new question is announced.

import { useEffect, useRef, type ReactNode } from 'react';

export function Heading({ level, children }: { readonly level: 1 | 2; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const Tag = level === 1 ? 'h1' : 'h2';
  return (
    <Tag ref={heading} tabIndex={-1}>
      {children}
    </Tag>
  );
}
