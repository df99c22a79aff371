// A strip of the town for the menu: dark houses, and one with everybody at a window. Decoration; drawn, not loaded.

import { Suspense, lazy } from 'react';
import { WINDOWS } from './windows.ts';

const HOUSES = [
  { x: 0, width: 96, height: 40, tone: '#22345c' },
  { x: 88, width: 70, height: 62, tone: '#1c2c50' },
  { x: 150, width: 128, height: 34, tone: '#2a3d69' },
  { x: 270, width: 62, height: 50, tone: '#1c2c50' },
  { x: 344, width: 104, height: 42, tone: '#22345c' },
  { x: 442, width: 76, height: 92, tone: '#1f3056' },
  { x: 782, width: 64, height: 112, tone: '#1c2c50' },
  { x: 838, width: 96, height: 66, tone: '#2a3d69' },
] as const;
const GROUND = 168;

function House({ x, width, height, tone }: (typeof HOUSES)[number]) {
  const columns = Math.floor((width - 16) / 18);
  const rows = Math.floor((height - 14) / 20);
  return (
    <g>
      <rect x={x} y={GROUND - height} width={width} height={height} fill={tone} />
      {Array.from({ length: columns * rows }, (_, index) => {
        const column = index % columns;
        const row = Math.floor(index / columns);
        const isLit = (column * 7 + row * 5 + x) % 4 === 0;
        return (
          <rect
            key={index}
            x={x + 11 + column * 18}
            y={GROUND - height + 12 + row * 20}
            width="9"
            height="11"
            rx="1"
            fill={isLit ? '#ffd98a' : '#31456f'}
          />
        );
      })}
    </g>
  );
}

const Neighbours = lazy(async () => ({ default: (await import('./neighbours.tsx')).Neighbours }));

/** The house of the game: every window lit, somebody at each as soon as they can be drawn. */
const LitHouse = () => (
  <g transform="translate(546 12)">
    <rect x="-14" y="-6" width="220" height="164" rx="3" fill="#eae4d7" />
    <rect x="-20" y="-12" width="232" height="8" rx="2" fill="#5d6b8a" />
    {WINDOWS.map(({ x, y }) => (
      <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
        <rect x="-20" y="-20" width="40" height="40" fill="#ffe3a6" stroke="#14213d" strokeWidth="2.5" />
        <rect x="-23" y="20" width="46" height="4" rx="1" fill="#c8bfa9" />
      </g>
    ))}
    <Suspense>
      <Neighbours />
    </Suspense>
  </g>
);

export function Skyline() {
  return (
    <svg viewBox="0 0 934 172" preserveAspectRatio="xMaxYMax meet" aria-hidden>
      {HOUSES.map((house) => (
        <House key={house.x} {...house} />
      ))}
      <LitHouse />
      <rect y={GROUND} width="934" height="4" fill="#0d1730" />
    </svg>
  );
}
