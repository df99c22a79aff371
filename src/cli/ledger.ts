// The week ledger as text: a row of figures for each Friday, and under it what happened.

import { DAYS_PER_WEEK, fridayOf, type View, type Week } from '../core/index.ts';
import type { Course } from '../run/index.ts';
import type { Texts } from '../scenario/index.ts';
import { outPaint } from './output.ts';

const HEAD = ['week', 'money left', 'open', 'kept', 'broken', 'trust', 'satisfied', 'energy', 'hours lost'] as const;
const percent = (points: number): string => String(Math.round(points / 100));

function figures(view: View, week: Week, currency: Intl.NumberFormat): readonly string[] {
  const { capital, promisesOpen, promisesKept, promisesBroken, trust, satisfaction, energy, minutesLost } = view.figures;
  return [
    String(week),
    currency.format(capital / 100),
    String(promisesOpen),
    String(promisesKept),
    String(promisesBroken),
    percent(trust),
    percent(satisfaction),
    percent(energy),
    String(Math.round(minutesLost / 60)),
  ];
}

/** What is new since the Friday before, in a few words each. */
function news(now: View, before: View | undefined, texts: Texts): readonly string[] {
  const short = (id: string): string => texts.projects[id]?.short ?? id;
  const known = (id: string): string => texts.stakeholders[id]?.short ?? texts.team[id]?.short ?? id;
  const said: string[] = [];
  for (const project of now.projects) {
    const old = before?.projects.find((one) => one.id === project.id);
    if (project.order !== undefined && old?.order === undefined)
      said.push(
        `${short(project.id)} ordered (${texts.projects[project.id]?.options[project.order.option]?.label ?? project.order.option})`,
      );
    if (project.order?.arrived !== undefined && old?.order?.arrived === undefined) said.push(`${short(project.id)} delivered`);
    if (project.ahead !== undefined && old?.ahead === undefined)
      said.push(
        `${short(project.id)} ordered (${texts.projects[project.id]?.options[project.ahead.option]?.label ?? project.ahead.option})`,
      );
    if (project.bridge !== undefined && old?.bridge === undefined) said.push(`${short(project.id)}: bridge in place`);
    if (project.liveSince !== undefined && old?.liveSince === undefined) said.push(`${short(project.id)} live`);
    if (project.cutoverFailed !== undefined && project.cutoverFailed !== old?.cutoverFailed)
      said.push(`${short(project.id)}: cut-over failed`);
  }
  for (const promise of now.promises) {
    const old = before?.promises.find((one) => one.id === promise.id);
    if (old === undefined) said.push(`${known(promise.to)} was promised ${short(promise.project)} by week ${promise.week}`);
    if (promise.state !== 'open' && old?.state !== promise.state) said.push(`promise to ${known(promise.to)} ${promise.state}`);
  }
  for (const message of now.messages) {
    const old = before?.messages.find((one) => one.event === message.event);
    if (message.answer === undefined || old?.answer !== undefined) continue;
    const event = texts.events[message.event];
    said.push(
      `“${event?.title ?? message.event}”: ${event?.choices[message.answer.choice]?.label ?? message.answer.choice}${message.answer.silent ? ' (nobody answered)' : ''}`,
    );
  }
  return said;
}

/** The whole ledger of a course, without a line end. */
export function ledger(course: Course, texts: Texts): string {
  const currency = new Intl.NumberFormat(texts.lang, { style: 'currency', currency: texts.currency, maximumFractionDigits: 0 });
  const weeks = Math.floor(course.days.length / DAYS_PER_WEEK);
  const fridays = Array.from({ length: weeks }, (_, index) => ({ week: index + 1, view: course.days[fridayOf(index + 1)]?.view }));
  const rows = fridays.map(({ week, view }) => (view === undefined ? [] : figures(view, week, currency)));
  const widths = HEAD.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const align = (cells: readonly string[]): string => cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ');
  const lines = [outPaint.faint(align(HEAD))];
  fridays.forEach(({ view }, index) => {
    lines.push(align(rows[index] ?? []));
    if (view !== undefined) for (const one of news(view, fridays[index - 1]?.view, texts)) lines.push(outPaint.faint(`      ${one}`));
  });
  return lines.join('\n');
}
