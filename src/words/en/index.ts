// The English catalogue, one file a screen. A key begins with the name of its file, so no two files can claim the same one.
// The tests hold that every message parses, that none is missing and that none is unused.

import { activities } from './activities.ts';
import { brief } from './brief.ts';
import { building } from './building.ts';
import { caption } from './caption.ts';
import { causes } from './causes.ts';
import { decisions } from './decisions.ts';
import { estate } from './estate.ts';
import { file } from './file.ts';
import { findings } from './findings.ts';
import { format } from './format.ts';
import { frame } from './frame.ts';
import { happenings } from './happenings.ts';
import { hints } from './hints.ts';
import { inbox } from './inbox.ts';
import { ledger } from './ledger.ts';
import { marks } from './marks.ts';
import { message } from './message.ts';
import { money } from './money.ts';
import { notice } from './notice.ts';
import { offers } from './offers.ts';
import { offline } from './offline.ts';
import { plan } from './plan.ts';
import { problems } from './problems.ts';
import { projects } from './projects.ts';
import { promises } from './promises.ts';
import { report } from './report.ts';
import { requests } from './requests.ts';
import { risks } from './risks.ts';
import { settings } from './settings.ts';
import { team } from './team.ts';
import { terms } from './terms.ts';
import { title } from './title.ts';

export const en = {
  ...activities,
  ...brief,
  ...building,
  ...caption,
  ...causes,
  ...decisions,
  ...estate,
  ...file,
  ...findings,
  ...format,
  ...frame,
  ...happenings,
  ...hints,
  ...inbox,
  ...ledger,
  ...marks,
  ...message,
  ...money,
  ...notice,
  ...offers,
  ...offline,
  ...plan,
  ...problems,
  ...projects,
  ...promises,
  ...report,
  ...requests,
  ...risks,
  ...settings,
  ...team,
  ...terms,
  ...title,
} as const;
