// A week of happenings made by hand, to be played in the building of the sample view.

import {
  asId,
  type AssetId,
  type DepartmentId,
  type EventId,
  type Happening,
  type OptionId,
  type PersonId,
  type ProjectId,
  type PromiseId,
  type ServiceId,
} from '../../src/core/index.ts';

const person = (text: string): PersonId => asId<PersonId>(text);
const service = (text: string): ServiceId => asId<ServiceId>(text);
const asset = (text: string): AssetId => asId<AssetId>(text);
const project = (text: string): ProjectId => asId<ProjectId>(text);
const option = (text: string): OptionId => asId<OptionId>(text);
const event = (text: string): EventId => asId<EventId>(text);
const promise = (text: string): PromiseId => asId<PromiseId>(text);

/** A busy week, Monday to Friday, for playing in the building. */
export const sampleWeek: readonly (readonly Happening[])[] = [
  [
    { type: 'message', event: event('borrow-tomas') },
    { type: 'worked', person: person('dana'), minutes: 420 },
    { type: 'worked', person: person('priya'), on: project('wifi'), minutes: 400 },
  ],
  [
    { type: 'worked', person: person('tomas'), on: project('server'), minutes: 460 },
    { type: 'delivered', project: project('wifi'), option: option('prosumer') },
    { type: 'activity', activity: 'talk', subject: 'yesenia', outcome: 'need-found' },
  ],
  [
    { type: 'asset-failed', asset: asset('old-server'), services: [service('cases')] },
    { type: 'service-down', service: service('cases'), departments: [asId<DepartmentId>('casework')] },
    { type: 'worked', person: person('dana'), minutes: 420 },
  ],
  [
    { type: 'asset-repaired', asset: asset('old-server') },
    { type: 'service-up', service: service('cases') },
    { type: 'worked', person: person('tomas'), on: project('wifi'), minutes: 460 },
    { type: 'work-finished', project: project('wifi') },
  ],
  [
    { type: 'cutover', project: project('wifi'), succeeded: true },
    { type: 'live', project: project('wifi'), option: option('prosumer') },
    { type: 'promise-kept', promise: promise('promise-1') },
    { type: 'week-ended', week: 3 },
  ],
];
