// The part of the settings that is seen: size and kind of type, contrast, movement, and how fast a week plays.

import { t } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import { Segmented } from '../shared/segmented.tsx';
import styles from './settings.module.css';

const SIZES = [100, 125, 150, 200] as const;
const FONTS = ['standard', 'readable'] as const;
const CONTRASTS = ['system', 'normal', 'more'] as const;
const MOTIONS = ['system', 'full', 'reduced'] as const;
const SPEEDS = [1, 2] as const;

export function ReadingPart() {
  const settings = useSession((session) => session.settings);
  const change = useSession((session) => session.changeSettings);
  return (
    <section className={styles['part']}>
      <h2>{t('settings.reading')}</h2>
      <h3>{t('settings.text-size')}</h3>
      <Segmented
        wrap
        label={t('settings.text-size')}
        value={String(settings.textSize)}
        segments={SIZES.map((size) => ({ value: String(size), label: t('settings.text-size-value', { size }) }))}
        onChange={(value) => change({ textSize: SIZES.find((size) => String(size) === value) ?? 100 })}
      />
      <h3>{t('settings.font')}</h3>
      <Segmented
        wrap
        label={t('settings.font')}
        value={settings.font}
        segments={FONTS.map((font) => ({ value: font, label: t(`settings.font.${font}`) }))}
        onChange={(font) => change({ font })}
      />
      <h3>{t('settings.contrast')}</h3>
      <Segmented
        wrap
        label={t('settings.contrast')}
        value={settings.contrast}
        segments={CONTRASTS.map((contrast) => ({ value: contrast, label: t(`settings.contrast.${contrast}`) }))}
        onChange={(contrast) => change({ contrast })}
      />
      <h3>{t('settings.motion')}</h3>
      <Segmented
        wrap
        label={t('settings.motion')}
        value={settings.motion}
        segments={MOTIONS.map((motion) => ({ value: motion, label: t(`settings.motion.${motion}`) }))}
        onChange={(motion) => change({ motion })}
      />
      <h3>{t('settings.speed')}</h3>
      <Segmented
        label={t('settings.speed')}
        value={String(settings.speed)}
        segments={SPEEDS.map((speed) => ({ value: String(speed), label: t('settings.speed-value', { speed }) }))}
        onChange={(value) => change({ speed: value === '2' ? 2 : 1 })}
      />
    </section>
  );
}
