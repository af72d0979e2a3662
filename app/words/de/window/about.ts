/** about in this language; the keys are those of en/window/about.ts. */
import type { Words } from '../../say.ts';

export const aboutWords: Words = {
  'action.about': 'Über Frond',
  'action.whatsNew': 'Neuigkeiten',
  'action.openVault': 'Anderen Tresor öffnen …',
  'action.newVault': 'Neuer Tresor …',
  'about.title': 'Über Frond',
  'about.version': 'Version {version}',
  'about.compat':
    'Laufzeitumgebung für die Entwicklung, ohne Sicherheitsaktualisierungen: Bewahren Sie darin keine echten Passwörter auf.',
  'about.made':
    'Eine verschlüsselte Datei, die Ihnen gehört. Kein Konto, kein Server, und nichts wird irgendwohin gesendet. Frei unter der MIT-Lizenz.',
  'about.licences': 'Gemacht mit',
  'about.noText': 'Das Paket hat keinen eigenen Text; seine Lizenz ist die übliche dieses Namens.',
  'news.title': 'Neuigkeiten',
  'news.updated': 'Frond wurde auf Version {version} aktualisiert.',
  'news.show': 'Neuigkeiten',
  'news.dismiss': 'Jetzt nicht',
  'vaults.title': 'Tresore',
  'vaults.gone': 'nicht mehr da',
  'first.title': 'Ein guter Anfang',
  'first.item': 'Fügen Sie Ihr erstes Login hinzu',
  'first.item.why': 'Ein Konto, das Sie jeden Tag benutzen.',
  'first.sheet': 'Machen Sie ein Wiederherstellungsblatt',
  'first.sheet.why': 'Ein Code auf Papier für den Tag, an dem die Passphrase vergessen ist.',
  'first.sheet.done': 'Erledigt: Der Code öffnet diesen Tresor.',
  'first.settings': 'Sehen Sie sich die Einstellungen an',
  'first.settings.why': 'Wie lange der Tresor offen bleibt, die Zwischenablage, die Farben.',
};
