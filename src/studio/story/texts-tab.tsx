// All texts in the order of the story, with their words counted, to read through and to change in place.

import { useMemo, useState } from 'react';
import { PlainButton } from '../../panels/kit.ts';
import { t } from '../../words/index.ts';
import { calledField, calledWay } from '../forms/called.ts';
import { FieldRow } from '../forms/fields.tsx';
import { FormProvider, useForm } from '../forms/use-form.tsx';
import { partName } from '../page/part-names.ts';
import { ToReadPart } from './to-read.tsx';
import { storyOf, WORDS_A_MINUTE, type StoryPart } from './texts.ts';
import styles from './story.module.css';

export function TextsTab() {
  return (
    <FormProvider without={<p>{t('form.no-tree')}</p>}>
      <Texts />
    </FormProvider>
  );
}

const keyOf = ({ part, id = '' }: StoryPart): string => `${part}/${id}`;
const wordsOf = ({ texts }: StoryPart): number => texts.reduce((sum, { words }) => sum + words, 0);

function Texts() {
  const { tree } = useForm();
  const story = useMemo(() => storyOf(tree), [tree]);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const areOpen = story.every((part) => opened.includes(keyOf(part)));
  const turn = (key: string, isOpen: boolean): void => setOpened((now) => [...now.filter((one) => one !== key), ...(isOpen ? [key] : [])]);
  const words = story.reduce((sum, part) => sum + wordsOf(part), 0);
  return (
    <div className={styles['tab']}>
      <ToReadPart />
      <p className={styles['sum']}>{t('texts.sum', { words, minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)) })}</p>
      <PlainButton kind="quiet" onPress={() => setOpened(areOpen ? [] : story.map(keyOf))}>
        {t(areOpen ? 'texts.close-all' : 'texts.open-all')}
      </PlainButton>
      {story.map((part) => (
        <Part key={keyOf(part)} part={part} isOpen={opened.includes(keyOf(part))} onTurn={(isOpen) => turn(keyOf(part), isOpen)} />
      ))}
    </div>
  );
}

/** What is folded is not drawn: a large scenario has hundreds of texts. */
function Part({
  part,
  isOpen,
  onTurn,
}: {
  readonly part: StoryPart;
  readonly isOpen: boolean;
  readonly onTurn: (isOpen: boolean) => void;
}) {
  return (
    <details className={styles['part']} open={isOpen} onToggle={({ currentTarget }) => onTurn(currentTarget.open)}>
      <summary>
        <b>{part.id === undefined ? partName(part.part) : `${partName(part.part)} › ${part.id}`}</b>
        <span>
          {part.week === undefined
            ? t('texts.words', { words: wordsOf(part) })
            : t('texts.words-from', { words: wordsOf(part), week: part.week })}
        </span>
      </summary>
      {isOpen && (
        <div className={styles['texts']}>
          {part.texts.map(({ path, words: own }) => (
            <div key={path.join('/')}>
              <FieldRow path={path} label={path.length === 1 ? calledField(path) : calledWay(path, part.id === undefined ? 1 : 2)} />
              <p className={styles['count']}>{t('texts.words', { words: own })}</p>
            </div>
          ))}
        </div>
      )}
    </details>
  );
}
