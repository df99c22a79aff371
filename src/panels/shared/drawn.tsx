// A drawing of the picture as SVG elements.

import type { Shape } from '../../picture/index.ts';

function One({ shape }: { readonly shape: Shape }) {
  const Tag = shape.tag;
  return (
    <Tag {...shape.attributes}>
      {shape.children.map((child, index) => (
        <One key={index} shape={child} />
      ))}
    </Tag>
  );
}

export function Drawn({ shapes }: { readonly shapes: readonly Shape[] }) {
  return shapes.map((shape, index) => <One key={index} shape={shape} />);
}
