// The rows of the comparison: one value in words for each option. Certain facts only; how people will take it is not among them.

import type { OptionView, ProjectView, ServiceId, Week } from '../../core/index.ts';
import { DAYS_PER_WEEK, type Forecast, type Texts } from '../../session/types.ts';
import { hours, leadTime, money, number, percent, t, workdays } from '../../words/index.ts';
import type { TermName } from '../shared/term.tsx';
import { projectShort, serviceName, skillName } from '../names.ts';
import { dotsOf } from './dots.ts';

export interface OptionRow {
  readonly id: string;
  readonly label: string;
  /** The word of the trade that the label is. */
  readonly term?: TermName;
  /** One per option, in their order. */
  readonly cells: readonly string[];
  readonly isStrong: boolean;
}

const TERMS = {
  'three-years': 'three-year-cost',
  monthly: 'run-cost',
  lead: 'lead-time',
  approval: 'approval',
  capacity: 'capacity',
  risk: 'risk',
  'done-by': 'forecast',
} as const satisfies Readonly<Record<string, TermName>>;

interface Told {
  readonly project: ProjectView;
  readonly texts: Texts;
  /** The promised week that *Done by* asks about, and the run's last. */
  readonly week: Week;
  readonly weeks: Week;
  readonly forecast: (option: OptionView) => Forecast | undefined;
  /** What a service needs today, in the units that capacities are counted in. */
  readonly demand: (service: ServiceId) => number;
}

export function optionRows(told: Told): readonly OptionRow[] {
  const { project, texts } = told;
  const { options } = project;
  const row = (id: string, label: string, cell: (option: OptionView) => string, isStrong = false): OptionRow => ({
    id,
    label,
    ...(id in TERMS ? { term: TERMS[id as keyof typeof TERMS] } : {}),
    cells: options.map(cell),
    isStrong,
  });
  const hasCapacity = options.some((option) => option.capacity.length > 0);
  const hasCover = options.some((option) => option.covers.length > 0);
  const hasBenefit = options.some((option) => option.benefit !== undefined);
  return [
    row('price', t('projects.row.price'), (option) => money(option.price, texts.currency), true),
    row('three-years', t('projects.row.three-years'), (option) => money(option.threeYearCost, texts.currency)),
    row('monthly', t('projects.row.monthly'), (option) =>
      option.monthly === 0 ? t('projects.no-monthly') : t('projects.a-month', { amount: money(option.monthly, texts.currency) }),
    ),
    row('lead', t('projects.row.lead-time'), (option) => leadTime(option.leadMin, option.leadMax)),
    ...(options.some((option) => option.approval !== undefined) ? [row('approval', t('projects.row.approval'), approvalText)] : []),
    ...(options.some((option) => option.bridge === true)
      ? [row('role', t('projects.row.role'), (option) => t(option.bridge === true ? 'projects.role.bridge' : 'projects.role.main'))]
      : []),
    row('effort', t('projects.row.effort'), (option) => effortText(option, texts)),
    ...(hasCapacity ? [row('capacity', t('projects.row.capacity'), (option) => capacityText(option, told))] : []),
    ...(options.some((option) => option.shareOfBusiest !== undefined) ? [row('room', t('projects.row.room'), roomText)] : []),
    ...(hasCover
      ? [
          row(
            'covers',
            t('projects.row.covers'),
            (option) => option.covers.map((id) => serviceName(texts, id)).join(', ') || t('projects.no-monthly'),
          ),
        ]
      : []),
    ...(options.some((option) => option.savesCare !== undefined)
      ? [
          row('saves', t('projects.row.saves'), (option) =>
            option.savesCare === undefined ? t('projects.no-monthly') : t('projects.saves', { time: hours(option.savesCare) }),
          ),
        ]
      : []),
    row('risk', t('projects.row.risk'), (option) => t('projects.fails', { share: percent(option.yearlyFailure) })),
    row('complexity', t('projects.row.complexity'), (option) => complexityText(option.complexity)),
    row('needs', t('projects.row.needs'), (option) =>
      option.needs.length === 0 ? t('projects.nothing-else') : option.needs.map((id) => projectShort(texts, id)).join(', '),
    ),
    ...(hasBenefit
      ? [
          row('meets', t('projects.row.meets'), (option) =>
            option.benefit === undefined ? t('projects.after-cause') : benefitText(option.benefit),
          ),
        ]
      : []),
    row('done-by', t('projects.row.done-by', { week: told.week }), (option) => doneText(option, told), true),
  ];
}

function effortText(option: OptionView, texts: Texts): string {
  if (option.effort.length === 0) return t('projects.no-monthly');
  return option.effort
    .map(({ skill, minutes }) => t('projects.effort-of', { days: workdays(minutes), skill: skillName(texts, skill).toLowerCase() }))
    .join(', ');
}

function approvalText({ approval }: OptionView): string {
  if (approval === undefined) return t('projects.no-approval');
  return t('projects.approval', { by: approval.by, weeks: approval.days / DAYS_PER_WEEK });
}

/** How much it can carry, beside what is needed today; the service is named only where there are several. */
function capacityText(option: OptionView, { texts, demand }: Told): string {
  if (option.capacity.length === 0) return t('projects.no-capacity');
  return option.capacity
    .map(({ service, units }) => {
      const figures = { units: number(units), demand: number(demand(service)) };
      return option.capacity.length === 1
        ? t('projects.capacity-for', figures)
        : t('projects.capacity-of', { ...figures, service: serviceName(texts, service) });
    })
    .join(', ');
}

function roomText({ shareOfBusiest, unused }: OptionView): string {
  if (shareOfBusiest === undefined) return t('projects.no-capacity');
  return t(unused === true ? 'projects.room-unused' : 'projects.room', { share: percent(shareOfBusiest) });
}

function complexityText(complexity: number): string {
  if (complexity <= 1) return t('projects.complexity.1');
  if (complexity === 2) return t('projects.complexity.2');
  if (complexity === 3) return t('projects.complexity.3');
  return t(complexity === 4 ? 'projects.complexity.4' : 'projects.complexity.5');
}

/** In words: a share that looks exact would claim more than anybody knows. */
export function benefitText(benefit: number): string {
  if (benefit >= 9_500) return t('projects.meets-all');
  if (benefit >= 7_000) return t('projects.meets-most');
  return t(benefit >= 4_000 ? 'projects.meets-half' : 'projects.meets-little');
}

function doneText(option: OptionView, { project, week, weeks, forecast }: Told): string {
  if (project.bridge?.option === option.id) return t('projects.done-in-place');
  if (project.ahead?.option === option.id) return t('projects.done-after-bridge');
  if (project.order !== undefined && project.order.option !== option.id) return t('projects.not-ordered');
  if (project.estimate === undefined) return t('projects.done-unknown');
  const told = forecast(option);
  if (told === undefined) return t('projects.counting');
  const dots = dotsOf(told.weeks, week, weeks);
  return t('projects.done-of', { kept: dots.kept, total: dots.total });
}
