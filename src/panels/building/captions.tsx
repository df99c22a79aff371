// Captions of sounds, lower left of the building, for those who play without sound. They stay three seconds (the session says).

import { say } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import styles from './building.module.css';

export function Captions() {
  const captions = useSession((session) => session.captions);
  const isOn = useSession((session) => session.settings.captions);
  if (!isOn || captions.length === 0) return undefined;
  return (
    <ul className={styles['captions']} aria-hidden>
      {captions.map((caption) => (
        <li key={caption.id}>{say(caption.key, caption.values)}</li>
      ))}
    </ul>
  );
}
