// Saves the timeline as a picture. It is drawn once more, unseen, at a width for paper, so that it is the same whatever the window shows.

import { useRef } from 'react';
import { Image } from 'lucide-react';
import type { Week } from '../../core/index.ts';
import { t } from '../../words/index.ts';
import { useTexts } from '../session.tsx';
import { Button, type ButtonKind } from '../shared/button.tsx';
import { savePicture } from './picture.ts';
import type { WeekPoint } from './series.ts';
import { Lanes } from './timeline-lanes.tsx';

const WIDTH = 900;

interface Props {
  readonly points: readonly WeekPoint[];
  readonly weeks: Week;
  readonly budget: number;
  readonly kind?: ButtonKind;
  readonly describedBy?: string;
}

export function PictureButton({ points, weeks, budget, kind = 'outlined', describedBy }: Props) {
  const { currency } = useTexts();
  const host = useRef<HTMLDivElement>(null);
  return (
    <>
      <Button
        kind={kind}
        before={<Image size={20} aria-hidden />}
        onPress={() => void savePicture(host.current?.querySelector('svg') ?? null, t('debrief.files.picture-name'))}
        {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      >
        {t('debrief.files.picture')}
      </Button>
      <div ref={host} hidden>
        <Lanes points={points} weeks={weeks} budget={budget} currency={currency} width={WIDTH} shown={undefined} />
      </div>
    </>
  );
}
