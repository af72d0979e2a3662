/** attachments in this language; the keys are those of en/window/attachments.ts. */
import type { Words } from '../../say.ts';

export const attachmentWords: Words = {
  'attach.add': 'Dateien hinzufügen …',
  'attach.hint': 'Jeweils bis {size}. Sie können sie auch hier ablegen.',
  'attach.drop': 'Ablegen, um sie „{title}“ hinzuzufügen',
  'attach.dropHint': 'Jeweils bis {size}',
  'attach.adding':
    '{count, plural, one {„{name}“ wird hinzugefügt …} other {„{name}“ wird hinzugefügt ({number} von {count}) …}}',
  'attach.added': '{count, plural, one {# Datei hinzugefügt.} other {# Dateien hinzugefügt.}}',
  'attach.tooLarge':
    '„{name}“ ist zu groß ({size}): Ein Anhang darf höchstens {limit} haben. Die Datei wurde nicht hinzugefügt.',
  'attach.unreadable': '„{name}“ konnte nicht gelesen werden: Ist es ein Ordner? Es wurde nicht hinzugefügt.',
  'attach.needsItem': 'Speichern Sie erst den Eintrag, dann fügen Sie ihm Dateien hinzu.',
  'attach.showSized': '{name} zeigen {size}',
  'attach.save': '{name} als Datei speichern …',
  'attach.saved': '„{name}“ wurde als Datei gespeichert. Dort ist der Inhalt nicht verschlüsselt.',
  'attach.more': 'Mehr zu {name}',
  'attach.rename': 'Umbenennen …',
  'attach.renameTitle': 'Anhang umbenennen',
  'attach.renameLabel': 'Name',
  'attach.renameYes': 'Umbenennen',
  'attach.remove': 'Entfernen',
  'attach.removed': '„{name}“ wurde entfernt.',
  'attach.unnamed': 'Unbenannte Datei',
  'preview.close': 'Schließen',
  'preview.save': 'Als Datei speichern …',
  'preview.text': 'Text von {name}',
  'preview.cut': 'Nur der Anfang wird gezeigt. Speichern Sie die Datei, um alles zu sehen.',
  'preview.unknown': 'Für diese Art von Datei gibt es keine Vorschau.',
  'preview.tooLarge': 'Dieses Bild ist zu groß, um hier gezeigt zu werden.',
  'preview.broken': 'Dieses Bild ist beschädigt und kann nicht gezeigt werden.',
};
