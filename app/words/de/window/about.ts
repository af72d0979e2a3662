/** about in this language; the keys are those of en/window/about.ts. */
import type { Words } from '../../say.ts';

export const aboutWords: Words = {
  'action.about': 'Über Frond',
  'action.whatsNew': 'Was ist neu',
  'action.openVault': 'Anderen Tresor öffnen …',
  'action.newVault': 'Neuer Tresor …',
  'about.title': 'Über Frond',
  'about.version': 'Version {version}',
  'about.compat':
    'Entwicklungslaufzeit ohne Sicherheitsaktualisierungen: bewahren Sie darin keine echten Passwörter auf.',
  'about.made':
    'Eine verschlüsselte Datei, die Ihnen gehört. Kein Konto, kein Server, und nichts wird irgendwohin gesendet. Frei unter der MIT-Lizenz.',
  'about.licences': 'Gemacht mit',
  'about.noText': 'Das Paket hat keinen eigenen Text; seine Lizenz ist die übliche dieses Namens.',
  'news.title': 'Was ist neu',
  'news.updated': 'Frond wurde auf Version {version} aktualisiert.',
  'news.show': 'Was ist neu',
  'news.dismiss': 'Jetzt nicht',
  'vaults.title': 'Tresore',
  'vaults.gone': 'nicht mehr da',
  'first.title': 'Ein guter Anfang',
  'first.item': 'Fügen Sie Ihr erstes Login hinzu',
  'first.item.why': 'Ein Konto, das Sie jeden Tag benutzen.',
  'first.sheet': 'Machen Sie ein Wiederherstellungsblatt',
  'first.sheet.why': 'Ein Code auf Papier für den Tag, an dem die Passphrase vergessen ist.',
  'first.sheet.done': 'Erledigt: der Code öffnet diesen Tresor.',
  'first.settings': 'Sehen Sie sich die Einstellungen an',
  'first.settings.why': 'Wie lange der Tresor offen bleibt, die Zwischenablage, die Farben.',
};
