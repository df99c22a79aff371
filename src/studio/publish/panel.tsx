// The panel that publishes, with the words of the debrief: the class pack tells what each mistake teaches.

import { lazy, Suspense } from 'react';
import { debriefWords, t } from '../../words/index.ts';
import type { PublishProps } from './props.ts';

const Loaded = lazy(async () => {
  const [{ PublishPanel }] = await Promise.all([import('./publish.tsx'), debriefWords()]);
  return { default: PublishPanel };
});

export function Publish(props: PublishProps) {
  return (
    <Suspense fallback={<p role="status">{t('publish.working')}</p>}>
      <Loaded {...props} />
    </Suspense>
  );
}
