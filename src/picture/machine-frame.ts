// Which drawing stands for a machine.

import type { AssetView } from '../core/index.ts';
import { OLD_AGE } from './conditions-shown.ts';

/** Frames by kind; a server is drawn as what its age makes likely. */
export function machineFrame(asset: AssetView): string {
  switch (asset.kind) {
    case 'server':
      return asset.facts.value.ageWeeks >= OLD_AGE ? 'tower' : 'rack-server';
    case 'storage':
      return 'rack-storage';
    case 'back-up':
      return asset.madeBy === undefined ? 'usb-stick' : 'nas';
    case 'ups':
      return 'ups';
    case 'computers':
      return 'laptops';
    case 'phones':
      return 'phones';
    case 'switch':
      return 'switch';
    case 'router':
      return 'router';
    case 'firewall':
      return 'firewall';
    case 'link':
      return 'link';
    case 'cabling':
      return 'cabling';
    case 'access-points':
      return 'access-point';
    case 'hosted':
      return 'hosted';
  }
}
