// A coach mark told politely to those who listen: when it comes into sight, and when its words change.

import { useEffect } from 'react';
import { t } from '../../words/index.ts';
import { say } from '../speech.ts';

export function useSaid(text: string, isThere: boolean): void {
  useEffect(() => {
    if (isThere) say(t('marks.said', { text }), 'mark');
  }, [isThere, text]);
}
