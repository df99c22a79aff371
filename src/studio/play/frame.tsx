// The page in the frame: the game itself, with the scenario that is being written.

import '../../panels/kit.ts';
