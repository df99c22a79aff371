// The ways into the composer: at a block that carries words, at the status note, and for a letter.

import { Mail, PenLine } from 'lucide-react';
import type { Block } from '../../core/index.ts';
import { t } from '../../words/index.ts';
import { useDialogs } from '../office/dialogs.ts';
import { usePlanning, useTexts, useView } from '../session.tsx';
import { Button, IconButton } from '../shared/button.tsx';
import { blockName } from '../verbs.ts';
import { isSpoken, useWriting, type Subject } from './subject.ts';

function useWrite(): (subject: Subject) => void {
  const open = useDialogs((dialogs) => dialogs.open);
  const write = useWriting((writing) => writing.write);
  return (subject) => {
    write(subject);
    open('message');
  };
}

export function WriteButton({ block }: { readonly block: Block }) {
  const texts = useTexts();
  const view = useView();
  const canPlan = usePlanning();
  const write = useWrite();
  if (!isSpoken(block, view)) return undefined;
  return (
    <IconButton
      label={t('message.write-for', { block: blockName(texts, view, block) })}
      icon={<PenLine size={20} aria-hidden />}
      isDisabled={!canPlan}
      onPress={() => write({ kind: 'block', block })}
    />
  );
}

export function NoteButton() {
  const view = useView();
  const canPlan = usePlanning();
  const write = useWrite();
  if (view.talk?.messages === undefined) return undefined;
  return (
    <Button before={<PenLine size={18} aria-hidden />} isDisabled={!canPlan} onPress={() => write({ kind: 'note' })}>
      {t('message.write-note')}
    </Button>
  );
}

export function LetterButton() {
  const view = useView();
  const write = useWrite();
  if (view.talk?.messages === undefined) return undefined;
  return (
    <Button
      wide
      before={<Mail size={20} aria-hidden />}
      onPress={() => write({ kind: 'block', block: { activity: 'send', to: 'all', message: { jargon: false } } })}
    >
      {t('message.letter')}
    </Button>
  );
}
