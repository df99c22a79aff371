// Who is in on which day of the week, and for how long: five small columns a person, with the hours in words for readers.

import type { PersonView } from '../../core/index.ts';
import { hours, plainHours, t, weekday } from '../../words/index.ts';
import { projectShort, shortName } from '../names.ts';
import { useTexts, useView } from '../session.tsx';
import { cx } from '../shared/cx.ts';
import { Portrait } from '../shared/portrait.tsx';
import styles from './plan.module.css';

export function TeamDays() {
  const view = useView();
  return (
    <table className={styles['team']}>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{t('team.title')}</span>
          </th>
          {[0, 1, 2, 3, 4].map((day) => (
            <th key={day} scope="col">
              <Brief text={weekday(day).slice(0, 2)} words={weekday(day)} />
            </th>
          ))}
          <th scope="col">{t('plan.works-on')}</th>
        </tr>
      </thead>
      <tbody>
        {view.team.map((person) => (
          <Row key={person.id} person={person} />
        ))}
      </tbody>
    </table>
  );
}

/** Short to see, whole to hear. */
const Brief = ({ text, words }: { readonly text: string; readonly words: string }) => (
  <>
    <span aria-hidden>{text}</span>
    <span className="unseen">{words}</span>
  </>
);

function Row({ person }: { readonly person: PersonView }) {
  const texts = useTexts();
  const view = useView();
  const monday = (view.week - 1) * 7;
  const led = view.projects.find((project) => project.lead === person.id && project.stage !== 'live');
  const work = person.pinned ?? led?.id;
  return (
    <tr>
      <th scope="row">
        <span className={styles['person']}>
          <Portrait id={person.id} />
          {shortName(texts, person.id)}
        </span>
      </th>
      {person.works.map((minutes, day) => {
        const isAway = person.absentUntil !== undefined && monday + day < person.absentUntil;
        const time = isAway ? 0 : minutes;
        return (
          <td key={day} className={cx('figure', time === 0 && styles['off'])}>
            {time === 0 ? <Brief text="–" words={t('plan.not-in')} /> : <Brief text={plainHours(time)} words={hours(time)} />}
          </td>
        );
      })}
      <td>
        {person.absentUntil !== undefined && person.absentUntil > monday
          ? t('team.away-open')
          : work === undefined
            ? t('plan.by-order')
            : projectShort(texts, work)}
      </td>
    </tr>
  );
}
