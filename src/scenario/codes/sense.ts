// The pages of codes about the sense of a scenario: weeks, people, prices and dates that contradict each other.

import type { Code } from '../diagnostic.ts';
import type { Page } from './page.ts';

type SenseCode = Extract<Code, `E03${string}`>;

const LEE = '  lee: { name: Lee Park, role: cabling, about: Knows the trade., days: 2, skills: { network: 60 }, lead: 2, ';
const MECHANISMS = '  mechanisms: [estimates, promises, lead-times, fatigue, back-ups, ageing, change-risk, expectations, tickets]';
const APPROVALS = `${MECHANISMS.replace('tickets]', 'tickets, approvals]')}\n`;
const WINDOW = '  change-window: saturday';
const ASSETS = 'assets:\n  old-server:';
const SHOP =
  '      shop: { label: Three boxes from a shop, note: Thirty guests at once and they fold., price: 500, lead: 2 days, effort: { network: 1 days }, capacity: { wifi: 40 }, benefit: 60% }\n' +
  '      proper: { label: Six proper access points, note: With one switch that feeds them., price: 2600, lead: 1-2 weeks, effort: { network: 2 days }, capacity: { wifi: 150 } }';

export const SENSE_PAGES: Readonly<Record<SenseCode, Page>> = {
  E0301: {
    means: 'A week lies after the end of the run.',
    why: 'It would never come. Give an earlier week, or let the run have more weeks.',
    wrong: '    wanted: 40\n    size: small',
    right: '    wanted: 4\n    size: small',
  },
  E0302: {
    means: 'A member of the team has no working time, or has it twice.',
    why: 'Whoever works has hours, and only one count of them: days: 1 spreads them over the week, works: names the days.',
    wrong: '    about: The memory of the place, and short of hours.',
    right: '    about: The memory of the place, and short of hours.\n    days: 1',
  },
  E0303: {
    means: 'There is nothing to choose from: no team, no projects, no options, no answers, no verdict.',
    why: 'A game is made of choices. Two or three that can be weighed against each other are what makes one worth playing.',
    wrong: `  lights:
    title: Lights that stay on
    short: Lights
    sponsor: ines
    asked-for: |
      The lights flicker.
    makes: ups
    at: office
    wanted: 5
    options: {}
# Each event happens at most once, in a week in which \`when\` holds.`,
    right: '# Each event happens at most once, in a week in which `when` holds.',
  },
  E0304: {
    means: 'The department’s floor is not known.',
    why: 'Players find people by walking through the building. A department is on the floor of the same id; otherwise say at: and the floor.',
    wrong: '  case-work: { floor: 1, name: Case work }',
    right: '  casework: { floor: 1, name: Case work }',
  },
  E0305: {
    means: 'The habits of the first week take more hours than the manager has.',
    why: 'The player would begin in the red, and could not undo it before the first Monday. Let some habits start off.',
    wrong: '    one-to-ones: { hours: 16, start: weekly }',
    right: '    one-to-ones: { hours: 2, start: weekly }',
  },
  E0306: {
    means: 'Work needs a skill that nobody has, or that nobody has well enough.',
    why: 'The project could never be finished. Give the skill to somebody, or to somebody who can be hired.',
    wrong: '    skills: { network: 30, servers: 30 }',
    right: '    skills: { desktop: 60, network: 30, servers: 30 }',
  },
  E0307: {
    means: 'A check has nobody who plays it, or has a bot and decisions.',
    why: 'A check plays the scenario and looks at the end. Either a bot decides, or the list of decisions does.',
    wrong: '    seed: 7\n    expect: finding(promise-on-the-spot)',
    right: '    bot: yes-to-all\n    seed: 7\n    expect: finding(promise-on-the-spot)',
  },
  E0308: {
    means: 'A block of the week has no activity, has two, or has parts that do not fit it.',
    why: 'A block is two hours of the manager, spent on one thing. Give each activity a block of its own.',
    wrong: '        blocks: [{ talk: ines, walk: shelter }, { audit: old-server }, { test-restore: usb-stick }]',
    right: '        blocks: [{ talk: ines }, { audit: old-server }, { test-restore: usb-stick }]',
  },
  E0309: {
    means: 'Two floors are on the same level of the building.',
    why: 'The building is drawn floor by floor; one would hide the other.',
    wrong: '  casework: { floor: 0, name: Case work }',
    right: '  casework: { floor: 1, name: Case work }',
  },
  E0310: {
    means: 'The rules for approvals contradict each other.',
    why: 'Finance decides on what is dear, after the quotes are in. It cannot decide on less than quotes are asked for, or before them.',
    wrong: `${APPROVALS}  approvals: { quotes-from: 60000 }\n${WINDOW}`,
    right: `${APPROVALS}  approvals: { quotes-from: 6000 }\n${WINDOW}`,
    at: `${MECHANISMS}\n${WINDOW}`,
  },
  E0311: {
    means: 'What somebody costs does not fit how they join.',
    why: 'A contractor is paid by the week out of the money to spend once; a hire takes a share of the running budget each month.',
    wrong: `hires:\n${LEE}kind: contractor, monthly: 100 }\n${ASSETS}`,
    right: `hires:\n${LEE}kind: contractor, weekly: 100 }\n${ASSETS}`,
    at: ASSETS,
  },
  E0312: {
    means: 'Every option of a project is a bridge.',
    why: 'A bridge serves until something better is there. If nothing better can come, it leads nowhere.',
    wrong: SHOP.replace('benefit: 60%', 'benefit: 60%, bridge: true').replace('wifi: 150 }', 'wifi: 150 }, bridge: true'),
    right: SHOP,
  },
  E0313: {
    means: 'Projects need each other in a circle, or a project needs itself.',
    why: 'None of them could ever be worth anything before the others are. Leave one of these needs out.',
    wrong: SHOP.replace('lead: 2 days,', 'lead: 2 days, needs: [aps],'),
    right: SHOP,
  },
  E0314: {
    means: 'Every week of the run is closed for changes.',
    why: 'Nothing could ever go live, so no project could ever be finished. Leave some weeks out of freeze.',
    wrong: `  freeze: [1, 2, 3, 4, 5, 6]\n${WINDOW}`,
    right: `  freeze: [3]\n${WINDOW}`,
    at: WINDOW,
  },
  E0315: {
    means: 'Something is wanted before anybody can know of it.',
    why: 'Players would be blamed for what they could not see. Let it come up earlier, want it later, or name who tells of it.',
    wrong: '    wanted: 4\n    appears: 5\n    revealed-by: []',
    right: '    wanted: 5\n    appears: 3\n    revealed-by: [ines]',
  },
};
