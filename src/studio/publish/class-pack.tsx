// The class pack: where learners open it and when the lesson begins; then its sheets, to be printed or saved as a zip.

import { useMemo, useState } from 'react';
import { Package, Printer } from 'lucide-react';
import { PlainButton, Progress } from '../../panels/kit.ts';
import type { Mode } from '../../session/index.ts';
import { language, t } from '../../words/index.ts';
import { isBroken, type CompiledScenario } from '../lab/tasks.ts';
import { addressOf } from './address.ts';
import { savePack } from './hand-out.ts';
import { useAddress } from './link-part.tsx';
import { packOf, type Mistakes } from './pack.ts';
import { PackView } from './pack-view.tsx';
import { printPack } from './print.ts';
import { useAsked } from '../lab/use-asked.ts';
import parts from '../page/parts.module.css';
import styles from './publish.module.css';

interface Props {
  readonly text: string;
  readonly name: string;
  readonly id: string;
  readonly scenario: CompiledScenario;
  readonly mode: Mode;
  readonly seed: string;
}

const NONE: Mistakes = { runs: 0, found: [] };
const NINE = 540;
const LONGEST = 2_000;

const minutesOf = (time: string): number => {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0) || NINE;
};

export function ClassPack({ text, name, id, scenario, mode, seed }: Props) {
  const { rules } = scenario;
  // In the language of the page, where the scenario has it: the words around its texts are in it too.
  const texts = scenario.translations[language()] ?? scenario.texts;
  const [where, setWhere] = useState('');
  const [begins, setBegins] = useState('09:00');
  const [state, setState] = useState<'making' | 'failed'>();
  const { isAsking, result } = useAsked<'mistakes'>({ kind: 'mistakes', text, name });
  const mistakes = result === undefined || isBroken(result) ? NONE : result;
  const asked = { mode, seed, lang: texts.lang };
  const own = useAddress({ text, mode, seed, lang: texts.lang });
  const typed = where.trim() === '' ? undefined : addressOf(where, rules.id, asked);
  const isWrong = where.trim() !== '' && typed === undefined;
  const address = typed ?? own?.address;
  const sheets = useMemo(
    () => packOf({ rules, texts, mode, seed, address, page: `${id}.html`, begins: minutesOf(begins), mistakes }),
    [rules, texts, mode, seed, address, id, begins, mistakes],
  );
  const save = (): void => {
    setState('making');
    savePack({ id, lang: texts.lang, title: texts.title, text, sheets, address, scenario, asked }).then(
      () => setState(undefined),
      () => setState('failed'),
    );
  };
  return (
    <section aria-labelledby="publish-pack">
      <h3 id="publish-pack">{t('publish.pack')}</h3>
      <p className={styles['note']}>{t('publish.pack-note')}</p>
      <label className={parts['field']}>
        {t('publish.pack-where')}
        <input
          type="url"
          value={where}
          maxLength={LONGEST}
          aria-describedby="publish-where-note"
          aria-invalid={isWrong}
          placeholder="https://"
          onChange={({ target }) => setWhere(target.value)}
        />
      </label>
      <p id="publish-where-note" className={styles['note']}>
        {t(isWrong ? 'publish.pack-where-wrong' : 'publish.pack-where-note')}
      </p>
      <label className={parts['field']}>
        {t('publish.pack-start')}
        <input type="time" value={begins} onChange={({ target }) => setBegins(target.value)} />
      </label>
      {isAsking && <Progress label={t('publish.pack-mistakes-working')} />}
      <div className={styles['row']}>
        <PlainButton before={<Printer size={20} aria-hidden />} onPress={printPack}>
          {t('publish.pack-print')}
        </PlainButton>
        <PlainButton before={<Package size={20} aria-hidden />} onPress={save}>
          {t('publish.pack-save')}
        </PlainButton>
      </div>
      {state === 'making' && <Progress label={t('publish.page-making')} />}
      {state === 'failed' && <p role="alert">{t('publish.page-failed')}</p>}
      <details className={styles['preview']} open>
        <summary>{t('publish.pack-preview')}</summary>
        <PackView sheets={sheets} />
      </details>
    </section>
  );
}
