// The slots of a message as controls: one of a few, or left out.

import type { Addressee, Ask, Message, MessageEffect, ProjectView, View, WayOut } from '../../core/index.ts';
import { t, wholePercent, workdays } from '../../words/index.ts';
import { addresseeName, projectShort, serviceName } from '../names.ts';
import { Stepper } from '../projects/stepper.tsx';
import { useTexts, useView } from '../session.tsx';
import { Segmented } from '../shared/segmented.tsx';
import { Switch } from '../shared/switch.tsx';
import { EFFECTS, factKey, factsFor, PROJECT_SAYS, SERVICE_SAYS, type SpokenBlock, type Subject } from './subject.ts';
import styles from './message.module.css';

/** What a change leaves out is undefined. */
export type Change = (part: { readonly [K in keyof Message]?: Message[K] | undefined }) => void;
const NONE = 'none';
const ASKED: readonly Ask[] = ['decide', 'prepare', 'patience'];
const WAYS: readonly WayOut[] = ['later', 'less', 'more'];

export function To({
  block,
  onChange,
}: {
  readonly block: Extract<SpokenBlock, { activity: 'send' }>;
  readonly onChange: (to: Addressee) => void;
}) {
  const texts = useTexts();
  const view = useView();
  const all: readonly Addressee[] = ['all', ...view.departments.map((entry) => entry.id), ...view.stakeholders.map((entry) => entry.id)];
  return (
    <section className={styles['slot']}>
      <h2>{t('message.to')}</h2>
      <Segmented
        wrap
        label={t('message.to')}
        value={block.to}
        onChange={onChange}
        segments={all.map((to) => ({ value: to, label: addresseeName(texts, to) }))}
      />
    </section>
  );
}

export function Tone({
  block,
  onChange,
}: {
  readonly block: Extract<SpokenBlock, { activity: 'review' }>;
  readonly onChange: (blames: boolean) => void;
}) {
  return (
    <section className={styles['slot']}>
      <h2>{t('message.tone')}</h2>
      <Segmented
        label={t('message.tone')}
        value={block.blames === true ? 'person' : 'system'}
        onChange={(tone) => onChange(tone === 'person')}
        segments={(['system', 'person'] as const).map((tone) => ({ value: tone, label: t(`message.tone.${tone}`) }))}
      />
    </section>
  );
}

export function FactSlot({
  subject,
  message,
  onChange,
}: {
  readonly subject: Subject;
  readonly message: Message;
  readonly onChange: Change;
}) {
  const texts = useTexts();
  const view = useView();
  const { projects, services } = factsFor(subject, view);
  const { fact } = message;
  const about = (key: string): void => {
    const project = projects.find((entry) => key === `project:${entry.id}`);
    const service = services.find((entry) => key === `service:${entry.id}`);
    if (project !== undefined) onChange({ fact: { project: project.id, says: PROJECT_SAYS[0] } });
    else onChange({ fact: service === undefined ? undefined : { service: service.id, says: SERVICE_SAYS[0] } });
  };
  const project = fact !== undefined && 'project' in fact ? projects.find((entry) => entry.id === fact.project) : undefined;
  const service = fact !== undefined && 'service' in fact ? services.find((entry) => entry.id === fact.service) : undefined;
  return (
    <section className={styles['slot']}>
      <h2>{t('message.fact')}</h2>
      <Segmented
        wrap
        label={t('message.fact')}
        value={factKey(fact)}
        onChange={about}
        segments={[
          { value: NONE, label: t('message.none') },
          ...projects.map((entry) => ({ value: `project:${entry.id}`, label: projectShort(texts, entry.id) })),
          ...services.map((entry) => ({ value: `service:${entry.id}`, label: serviceName(texts, entry.id) })),
        ]}
      />
      {fact !== undefined && 'project' in fact && (
        <Segmented
          label={t('message.fact-says')}
          value={fact.says}
          onChange={(says) => onChange({ fact: { project: fact.project, says } })}
          segments={PROJECT_SAYS.map((says) => ({ value: says, label: t(`message.says.${says}`) }))}
        />
      )}
      {fact !== undefined && 'service' in fact && (
        <Segmented
          label={t('message.fact-says')}
          value={fact.says}
          onChange={(says) => onChange({ fact: { service: fact.service, says } })}
          segments={SERVICE_SAYS.map((says) => ({ value: says, label: t(`message.says.${says}`) }))}
        />
      )}
      {project !== undefined && <p className={styles['note']}>{seenOf(project, view)}</p>}
      {service !== undefined && <p className={styles['note']}>{t(service.up ? 'message.service-up' : 'message.service-down')}</p>}
    </section>
  );
}

/** What can be seen of a project today. */
function seenOf(project: ProjectView, view: View): string {
  const done = wholePercent(project.reportedDone);
  const promise = view.promises.find((entry) => entry.project === project.id && entry.state === 'open');
  const state =
    promise === undefined
      ? t('message.fact-seen', { done, week: project.wanted })
      : t('message.fact-promised', { done, week: promise.week });
  const { estimate } = project;
  const range =
    estimate === undefined
      ? t('message.fact-guess')
      : t('message.fact-range', { p50: workdays(estimate.p50), p80: workdays(estimate.p80) });
  return `${state} ${range}`;
}

/** What it means, ways out, what is asked, and in whose words. */
export function SlotChoices({ message, onChange }: { readonly message: Message; readonly onChange: Change }) {
  const { effect, options = [], ask, jargon } = message;
  return (
    <>
      <section className={styles['slot']}>
        <h2>{t('message.effect')}</h2>
        <Segmented
          wrap
          label={t('message.effect')}
          value={effect ?? NONE}
          onChange={(value) => onChange({ effect: value === NONE ? undefined : value })}
          segments={[none<MessageEffect>(), ...EFFECTS.map((value) => ({ value, label: t(`message.effect.${value}`) }))]}
        />
      </section>
      <section className={styles['slot']}>
        <h2>{t('message.options')}</h2>
        {WAYS.map((way) => (
          <Switch
            key={way}
            label={t(`message.option.${way}`)}
            isSelected={options.includes(way)}
            onChange={(on) => onChange({ options: WAYS.filter((other) => (other === way ? on : options.includes(other))) })}
          />
        ))}
      </section>
      <section className={styles['slot']}>
        <h2>{t('message.ask')}</h2>
        <Segmented
          wrap
          label={t('message.ask')}
          value={ask ?? NONE}
          onChange={(value) => onChange({ ask: value === NONE ? undefined : value })}
          segments={[none<Ask>(), ...ASKED.map((value) => ({ value, label: t(`message.ask.${value}`) }))]}
        />
      </section>
      <section className={styles['slot']}>
        <h2>{t('message.style')}</h2>
        <Segmented
          label={t('message.style')}
          value={jargon ? 'jargon' : 'plain'}
          onChange={(style) => onChange({ jargon: style === 'jargon' })}
          segments={(['plain', 'jargon'] as const).map((style) => ({ value: style, label: t(`message.style.${style}`) }))}
        />
      </section>
    </>
  );
}

const none = <T extends string>(): { readonly value: T | typeof NONE; readonly label: string } => ({
  value: NONE,
  label: t('message.none'),
});

export function NextSlot({ message, onChange }: { readonly message: Message; readonly onChange: Change }) {
  const view = useView();
  const first = Math.min(view.weeks, view.week + 1);
  const { next } = message;
  return (
    <section className={styles['slot']}>
      <Switch label={t('message.next')} isSelected={next !== undefined} onChange={(on) => onChange({ next: on ? first : undefined })} />
      {next !== undefined && (
        <Stepper
          label={t('message.next')}
          text={t('message.next-week', { week: next })}
          value={next}
          least={view.week}
          most={view.weeks}
          less={t('message.next-less')}
          more={t('message.next-more')}
          onChange={(week) => onChange({ next: week })}
        />
      )}
    </section>
  );
}
