// Announces what will be done to a thing: a switch-over, or a fix in the window.

import { must, projectOfAsset, projectOfBridge } from '../prepare.ts';
import { NOT_TOLD, NOTICE_MINUTES } from '../systems/notices.ts';
import { refuse, type Ruling } from './ruling.ts';

/** A notice takes its minutes at once and goes out when the week runs. One of an earlier day cannot be taken back. */
export const notify: Ruling<'notify'> = (game, state, decision) => {
  const index = game.index.asset.get(decision.about);
  const { notices } = state;
  if (notices === undefined) return refuse(decision, 'bad-value');
  if (index === undefined) return refuse(decision, 'unknown-id', { subject: decision.about });
  const project = state.projects[projectOfAsset(game, index)];
  const isComing =
    project !== undefined && projectOfBridge(decision.about) === undefined && project.order?.sent === true && project.live < 0;
  if (!isComing && state.fixes?.[index]?.when !== 'window') return refuse(decision, 'nothing-planned', { subject: decision.about });
  const isNew = must(notices[index], 'notice') === state.day;
  if (decision.send === isNew) return undefined;
  notices[index] = decision.send ? state.day : NOT_TOLD;
  state.manager.interrupted += decision.send ? NOTICE_MINUTES : -NOTICE_MINUTES;
  return undefined;
};
