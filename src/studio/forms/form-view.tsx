// The form of the part that the outline shows: the head, a list of things as cards, one thing, or a map of fixed parts.

import { ChevronRight } from 'lucide-react';
import { PlainButton, place } from '../../panels/kit.ts';
import { t } from '../../words/index.ts';
import type { Path } from '../document/store.ts';
import { useDesk, useStudio } from '../page/context.tsx';
import { partName } from '../page/part-names.ts';
import { controlOf } from './control-of.ts';
import { aboutField } from './called.ts';
import { FieldRow, Fields } from './fields.tsx';
import { AddThing, calledOf, Thing } from './things.tsx';
import { FormProvider, useForm } from './use-form.tsx';
import styles from './form.module.css';

/** Cards that are drawn: far above what a scenario has of one kind. */
const MOST_CARDS = 200;

/** The head of the file, what readers see first. Its format is no choice. */
const HEAD_FORM = ['title', 'place', 'summary', 'minutes', 'lang', 'currency', 'id', 'version'];

export function FormView() {
  const path = useStudio((state) => state.path);
  return (
    <section className={styles['form']}>
      <FormProvider without={<p className={styles['refused']}>{t('form.no-tree')}</p>}>
        <Shown path={path} />
      </FormProvider>
    </section>
  );
}

function Shown({ path }: { readonly path: Path }) {
  const { studio } = useDesk();
  const { tree } = useForm();
  const [part] = path;
  if (part === undefined) return <Fields path={[]} only={HEAD_FORM} />;
  const control = controlOf([part]);
  if (control === 'open') return <FieldRow path={[part]} label={{ text: partName(String(part)) }} />;
  if (control !== 'things') return <Fields path={[part]} />;
  // Undo may have taken the thing away that was open.
  if (path[1] === undefined || tree.at([part, path[1]]) === undefined) return <Cards part={String(part)} />;
  const thing: Path = [part, path[1]];
  return (
    <>
      <h3 {...place('form')}>
        {partName(String(part))} › {String(path[1])}
      </h3>
      <Thing key={thing.join('/')} path={thing} onRenamed={(id) => studio.go([part, id])} onGone={() => studio.go([part])}>
        <Fields path={thing} />
      </Thing>
    </>
  );
}

/** All things of a part: a row each, and a new one. */
function Cards({ part }: { readonly part: string }) {
  const { studio } = useDesk();
  const { tree, parts } = useForm();
  const items = tree.at([part])?.items ?? [];
  const about = aboutField([part], parts);
  return (
    <>
      <h3 {...place('form')}>{partName(part)}</h3>
      <p className={styles['about']} lang={about?.lang}>
        {about?.text}
      </p>
      {items.length === 0 && <p>{t('form.none')}</p>}
      <ul className={styles['cards']}>
        {items.slice(0, MOST_CARDS).map((item) => {
          const id = String(item.path.at(-1));
          return (
            <li key={id}>
              <PlainButton
                wide
                after={<ChevronRight size={18} aria-hidden />}
                aria-label={[t('form.open', { id }), calledOf(item.plain)].filter(Boolean).join(' ')}
                onPress={() => studio.go([part, id])}
              >
                <span className={styles['card']}>
                  <b>{id}</b>
                  <span>{calledOf(item.plain)}</span>
                </span>
              </PlainButton>
            </li>
          );
        })}
      </ul>
      {items.length > MOST_CARDS && <p className={styles['about']}>{t('form.shown-of', { shown: MOST_CARDS, count: items.length })}</p>}
      <AddThing path={[part]} label={partName(part)} onAdded={(id) => studio.go([part, id])} />
    </>
  );
}
