// German of `../en/notice.ts`.

export const notice = {
  'notice.link-value': 'Im Link steht {name}={value}, und das kennt das Spiel nicht. Bitte noch einmal um den Link oder beginne hier.',
  'notice.link-twice': 'Der Link nennt „{name}“ zweimal. Bitte noch einmal um den Link oder beginne hier.',
  'notice.link-needs-scenario': 'Der Link nennt „{name}“, aber kein Szenario. Bitte noch einmal um den Link oder wähl hier ein Szenario.',
  'notice.unknown-scenario': 'Ein Szenario „{scenario}“ gibt es hier nicht. Wähl eines von dieser Seite.',
  'notice.scenario-not-loaded': 'Das Szenario „{scenario}“ ließ sich nicht laden. Prüf die Verbindung und versuch es noch einmal.',
  'notice.run-link-broken':
    'Was dieser Link mitbringt, ist abgeschnitten oder beschädigt. Bitte noch einmal um den Link oder öffne die Datei.',
  'notice.run-link-too-long': 'Der Durchgang in diesem Link ist zu lang für einen Link. Bitte um die Datei.',
  'notice.run-file-broken':
    'Diese Datei lässt sich nicht als Durchgang lesen. Bei „{path}“ müsste stehen: {expected}. Exportiere sie noch einmal und öffne die neue.',
  'notice.run-file-unknown-scenario':
    'Dieser Durchgang gehört zum Szenario „{scenario}“, und dessen Datei ist nicht hier. Öffne zuerst das Szenario, dann den Durchgang.',
  'notice.run-file-differs':
    'Noch einmal gespielt, verläuft dieser Durchgang ab Woche {week} anders. Die Datei oder das Szenario wurde geändert. Nichts wurde geöffnet.',
  'notice.run-file-engine': 'Dieser Durchgang wurde mit Version {engine} der Spielregeln gespielt. Öffne ihn mit dieser Version.',
  'notice.run-file-changed':
    'Diese Datei wurde geändert, nachdem das Spiel sie geschrieben hat. Exportiere sie noch einmal und öffne die neue.',
  'notice.save-broken':
    'Dieser gespeicherte Durchgang ist beschädigt: Bei „{path}“ müsste stehen: {expected}. Er blieb unverändert; die anderen sind in Ordnung.',
  'notice.save-differs': 'Dieser Durchgang wurde mit anderen Regeln gespeichert und verliefe ab Woche {week} anders. Er blieb unverändert.',
  'notice.save-no-scenario':
    'Die Szenariodatei dieses Durchgangs, „{scenario}“, ist hier nicht mehr gespeichert oder beschädigt. Öffne sie noch einmal, dann geht es weiter.',
  'notice.save-gone': 'Dieser Durchgang ist hier nicht mehr gespeichert. Er wurde gelöscht, oder der Browser ließ ihn nicht lesen.',
  'notice.read-only':
    'Dieser Durchgang ist in einem anderen Tab offen. Hier kannst du zusehen; wird er dort geschlossen, kannst du weiterspielen.',
  'notice.run-in-use': 'Dieser Durchgang ist in einem anderen Tab offen. Schließ ihn dort zuerst.',
  'notice.not-saved':
    'Der Browser speichert das Spiel nicht: Der Speicher ist gesperrt oder voll. Du kannst weiterspielen; sichere die Datei des Durchgangs, bevor du die Seite schließt.',
  'notice.file-many': 'Öffne immer nur eine Datei.',
  'notice.file-folder':
    '„{name}“ ist ein Ordner. Öffne ihn auf deinem Rechner und zieh das Szenario (.yaml) oder den Durchgang (.rollout.json) daraus hierher.',
  'notice.file-kind':
    '„{name}“ ist weder ein Szenario noch ein Durchgang. Szenarien enden auf „.yaml“ oder „.yml“, Durchgänge auf „.rollout.json“.',
  'notice.file-too-large': '„{name}“ hat {size} KiB; ein Szenario oder Durchgang hat höchstens {most}. Ist es die richtige Datei?',
  'notice.file-unreadable': '„{name}“ ließ sich nicht lesen. Gibt es die Datei noch, und darf der Browser sie lesen?',
  'notice.file-slow': '„{name}“ ließ sich nicht in einer Sekunde prüfen. Es wird noch einmal versucht, mit mehr Zeit.',
  'notice.file-too-slow':
    'Die Prüfung von „{name}“ kam zweimal zu keinem Ende und wurde abgebrochen. Hat dieser Rechner gerade viel zu tun, schließe anderes und öffne die Datei noch einmal. Sonst nimm die halbe Datei heraus und sieh nach, welche Hälfte es war.',
  'notice.file-not-checked':
    '„{name}“ ließ sich nicht prüfen, weil der Prüfer nicht geladen wurde. Prüf die Verbindung und versuch es noch einmal.',
  'notice.language-not-loaded': 'Diese Sprache ließ sich nicht laden. Prüf die Verbindung und versuch es noch einmal.',
  'notice.not-deleted':
    'Der Browser ließ das Gespeicherte nicht löschen. Schließ die anderen Tabs und versuch es noch einmal, oder lösch die Daten der Seite in den Browsereinstellungen.',
  'notice.save-conflict':
    'Dieser Durchgang wurde in einem anderen Tab weitergespielt. Hier kannst du ihn nur noch ansehen. Öffne ihn neu, um von dort weiterzuspielen.',
  'notice.branch-not-saved':
    'Was du gespielt hast, ließ sich gerade nicht speichern. Darum bist du nicht zurückgegangen: Es wäre verloren. Sichere die Datei des Durchgangs, oder schaff Platz und versuch es noch einmal.',
  'notice.slot-not-saved':
    'Das ließ sich nicht sichern: Der Speicher des Browsers ist gesperrt oder voll. Was vorher dort lag, ist noch da. Sichere stattdessen die Datei des Durchgangs.',
  'notice.game-not-loaded':
    'Das Spiel ließ sich nicht laden. Prüf die Verbindung und versuch es noch einmal. Was du gespeichert hast, ist noch da.',
};
