// What is wrong with a scenario file, on the menu. The sentences of the problems themselves are the checker's.

export const file = {
  'file.problems': '{count, plural, one {This file has 1 problem} other {This file has # problems}}',
  'file.problems-cut': 'This file has {count} problems or more',
  'file.what-now': '“{name}” was not opened, and nothing here has changed. Mend the file, save it, and open it again.',
  'file.error': 'Error {code}',
  'file.warning': 'Warning {code}',
  'file.place': 'Line {line}:{column}',
  'file.line': 'Line {line} of the file',
  'file.more': '{count, plural, one {And 1 more.} other {And # more.}}',
} as const;
