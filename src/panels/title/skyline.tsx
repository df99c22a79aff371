// A strip of the town for the menu: houses with lit windows, one of them in section. Decoration; drawn, not loaded.

const HOUSES = [
  { x: 0, width: 96, height: 74, tone: '#22345c' },
  { x: 88, width: 70, height: 112, tone: '#1c2c50' },
  { x: 150, width: 128, height: 58, tone: '#2a3d69' },
  { x: 292, width: 84, height: 92, tone: '#1f3056' },
  { x: 640, width: 104, height: 86, tone: '#22345c' },
  { x: 736, width: 76, height: 124, tone: '#1c2c50' },
  { x: 804, width: 130, height: 66, tone: '#2a3d69' },
] as const;
const GROUND = 168;
const FLOORS = ['#7fa7d8', '#e9c98f', '#9cc3ae'] as const;

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
        return <rect key={index} x={x + 11 + column * 18} y={GROUND - height + 12 + row * 20} width="9" height="11" rx="1" fill={isLit ? '#ffd98a' : '#31456f'} />;
      })}
    </g>
  );
}

/** The house in section: three floors with desks, a riser and a rack in the cellar. */
function Section() {
  return (
    <g transform="translate(404 24)">
      <rect x="-6" y="-8" width="212" height="152" rx="3" fill="#f6f3ec" />
      {FLOORS.map((wall, index) => (
        <g key={wall} transform={`translate(0 ${index * 46})`}>
          <rect width="200" height="42" fill={wall} />
          {[24, 78, 132].map((x) => (
            <g key={x} transform={`translate(${x} 0)`}>
              <rect x="-2" y="28" width="34" height="3" fill="#14213d" />
              <rect x="16" y="17" width="13" height="9" rx="1" fill={index === 1 && x === 78 ? '#ffc94d' : '#14213d'} />
              <circle cx="5" cy="15" r="5" fill={['#8d5a3b', '#e0ac7e', '#5b3a29'][(x + index) % 3]} />
              <path d={`M-2 31Q-2 21 5 21T12 31Z`} fill={['#c2410c', '#1b5cb8', '#2bb58c'][(x / 6 + index) % 3 | 0]} />
            </g>
          ))}
          <rect x="176" width="12" height="46" fill="#14213d" opacity="0.2" />
          <path d={`M182 ${index === 0 ? 12 : 0}V46`} stroke="#2bb58c" strokeWidth="2" />
        </g>
      ))}
      <path d="M-12 -8H212" stroke="#14213d" strokeWidth="5" />
    </g>
  );
}

export function Skyline() {
  return (
    <svg viewBox="0 0 934 172" preserveAspectRatio="xMidYMax slice" aria-hidden>
      {HOUSES.map((house) => (
        <House key={house.x} {...house} />
      ))}
      <Section />
      <rect y={GROUND} width="934" height="4" fill="#0d1730" />
    </svg>
  );
}
