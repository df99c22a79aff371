// Luck and judgement: how kind this world was, by two fixed policies here and in other worlds; the run's own decisions in those worlds second;
// what the measures would be with luck taken out; and the chances that mattered most.

import type { Measures } from '../../core/index.ts';
import type { Chance, Luck, Standing } from '../../debrief/index.ts';
import type { Texts } from '../../session/types.ts';
import { number, t } from '../../words/index.ts';
import { assetName, departmentName, eventTitle, projectShort, serviceName, shortName } from '../names.ts';
import { useTexts } from '../session.tsx';
import { ChartFigure, TwinTable, type Twin } from './chart/chart-figure.tsx';
import styles from './chart/chart.module.css';
import { MEASURES, isBetter, measureName, sizeOf } from './effect-words.ts';
import { columnsOf, rangeOf, type Columns } from './luck-dots.ts';
import own from './why.module.css';

const STEP = 9;
const RADIUS = 3.6;
const HEAD = 30;
const FOOT = 30;
/** Below and above these percentiles a world is called harsh or kind (calibration). */
const HARSH = 25;
const KIND = 75;

const kindnessOf = (kindness: number): 'harsh' | 'ordinary' | 'kind' =>
  kindness < HARSH ? 'harsh' : kindness > KIND ? 'kind' : 'ordinary';

export const luckTitle = ({ kindness }: Luck): string => t(`debrief.luck.title.${kindnessOf(kindness)}`, { percent: Math.round(kindness) });

const ROWS = ['planner', 'idle', 'own'] as const;

export function LuckPart({ luck, measures }: { readonly luck: Luck; readonly measures: Measures }) {
  const standings = ROWS.map((name) => ({ name, standing: luck[name] })).filter(({ standing }) => standing.others.length > 0);
  const twin: Twin = {
    caption: t('debrief.luck.caption', { worlds: luck.worlds }),
    head: [t('debrief.luck.who'), t('debrief.luck.below'), t('debrief.luck.above')],
    rows: standings.map(({ name, standing }) => {
      const below = standing.others.filter((value) => value < standing.here).length;
      return [t(`debrief.luck.row.${name}`), String(below), String(standing.others.length - below)];
    }),
  };
  return (
    <div className={own['luck']}>
      <ChartFigure
        title={luckTitle(luck)}
        sub={t('debrief.luck.sub', { worlds: luck.worlds })}
        twin={twin}
        renderDrawing={(width) => <Dots standings={standings} width={width} />}
      />
      <p>{t('debrief.luck.sentence', { planner: Math.round(luck.planner.percentile), idle: Math.round(luck.idle.percentile) })}</p>
      {luck.own.others.length > 0 && (
        <p>
          {t('debrief.luck.own', { percent: Math.round(luck.own.percentile), worlds: luck.own.others.length })}{' '}
          {luck.own.misfits > 0 && t('debrief.luck.misfits', { count: luck.own.misfits })}
        </p>
      )}
      <Adjusted luck={luck} measures={measures} />
      <Chances chances={luck.chances} />
    </div>
  );
}

interface Row {
  readonly name: (typeof ROWS)[number];
  readonly columns: Columns;
  readonly head: number;
  readonly floor: number;
  readonly bottom: number;
}

/** Rows one under the other, each as high as its highest column. */
function placed(standings: readonly Placed[], count: number): readonly Row[] {
  const rows: Row[] = [];
  for (const { name, standing } of standings) {
    const columns = columnsOf(standing.others, standing.here, rangeOf([...standing.others, standing.here]), count);
    const head = rows.at(-1)?.bottom ?? 0;
    const floor = head + HEAD + Math.max(4, ...columns.dots) * STEP;
    rows.push({ name, columns, head, floor, bottom: floor + FOOT });
  }
  return rows;
}

interface Placed {
  readonly name: (typeof ROWS)[number];
  readonly standing: Standing;
}

function Dots({
  standings,
  width,
}: {
  readonly standings: readonly { readonly name: (typeof ROWS)[number]; readonly standing: Standing }[];
  readonly width: number;
}) {
  const count = Math.max(20, Math.floor(width / STEP));
  const step = width / count;
  const rows = placed(standings, count);
  const top = rows.at(-1)?.bottom ?? 0;
  return (
    <svg viewBox={`0 0 ${width} ${top + 20}`} focusable="false">
      {rows.map(({ name, columns, head, floor }) => {
        // Half the triangle stands on either side.
        const x = Math.min(width - 8, Math.max(8, columns.here * step));
        const isLeft = x > width * 0.6;
        return (
          <g key={name}>
            <text x={0} y={head + 18} className={styles['strong']}>
              {t(`debrief.luck.row.${name}`)}
            </text>
            {columns.dots.flatMap((dots, column) =>
              Array.from({ length: dots }, (_, row) => (
                <circle
                  key={`${column}.${row}`}
                  cx={(column + 0.5) * step}
                  cy={floor - RADIUS - 2 - row * STEP}
                  r={RADIUS}
                  className={styles[name === 'own' ? 'dot' : 'soft']}
                />
              )),
            )}
            <line x1={0} x2={width} y1={floor} y2={floor} className={styles['axis']} />
            <path d={`M${x} ${floor + 2}l8 14h-16Z`} className={styles['here']} />
            <text x={x + (isLeft ? -14 : 14)} y={floor + 16} textAnchor={isLeft ? 'end' : 'start'} className={styles['text']}>
              {t('debrief.luck.this-world')}
            </text>
          </g>
        );
      })}
      <text x={0} y={top + 14} className={styles['muted']}>
        {t('debrief.luck.worse')}
      </text>
      <text x={width} y={top + 14} textAnchor="end" className={styles['muted']}>
        {t('debrief.luck.better')}
      </text>
    </svg>
  );
}

function Adjusted({ luck, measures }: { readonly luck: Luck; readonly measures: Measures }) {
  const rows = MEASURES.filter((name) => name !== 'hoursLost').map((name) => [
    measureName(name),
    number(measures[name]),
    number(luck.adjusted[name]),
  ]);
  return (
    <details className={own['more']}>
      <summary>{t('debrief.luck.adjusted')}</summary>
      <p className={own['muted']}>{t('debrief.luck.adjusted-note')}</p>
      <TwinTable
        twin={{
          caption: t('debrief.luck.adjusted'),
          head: [t('debrief.range.measure'), t('debrief.luck.as-it-was'), t('debrief.luck.without')],
          rows,
        }}
      />
    </details>
  );
}

function Chances({ chances }: { readonly chances: readonly Chance[] }) {
  const texts = useTexts();
  if (chances.length === 0) return <p>{t('debrief.luck.no-chances')}</p>;
  return (
    <div>
      <h4>{t('debrief.luck.chances', { count: chances.length })}</h4>
      <ol className={own['chances']}>
        {chances.map((chance) => (
          <li key={`${chance.purpose} ${chance.subject}`}>{chanceText(chance, texts)}</li>
        ))}
      </ol>
    </div>
  );
}

/** What a chance was about: the first part of the tape's subject that has a name. */
export function chanceName(subject: string, texts: Texts): string {
  for (const id of subject.split(/[|/:, .]+/)) {
    if (texts.projects[id] !== undefined) return projectShort(texts, id);
    if (texts.assets[id] !== undefined) return assetName(texts, id);
    if (texts.team[id] !== undefined || texts.stakeholders[id] !== undefined) return shortName(texts, id);
    if (texts.departments[id] !== undefined) return departmentName(texts, id);
    if (texts.services[id] !== undefined) return serviceName(texts, id);
    if (texts.events[id] !== undefined) return eventTitle(texts, id);
  }
  return subject;
}

const FAMILY: Readonly<
  Record<
    Chance['purpose'],
    | 'work'
    | 'vendor'
    | 'failure'
    | 'copies'
    | 'tickets'
    | 'people'
    | 'event'
    | 'change'
    | 'mood'
    | 'waiting'
    | 'questions'
    | 'security'
    | 'fixes'
    | 'money'
  >
> = {
  effort: 'work',
  lead: 'vendor',
  slip: 'vendor',
  chase: 'vendor',
  hazard: 'failure',
  'failure-day': 'failure',
  'common-cause': 'failure',
  night: 'failure',
  narrow: 'failure',
  latent: 'copies',
  tickets: 'tickets',
  clinic: 'tickets',
  'one-to-one': 'people',
  illness: 'people',
  strain: 'people',
  notice: 'people',
  habit: 'people',
  question: 'questions',
  event: 'event',
  cutover: 'change',
  skip: 'change',
  defects: 'change',
  shadow: 'waiting',
  rumour: 'mood',
  ratchet: 'mood',
  attributes: 'mood',
  fix: 'fixes',
  patch: 'fixes',
  'break-in': 'security',
  unfixed: 'security',
  'business-case': 'money',
};

export function chanceText(chance: Chance, texts: Texts): string {
  const change = chance.change[chance.most];
  return t('debrief.luck.chance', {
    what: t(`debrief.luck.about.${FAMILY[chance.purpose]}`, { name: chanceName(chance.subject, texts) }),
    week: chance.week,
    measure: measureName(chance.most),
    size: sizeOf(chance.most, change),
    // What the middle would have brought; the other way round it is what luck did.
    kind: isBetter(chance.most, change) ? 'bad' : 'good',
  });
}
