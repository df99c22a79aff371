// German of `../en/offline.ts`.

export const offline = {
  'offline.ready': 'Auch ohne Netz spielbar.',
  'offline.new': 'Eine neue Version',
  'offline.update': 'Eine neue Version ist da. Deine Durchgänge bleiben.',
  'offline.use': 'Jetzt nutzen',
  'offline.updating': 'Wird gewechselt …',
};
