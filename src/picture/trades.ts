// What kind of place a department's rooms are, as far as its id tells.

import type { DepartmentView } from '../core/index.ts';

/** Scenario files do not say what a department's rooms look like; ids that name such a place get its furniture. */
const namesOne = (department: DepartmentView, words: RegExp): boolean => words.test(department.id) || words.test(department.floor);
const BEDS = /shelter|ward|hostel|dorm|clinic|hospital/;
const STORES = /warehouse|store|depot|logistic|stock/;
const SHOPS = /shop|show|retail/;
const BOOKS = /financ|account|audit|payroll|legal|archive|library/;

/** What kind of place a department's rooms are. */
export type Trade = 'office' | 'beds' | 'stores' | 'shop' | 'books';

export function tradeOf(department: DepartmentView): Trade {
  if (namesOne(department, BEDS)) return 'beds';
  if (SHOPS.test(department.id)) return 'shop';
  if (namesOne(department, STORES)) return 'stores';
  return namesOne(department, BOOKS) ? 'books' : 'office';
}
