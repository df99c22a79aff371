// How the stocks that screens explain are written, exactly and with a sign. Pure words; sums of what is written here come out.

import { duration, exactPoints, money, signedDuration, signedExactPoints, signedMoney } from '../../words/index.ts';

export type Unit = 'money' | 'points' | 'time';

export const written = (unit: Unit, value: number, currency: string): string => {
  switch (unit) {
    case 'money':
      return money(value, currency);
    case 'points':
      return exactPoints(value);
    case 'time':
      return duration(value);
  }
};

export const writtenChange = (unit: Unit, delta: number, currency: string): string => {
  switch (unit) {
    case 'money':
      return signedMoney(delta, currency);
    case 'points':
      return signedExactPoints(delta);
    case 'time':
      return signedDuration(delta);
  }
};

/** Whether more of it is good news. Lost time is the one that is not. */
export const moreIsGood = (unit: Unit): boolean => unit !== 'time';
