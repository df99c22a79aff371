// Does the building hold together: one floor a level, and on each floor somebody or something.

import type { Checker } from './checker.ts';

/** Floors where somebody sits or something stands, now or once a project is live. */
function usedFloors(check: Checker): ReadonlySet<string> {
  const { file } = check;
  const used = new Set<string>();
  for (const [id, department] of Object.entries(file.departments)) used.add(department.at ?? id);
  for (const part of [file.stakeholders, file.team, file.assets, file.projects])
    for (const one of Object.values(part)) if (one.at !== undefined) used.add(one.at);
  const mine = file.start['my-floor'] ?? Object.keys(file.building)[0];
  if (mine !== undefined) used.add(mine);
  return used;
}

export function checkBuilding(check: Checker): void {
  const floors = Object.entries(check.file.building);
  if (floors.length === 0)
    check.atKey('E0303', ['building'], 'the building has no floors', 'for instance office: { floor: 0, name: Office }');
  const levels = new Map<number, string>();
  const used = usedFloors(check);
  for (const [id, { floor }] of floors) {
    const other = levels.get(floor);
    if (other !== undefined)
      check.atValue(
        'E0309',
        ['building', id, 'floor'],
        `\`${id}\` and \`${other}\` are on one level`,
        `a level has one floor; give \`${id}\` another, or put both on one floor`,
      );
    levels.set(floor, id);
    if (!used.has(id))
      check.atKey(
        'W0316',
        ['building', id],
        `there is no room on the floor \`${id}\``,
        'nobody sits there and nothing stands there; put a department or an asset there, or leave the floor out',
      );
  }
}
