// Saves the timeline as a picture. It is drawn for that, unseen, at a width for paper, so that it is the same whatever the window shows.

import { useEffect, useRef, useState } from 'react';
import { Image } from 'lucide-react';
import type { Week } from '../../core/index.ts';
import { t } from '../../words/index.ts';
import { useTexts } from '../session.tsx';
import { Button, type ButtonKind } from '../shared/button.tsx';
import { savePicture } from './picture.ts';
import type { WeekPoint } from './series.ts';
import type { Mark } from './timeline-marks.ts';
import { TimelinePicture } from './timeline-picture.tsx';

const WIDTH = 900;

interface Props {
  readonly points: readonly WeekPoint[];
  readonly weeks: Week;
  readonly budget: number;
  /** Asked for when the picture is made. */
  readonly marks: () => readonly Mark[];
  readonly kind?: ButtonKind;
  readonly describedBy?: string;
}

export function PictureButton({ points, weeks, budget, marks, kind = 'outlined', describedBy }: Props) {
  const { currency } = useTexts();
  const host = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<readonly Mark[]>();
  useEffect(() => {
    if (wanted === undefined) return;
    void savePicture(host.current?.querySelector('svg') ?? null, t('debrief.files.picture-name')).finally(() => setWanted(undefined));
  }, [wanted]);
  return (
    <>
      <Button
        kind={kind}
        before={<Image size={20} aria-hidden />}
        onPress={() => setWanted(marks())}
        {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      >
        {t('debrief.files.picture')}
      </Button>
      {wanted !== undefined && (
        <div ref={host} hidden>
          <TimelinePicture points={points} weeks={weeks} budget={budget} currency={currency} width={WIDTH} marks={wanted} />
        </div>
      )}
    </>
  );
}
