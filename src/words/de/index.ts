// The German catalogue: the same files as the English one. The reader is addressed as du; see `docs/decisions/0012-german-words.md`.

import { activities } from './activities.ts';
import { brief } from './brief.ts';
import { building } from './building.ts';
import { caption } from './caption.ts';
import { causes } from './causes.ts';
import { codes } from './codes.ts';
import { decisions } from './decisions.ts';
import { estate } from './estate.ts';
import { front } from './front.ts';
import { glossary } from './glossary.ts';
import { happenings } from './happenings.ts';
import { hints } from './hints.ts';
import { inbox } from './inbox.ts';
import { ledger } from './ledger.ts';
import { list } from './list.ts';
import { marks } from './marks.ts';
import { message } from './message.ts';
import { money } from './money.ts';
import { offers } from './offers.ts';
import { plan } from './plan.ts';
import { problems } from './problems.ts';
import { projects } from './projects.ts';
import { promises } from './promises.ts';
import { reflection } from './reflection.ts';
import { replay } from './replay.ts';
import { requests } from './requests.ts';
import { risks } from './risks.ts';
import { settings } from './settings.ts';
import { slots } from './slots.ts';
import { stops } from './stops.ts';
import { team } from './team.ts';
import { terms } from './terms.ts';

export const de = {
  ...front,
  ...activities,
  ...brief,
  ...building,
  ...caption,
  ...causes,
  ...codes,
  ...decisions,
  ...estate,
  ...glossary,
  ...happenings,
  ...hints,
  ...inbox,
  ...ledger,
  ...list,
  ...marks,
  ...message,
  ...money,
  ...offers,
  ...plan,
  ...problems,
  ...projects,
  ...promises,
  ...reflection,
  ...replay,
  ...requests,
  ...risks,
  ...settings,
  ...slots,
  ...stops,
  ...team,
  ...terms,
};
