// The panel that publishes: how learners play, then a file, a link, a page that plays anywhere, and a class pack. What is handed out is
// checked first, by a worker.

import { useDeferredValue, useState } from 'react';
import { FileText } from 'lucide-react';
import { Badge, PlainButton, saveFile, Segmented } from '../../panels/kit.ts';
import { MODES, type Mode } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { isBroken, type CompiledScenario } from '../lab/tasks.ts';
import { ClassPack } from './class-pack.tsx';
import { LinkPart } from './link-part.tsx';
import { PagePart } from './page-part.tsx';
import type { PublishProps } from './props.ts';
import { useAsked } from '../lab/use-asked.ts';
import parts from '../page/parts.module.css';
import styles from './publish.module.css';

const LONGEST_SEED = 40;

export function PublishPanel({ text, name }: PublishProps) {
  const settled = useDeferredValue(text);
  const { isAsking, result } = useAsked<'compile'>({ kind: 'compile', text: settled, name });
  const [mode, setMode] = useState<Mode>('hand-in');
  const [seed, setSeed] = useState('');
  const id = name.replace(/\.ya?ml$/i, '');
  const scenario: CompiledScenario | undefined = result === undefined || isBroken(result) ? undefined : result;
  return (
    <div className={styles['publish']}>
      <section aria-labelledby="publish-file">
        <h3 id="publish-file">{t('publish.file')}</h3>
        <p className={styles['note']}>{t('publish.file-note')}</p>
        <PlainButton before={<FileText size={20} aria-hidden />} onPress={() => saveFile(name, text, 'application/yaml')}>
          {t('publish.file-save', { name })}
        </PlainButton>
      </section>
      {isAsking && <p role="status">{t('publish.working')}</p>}
      {!isAsking && result === undefined && <p role="alert">{t('publish.no-worker')}</p>}
      {result !== undefined && isBroken(result) && (
        <p role="status" className={styles['broken']}>
          <Badge kind="critical">{String(result.errors)}</Badge> {t('publish.errors', { count: result.errors })}
        </p>
      )}
      {scenario !== undefined && (
        <>
          <section aria-labelledby="publish-how">
            <h3 id="publish-how">{t('publish.how')}</h3>
            <Segmented<Mode>
              label={t('publish.mode')}
              value={mode}
              segments={MODES.map((value) => ({ value, label: t(`publish.mode.${value}`) }))}
              onChange={setMode}
            />
            <p className={styles['note']}>{t(`publish.mode-note.${mode}`)}</p>
            <label className={parts['field']}>
              {t('publish.seed')}
              <input
                value={seed}
                maxLength={LONGEST_SEED}
                autoComplete="off"
                spellCheck="false"
                aria-describedby="publish-seed-note"
                onChange={({ target }) => setSeed(target.value)}
              />
            </label>
            <p id="publish-seed-note" className={styles['note']}>
              {t('publish.seed-note')}
            </p>
          </section>
          <LinkPart text={settled} mode={mode} seed={seed.trim()} lang={scenario.texts.lang} />
          <PagePart name={`${id}.html`} scenario={scenario} asked={{ mode, seed: seed.trim(), lang: scenario.texts.lang }} />
          <ClassPack text={settled} name={name} id={id} scenario={scenario} mode={mode} seed={seed.trim()} />
        </>
      )}
    </div>
  );
}
