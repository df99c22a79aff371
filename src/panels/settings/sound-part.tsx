// The part of the settings that is heard: four volumes, silence at once, and captions.

import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { t } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import { cx } from '../shared/cx.ts';
import { Switch } from '../shared/switch.tsx';
import styles from './settings.module.css';

const VOLUMES = ['master', 'effects', 'ambience', 'music'] as const;
const STEP = 5;

export function SoundPart() {
  const settings = useSession((session) => session.settings);
  const change = useSession((session) => session.changeSettings);
  return (
    <section className={styles['part']}>
      <h2>{t('settings.sound')}</h2>
      {VOLUMES.map((which) => (
        <Volume key={which} which={which} />
      ))}
      <Switch label={t('settings.muted')} isSelected={settings.muted} onChange={(muted) => change({ muted })} />
      <Switch label={t('settings.captions')} isSelected={settings.captions} onChange={(captions) => change({ captions })} />
    </section>
  );
}

function Volume({ which }: { readonly which: (typeof VOLUMES)[number] }) {
  const value = useSession((session) => session.settings[which]);
  const muted = useSession((session) => session.settings.muted);
  const change = useSession((session) => session.changeSettings);
  return (
    <Slider
      className={cx(styles['slider'])}
      value={value}
      minValue={0}
      maxValue={100}
      step={STEP}
      isDisabled={muted}
      onChange={(volume) => change({ [which]: volume })}
    >
      <Label>{t(`settings.volume.${which}`)}</Label>
      <SliderOutput className="figure">{t('settings.volume-value', { value })}</SliderOutput>
      <SliderTrack className={cx(styles['track'])}>
        <SliderThumb className={cx(styles['thumb'])} />
      </SliderTrack>
    </Slider>
  );
}
