// Playing without a connection, and new versions.

export const offline = {
  'offline.ready': 'Ready to play offline.',
  'offline.new': 'A new version',
  'offline.update': 'A new version is here. Your runs stay.',
  'offline.use': 'Use it now',
  'offline.updating': 'Changing over…',
} as const;
