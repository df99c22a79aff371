// Playing without a connection, and new versions.

export const offline = {
  'offline.ready': 'Ready to play offline.',
  'offline.install': 'Install on this device',
  'offline.update': 'A new version is here. Your runs stay.',
  'offline.use': 'Use it now',
  'offline.updating': 'Changing over…',
} as const;
