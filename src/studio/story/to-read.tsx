// What is to be read over after a scenario was adapted: exactly these texts, in the order of the story, each to be changed here or shown at its
// place, and ticked off once it is another text or its author says that it may stay.

import { useState } from 'react';
import { PlainButton } from '../../panels/kit.ts';
import { t } from '../../words/index.ts';
import { HEAD, type Path, type ToRead } from '../document/store.ts';
import { calledField, calledWay } from '../forms/called.ts';
import { FieldRow } from '../forms/fields.tsx';
import { useForm } from '../forms/use-form.tsx';
import { useDesk, useStudio } from '../page/context.tsx';
import { partName } from '../page/part-names.ts';
import styles from './story.module.css';

/** Letters of a text by which it is known. */
const EXCERPT = 90;

const excerptOf = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= EXCERPT ? line : `${line.slice(0, EXCERPT).replace(/\s\S*$/, '')} …`;
};

/** Whether a text is one of the single values at the top of the file, which have one form together. */
const isOfHead = (path: Path): boolean => HEAD.includes(String(path[0]));

export function ToReadPart() {
  const { tree } = useForm();
  const toRead = useStudio((state) => state.toRead);
  if (toRead.length === 0) return undefined;
  const items = toRead.map((one) => ({ one, isChanged: tree.at(one.path)?.plain !== one.was }));
  const left = items.filter(({ one, isChanged }) => !isChanged && one.isRead !== true).length;
  return (
    <section className={styles['to-read']} aria-labelledby="to-read-title">
      <h3 id="to-read-title">{t('texts.to-read')}</h3>
      <p role="status">{left === 0 ? t('texts.to-read-none') : t('texts.to-read-left', { left, of: toRead.length })}</p>
      <p className={styles['count']}>{t('texts.to-read-about')}</p>
      <ol>
        {items.map(({ one, isChanged }) => (
          <li key={one.path.join('/')}>
            <Item of={one} isChanged={isChanged} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Item({ of: { path, was, isRead = false }, isChanged }: { readonly of: ToRead; readonly isChanged: boolean }) {
  const { studio } = useDesk();
  const { tree } = useForm();
  const view = useStudio((state) => state.view);
  const [isOpen, setOpen] = useState(false);
  const now = tree.at(path)?.plain;
  const text = excerptOf(typeof now === 'string' ? now : was);
  const way = path.length === 1 ? calledField(path).text : `${partName(String(path[0]))} › ${calledWay(path, 1).text}`;
  // A form is of a whole thing; in the text it is the very line.
  const show = (): void => studio.go(view === 'text' ? path : isOfHead(path) ? [] : path.slice(0, 2));
  return (
    <>
      <label className={styles['tick']}>
        <input
          type="checkbox"
          checked={isChanged || isRead}
          disabled={isChanged}
          onChange={({ target }) => studio.markRead(path, target.checked)}
        />
        <span>
          <span className={styles['count']}>{way}</span> {text}
        </span>
      </label>
      <span className={styles['ways']}>
        <PlainButton kind="quiet" aria-expanded={isOpen} aria-label={t('texts.to-read-edit-of', { text })} onPress={() => setOpen(!isOpen)}>
          {t('texts.to-read-edit')}
        </PlainButton>
        <PlainButton kind="quiet" aria-label={t('texts.to-read-show-of', { text })} onPress={show}>
          {t('bench.show-form')}
        </PlainButton>
        {isChanged && <span className={styles['count']}>{t('texts.to-read-changed')}</span>}
      </span>
      {isOpen && <FieldRow path={path} label={path.length === 1 ? calledField(path) : calledWay(path, 1)} />}
    </>
  );
}
