// What a day is heard by: each happening that has a sound, with its caption; of a kind of sound the first.

import type { Happening, MessageView, View } from '../core/index.ts';
import type { Texts } from '../session/types.ts';
import type { Values } from '../words/index.ts';
import type { Cue, Effect } from './cue.ts';

/** What matters most comes first, where more happened than can be heard. */
const ORDER: readonly Effect[] = ['phone', 'alarm', 'broken', 'inbox', 'success', 'van', 'door', 'install', 'patch'];

/** The cues of what happened: at most one of a kind. */
export function dayCues(happenings: readonly Happening[], view: View, texts: Texts): readonly Cue[] {
  const cues = happenings.flatMap((happening) => cueOf(happening, view, texts) ?? []);
  return ORDER.flatMap((effect) => cues.filter((one) => one.effect === effect).slice(0, 1));
}

/** Who must be answered rings; others write. */
export const messageCue = ({ from, mustAnswer }: Pick<MessageView, 'from' | 'mustAnswer'>, texts: Texts): Cue => ({
  effect: mustAnswer ? 'phone' : 'inbox',
  caption: mustAnswer ? 'caption.phone' : 'caption.message',
  values: { from: texts.stakeholders[from]?.short ?? texts.team[from]?.short ?? from },
});

const make = (effect: Effect, caption: Cue['caption'], values: Values): Cue => ({ effect, caption, values });
const alarm = (caption: Cue['caption'], values: Values = {}): Cue => make('alarm', caption, values);
const success = (caption: Cue['caption'], values: Values = {}): Cue => make('success', caption, values);

function cueOf(happening: Happening, view: View, texts: Texts): Cue | undefined {
  /** The project that made an asset where it has no name of its own. */
  const thing = (asset: string): Values => {
    const maker = view.assets.find((one) => one.id === asset)?.madeBy ?? asset;
    return { thing: texts.assets[asset]?.name ?? texts.projects[maker]?.short ?? asset };
  };
  const service = (id: string): Values => ({ thing: texts.services[id]?.name ?? id });
  const project = (id: string): Values => ({ project: texts.projects[id]?.short ?? id });
  const person = (id: string): Values => ({ person: texts.team[id]?.short ?? id });
  const promisedTo = (id: string): Values => {
    const to = view.promises.find((promise) => promise.id === id)?.to;
    return { to: to === undefined ? '' : (texts.stakeholders[to]?.short ?? to) };
  };
  switch (happening.type) {
    case 'message': {
      const message = view.messages.find((one) => one.event === happening.event);
      return message === undefined ? undefined : messageCue(message, texts);
    }
    case 'asset-failed':
      return alarm('caption.asset-failed', thing(happening.asset));
    case 'service-down':
      return alarm('caption.service-down', service(happening.service));
    case 'cutover':
      return happening.succeeded ? undefined : alarm('caption.cutover-failed', project(happening.project));
    case 'restored':
    case 'restore-tested':
      return happening.worked ? success('caption.restore-worked') : alarm('caption.restore-failed');
    case 'patched':
      return happening.succeeded
        ? make('patch', 'caption.patched', thing(happening.asset))
        : alarm('caption.patch-failed', thing(happening.asset));
    case 'promise-broken':
      return make('broken', 'caption.promise-broken', promisedTo(happening.promise));
    case 'promise-kept':
      return success('caption.promise-kept', promisedTo(happening.promise));
    case 'live':
      return success('caption.live', project(happening.project));
    case 'delivered':
      return make('van', 'caption.delivered', project(happening.project));
    case 'work-finished':
      return make('install', 'caption.built-in', project(happening.project));
    case 'asset-repaired':
      return make('patch', 'caption.works-again', thing(happening.asset));
    case 'service-up':
      return make('patch', 'caption.works-again', service(happening.service));
    case 'joined':
      return make('door', 'caption.joined', person(happening.person));
    case 'fell-ill':
      return make('door', 'caption.fell-ill', person(happening.person));
    case 'left':
    case 'contract-ended':
      return make('door', 'caption.left', person(happening.person));
    default:
      return undefined;
  }
}
