// Help: how a week goes in three lines, and the keys, each of which can be changed.

import { useState, type KeyboardEvent } from 'react';
import { BookA } from 'lucide-react';
import { t } from '../../words/index.ts';
import { COMMANDS, canBeGiven, isPanel, keyName, keyOfCommand, withKey, type Command } from '../app/commands.ts';
import { MarksPart } from '../marks/marks-part.tsx';
import { useSession } from '../session.tsx';
import { useDialogs } from '../office/dialogs.ts';
import { Button } from '../shared/button.tsx';
import { Switch } from '../shared/switch.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import styles from './settings.module.css';

const HOW = ['help.how-1', 'help.how-2', 'help.how-3'] as const;

const commandName = (command: Command): string =>
  isPanel(command) ? t('help.key.panel', { panel: t(`frame.panel.${command}`) }) : t(`help.key.${command}`);

/** Keys as they stand on a keyboard: `Ctrl+Enter`, `U`. */
const shownKey = (key: string): string => (key.length === 1 ? key.toUpperCase() : key);

export function HelpDialog() {
  const { keys, keysOn } = useSession((session) => session.settings);
  const change = useSession((session) => session.changeSettings);
  const open = useDialogs((dialogs) => dialogs.open);
  return (
    <DialogFrame name="help" title={t('help.title')}>
      <section className={styles['part']}>
        <h2>{t('help.how')}</h2>
        <ol className={styles['how']}>
          {HOW.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ol>
        <div className={styles['buttons']}>
          <Button before={<BookA size={20} aria-hidden />} onPress={() => open('glossary')}>
            {t('glossary.open')}
          </Button>
        </div>
      </section>
      <MarksPart />
      <section className={styles['part']}>
        <h2>{t('help.keys')}</h2>
        <p className={styles['note']}>{t('help.intro')}</p>
        <Switch label={t('help.on')} isSelected={keysOn} onChange={(on) => change({ keysOn: on })} />
        <p className={styles['note']}>{t('help.on-note')}</p>
        <ul className={styles['keys']}>
          {COMMANDS.map((command) => (
            <KeyRow key={command} command={command} />
          ))}
          <li>
            <span>{t('help.key.arrows')}</span>
            <kbd>←→↑↓</kbd>
          </li>
          <li>
            <span>{t('help.key.escape')}</span>
            <kbd>{t('help.escape')}</kbd>
          </li>
        </ul>
        {Object.keys(keys).length > 0 && <Button onPress={() => change({ keys: {} })}>{t('help.reset')}</Button>}
      </section>
    </DialogFrame>
  );
}

function KeyRow({ command }: { readonly command: Command }) {
  const keys = useSession((session) => session.settings.keys);
  const change = useSession((session) => session.changeSettings);
  const [isListening, setListening] = useState(false);
  const now = keyOfCommand(command, keys);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isListening) return;
    const key = keyName(event);
    if (key === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setListening(false);
    if (canBeGiven(key)) change({ keys: withKey(command, key, keys) });
  };
  return (
    <li onKeyDownCapture={onKeyDown}>
      <span>{commandName(command)}</span>
      <kbd>{shownKey(now)}</kbd>
      <Button
        kind="quiet"
        aria-label={t('help.change-of', { command: commandName(command) })}
        tinted={isListening}
        onPress={() => setListening(!isListening)}
        onBlur={() => setListening(false)}
      >
        {isListening ? t('help.press', { key: shownKey(now) }) : t('help.change')}
      </Button>
    </li>
  );
}
