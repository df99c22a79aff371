// German of `../en/terms.ts`.

export const terms = {
  'terms.slack': 'Deine Stunden, für die nichts geplant ist. Was dazwischenkommt, nimmt zuerst sie und erst dann einen Block.',
  'terms.at-once':
    'Wie viele Projekte das Team gleichzeitig in der Hand haben darf. Jedes weitere kostet alle, die dazwischen wechseln, einen Teil des Tages.',
  'terms.favours':
    'Gefallen, die der Sponsor dir tun würde. Halbe Stunden miteinander bringen neue; Blockiertes, eilige Bestellungen und einige Antworten auf Nachrichten verbrauchen sie.',
  'terms.support': 'Arbeit, die niemand geplant hat: Fragen, kleine Reparaturen, Pflege alter Technik. Sie geht Projekten vor.',
  'terms.skill': '0 heißt: ganz am Anfang und nicht allein loszuschicken; 100 heißt: seit Jahren gemacht. Mehr Können ist mehr Tempo.',
  'terms.change-window': 'Das Wartungsfenster: der Wochentag, an dem eine Änderung niemanden stört. Was dann misslingt, kostet wenig.',
  'terms.hours-lost': 'Arbeitszeit der Menschen im Haus, die stehende oder langsame Technik seit Woche 1 gekostet hat, zusammengezählt.',
  'terms.trust':
    'Wie weit die, die etwas zu sagen haben, deinem Wort trauen, 0 bis 100, im Mittel über alle. Der Wert jeder Person steht auf ihrer Karte.',
  'terms.lead':
    'Wer ein Projekt leitet, arbeitet zuerst daran und steht dafür ein. Wie gut dein Spielraum zum Können passt, zeigt sich an Tempo und Fehlern.',
};
