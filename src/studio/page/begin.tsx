// The first screen: adapt one, begin with a template, open a file, go on with one's own.

import { useEffect, useState } from 'react';
import { FilePlus2, FolderOpen, History, ScrollText, Wand2 } from 'lucide-react';
import { cards } from 'virtual:scenarios';
import { Languages, PlainButton } from '../../panels/kit.ts';
import { moment, t } from '../../words/index.ts';
import { newestOfEach, titleOf, type Snapshot } from '../document/snapshots.ts';
import { useDesk } from './context.tsx';
import { useFilePicker } from './file-picker.tsx';
import { shipped, templates, type SourceText } from './sources.ts';
import styles from './begin.module.css';

const RECENT = 5;
const FIRST = ['play', 'people', 'hurts', 'message', 'fair'] as const;

const shippedTitle = (id: string): string => cards.find((card) => card.id === id)?.title ?? id;

interface BeginProps {
  /** Why a file could not be opened. */
  readonly trouble: string | undefined;
  readonly tell: (trouble: string | undefined) => void;
}

export function Begin({ trouble, tell }: BeginProps) {
  const { studio, language, speak } = useDesk();
  const picker = useFilePicker(tell);
  const open = async ({ id, load }: SourceText): Promise<void> => {
    try {
      studio.open(await load(), `${id}.yaml`);
    } catch {
      tell(t('begin.not-loaded'));
    }
  };
  return (
    <div className={styles['screen']}>
      <header className={styles['hero']}>
        <div className={styles['hero-inner']}>
          <p className={styles['product']}>{t('frame.product')}</p>
          <h1>{t('begin.title')}</h1>
          <p className={styles['about']}>{t('begin.about')}</p>
        </div>
        <div className={styles['languages']}>
          <Languages label={t('bench.language')} language={language} onChange={speak} />
        </div>
      </header>
      <main className={styles['body']}>
        <div className={styles['left']}>
          {trouble !== undefined && (
            <p role="alert" className={styles['trouble']}>
              {trouble}
            </p>
          )}
          <button type="button" className={styles['adapt']} onClick={() => studio.show({ screen: 'adapt' })}>
            <Wand2 size={28} aria-hidden />
            <span>
              <b>{t('begin.adapt')}</b>
              <span>{t('begin.adapt-note')}</span>
            </span>
          </button>
          {templates.length > 0 && (
            <section aria-labelledby="templates-title">
              <h2 id="templates-title">{t('begin.templates')}</h2>
              <ul className={styles['cards']}>
                {templates.map((one) => (
                  <li key={one.id}>
                    <Template source={one} onOpen={() => void open(one)} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby="shipped-title">
            <h2 id="shipped-title">{t('begin.shipped')}</h2>
            <p className={styles['note']}>{t('begin.shipped-note')}</p>
            <ul className={styles['rows']}>
              {shipped.map((one) => (
                <li key={one.id}>
                  <PlainButton wide before={<ScrollText size={20} aria-hidden />} onPress={() => void open(one)}>
                    <span className={styles['row-words']}>{shippedTitle(one.id)}</span>
                  </PlainButton>
                </li>
              ))}
            </ul>
          </section>
        </div>
        <aside className={styles['side']}>
          <Recent />
          <div>
            <PlainButton wide before={<FolderOpen size={20} aria-hidden />} aria-describedby="open-note" onPress={picker.choose}>
              {t('begin.open')}
            </PlainButton>
            <p id="open-note" className={styles['note']}>
              {t('begin.open-note')}
            </p>
            {picker.input}
          </div>
          <section aria-labelledby="first-title">
            <h2 id="first-title">{t('begin.first')}</h2>
            <ol className={styles['steps']}>
              {FIRST.map((step) => (
                <li key={step}>{t(`begin.first-${step}`)}</li>
              ))}
            </ol>
          </section>
          <a className={styles['link']} href="./index.html">
            {t('begin.to-game')}
          </a>
        </aside>
      </main>
    </div>
  );
}

const TEMPLATE_IDS = ['one-project', 'two-stakeholders', 'full-quarter'] as const;

function Template({ source, onOpen }: { readonly source: SourceText; readonly onOpen: () => void }) {
  const id = TEMPLATE_IDS.find((one) => one === source.id);
  return (
    <button type="button" className={styles['card']} onClick={onOpen}>
      <FilePlus2 size={24} aria-hidden />
      <b>{id === undefined ? source.id : t(`begin.template.${id}`)}</b>
      {id !== undefined && <span>{t(`begin.template.${id}-about`)}</span>}
    </button>
  );
}

interface Own {
  readonly key: string;
  readonly at: number;
  readonly name: string;
  readonly text: string;
}

function useOwn(): readonly Own[] {
  const { snapshots } = useDesk();
  const [own, setOwn] = useState<readonly Own[]>([]);
  useEffect(() => {
    const read = async (): Promise<readonly Own[]> => {
      const last = await snapshots.last();
      const kept = (await snapshots.list()).map(({ id, ...rest }: Snapshot) => ({ key: String(id), ...rest }));
      const all = [...(last === undefined ? [] : [{ key: 'last', ...last }]), ...kept];
      return newestOfEach(all).slice(0, RECENT);
    };
    read().then(setOwn, () => undefined);
  }, [snapshots]);
  return own;
}

function Recent() {
  const { studio } = useDesk();
  const own = useOwn();
  if (own.length === 0) return undefined;
  return (
    <section aria-labelledby="recent-title">
      <h2 id="recent-title">{t('begin.recent')}</h2>
      <ul className={styles['rows']}>
        {own.map(({ key, at, name, text }) => (
          <li key={key}>
            <PlainButton wide before={<History size={20} aria-hidden />} onPress={() => studio.open(text, name)}>
              <span className={styles['row-words']}>{t('begin.recent-line', { when: moment(at), name: titleOf({ text, name }) })}</span>
            </PlainButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
