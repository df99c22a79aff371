// What the game has to say outside its rules: a broken link, a damaged file, a full disk. What it is, where, and how to mend it.

export const notice = {
  'notice.link-value': 'The link says {name}={value}, which the game does not know. Ask for the link again, or start from this page.',
  'notice.link-twice': 'The link names “{name}” twice. Ask for the link again, or start from this page.',
  'notice.link-needs-scenario': 'The link names “{name}” but no scenario. Ask for the link again, or choose a scenario here.',
  'notice.unknown-scenario': 'There is no scenario “{scenario}” here. Choose one of those on this page.',
  'notice.scenario-not-loaded': 'The scenario “{scenario}” could not be loaded. Check the connection and try again.',
  'notice.game-not-loaded': 'The game could not be loaded. Check the connection and try again. What you saved is still here.',
  'notice.run-link-broken': 'What this link brings along is cut off or damaged. Ask for the link again, or open the file instead.',
  'notice.run-link-too-long': 'The run in this link is too long for a link. Ask for the run file instead.',
  'notice.run-file-broken':
    'This is no run file that can be read. At “{path}” there should be {expected}. Export it again and open that one.',
  'notice.run-file-unknown-scenario':
    'This run was played in the scenario “{scenario}”, and its file is not here. Open that scenario file first, then the run again.',
  'notice.run-file-differs':
    'Played again, this run goes differently from week {week} on. The file was changed, or the scenario was. Nothing was opened.',
  'notice.run-file-engine': 'This run was played with version {engine} of the game’s rules. Open it with that version.',
  'notice.run-file-changed': 'This run file was changed after the game wrote it. Export it again and open that one.',
  'notice.save-broken': 'This saved run is damaged: at “{path}” there should be {expected}. It was left as it is; the others are fine.',
  'notice.save-differs': 'This run was saved with other rules and would go differently from week {week} on. It was left as it is.',
  'notice.save-no-scenario':
    'The scenario file of this run, “{scenario}”, is not stored here any more, or damaged. Open that file again, then go on.',
  'notice.save-gone': 'This run is no longer saved here. It was deleted, or the browser did not let the game read it.',
  'notice.read-only': 'This run is open in another tab. You can look on here; when that tab lets go, you can play on.',
  'notice.run-in-use': 'This run is open in another tab. Close it there first.',
  'notice.not-saved':
    'The browser does not store the game: its storage is refused or full. You can play on; save the run file before you close the page.',
  'notice.branch-not-saved':
    'What you have played could not be saved just now, so you have not gone back: it would be lost. Save the run to a file, or make room and try again.',
  'notice.slot-not-saved':
    'This could not be saved: the browser’s storage is refused or full. What was saved there before is as it was. Save the run file instead.',
  'notice.file-many': 'Open one file at a time.',
  'notice.file-folder': '“{name}” is a folder. Open it on your machine, and drop the scenario (.yaml) or the run (.rollout.json) in it.',
  'notice.file-kind':
    '“{name}” is neither a scenario file nor a run file. The name of a scenario ends in “.yaml” or “.yml”, that of a run in “.rollout.json”.',
  'notice.file-too-large': '“{name}” has {size} KiB; a scenario or a run has at most {most}. Is it the right file?',
  'notice.file-unreadable': '“{name}” could not be read. Is it still there, and may the browser read it?',
  'notice.file-slow': '“{name}” could not be checked within a second. It is tried once more, with more time.',
  'notice.file-too-slow':
    'Checking “{name}” did not come to an end, twice, so it was stopped. If this machine is busy, close what else is working and open the file again. Else take out half of the file, and see which half it was.',
  'notice.file-not-checked': '“{name}” could not be checked, because the checker did not load. Check the connection and try again.',
  'notice.language-not-loaded': 'The words of that language could not be loaded. Check the connection and try again.',
  'notice.not-deleted':
    'The browser did not let the game delete what it keeps. Close its other tabs and try again, or clear the site’s data in the browser’s settings.',
  'notice.save-conflict': 'This run was played on in another tab. Here it is only to look at now. Open it again to go on from there.',
} as const;
