// The luck of the properties. Under CI it is one for all, so that a commit is judged the same way twice; elsewhere, and in the long way, each run
// has its own. A property that fails says its seed and path: fc.assert takes them.

import fc from 'fast-check';
import { isLong } from './scale.ts';

const SEED_OF_CI = 20_260_301;

if (process.env['CI'] !== undefined && !isLong) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED_OF_CI });
