// Who looks out of the windows of the lit house: anybody, drawn like everybody in the game. They come after the menu.

import { portraitOf } from '../../picture/index.ts';
import { Drawn } from '../shared/drawn.tsx';
import { WINDOWS } from './windows.ts';

const NEIGHBOURS = ['dana', 'tomas', 'priya', 'gwen', 'ruth', 'emilio', 'lorna', 'farid', 'kim', 'olsen', 'ines', 'bea'] as const;

export function Neighbours() {
  return NEIGHBOURS.map((id, index) => {
    const { ground, shapes } = portraitOf(id, index === 5 ? 'bad' : index % 3 === 0 ? 'ok' : 'good', index < 4 ? 'team' : 'named');
    const { x, y } = WINDOWS[index] ?? { x: 0, y: 0 };
    return (
      <g key={id} transform={`translate(${x} ${y})`}>
        <rect x="-20" y="-20" width="40" height="40" fill={ground} />
        <svg x="-20" y="-20" width="40" height="40" viewBox="-20 -20 40 40">
          <Drawn shapes={shapes} />
        </svg>
        <rect x="-20" y="-20" width="40" height="40" fill="none" stroke="#14213d" strokeWidth="2.5" />
      </g>
    );
  });
}
