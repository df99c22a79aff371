// Joins class names, leaving out what is absent.

export const cx = (...names: readonly (string | false | undefined)[]): string => names.filter((name) => typeof name === 'string').join(' ');
