// The part of the settings that is heard: four volumes, silence at once, and captions.

import { useId } from 'react';
import { t } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import { Slider } from '../shared/slider.tsx';
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
  const id = useId();
  const value = useSession((session) => session.settings[which]);
  const muted = useSession((session) => session.settings.muted);
  const change = useSession((session) => session.changeSettings);
  return (
    <div className={styles['slider']}>
      <label htmlFor={id}>{t(`settings.volume.${which}`)}</label>
      <span aria-hidden className="figure">
        {t('settings.volume-value', { value })}
      </span>
      <Slider
        id={id}
        value={value}
        least={0}
        most={100}
        step={STEP}
        text={t('settings.volume-value', { value })}
        isDisabled={muted}
        onChange={(volume) => change({ [which]: volume })}
        className={styles['track']}
      />
    </div>
  );
}
