/** security in this language; the keys are those of en/window/security.ts. */
import type { Words } from '../../say.ts';

export const securityWords: Words = {
  'security.passphrase': 'Passphrase',
  'security.passphrase.why':
    'Eine Änderung macht neue Schlüssel für den ganzen Tresor. Eine vergessene kann niemand wiederherstellen.',
  'security.passphrase.button': 'Passphrase ändern …',
  'security.kdf': 'Kosten eines Rateversuchs',
  'security.kdf.why':
    '{iterations, number} Runden PBKDF2 für jede probierte Passphrase; etwa {milliseconds, number} ms auf diesem Rechner.',
  'security.kdf.low':
    'Ein neuer Tresor bekommt mindestens {today, number} Runden. Mehr Runden machen jeden Versuch für einen Dieb teurer.',
  'security.kdf.button': 'Jetzt erhöhen …',
  'security.kdf.fine': 'So stark wie ein neuer Tresor.',
  'security.recovery': 'Wiederherstellungscode',
  'security.recovery.none':
    'Nicht eingerichtet. Ein ausgedruckter Code öffnet den Tresor, wenn die Passphrase vergessen ist.',
  'security.recovery.there': 'Eingerichtet. Der Code auf dem Blatt öffnet den Tresor ohne die Passphrase.',
  'security.recovery.create': 'Wiederherstellungsblatt anlegen …',
  'security.recovery.replace': 'Ersetzen …',
  'security.recovery.remove': 'Entfernen …',
  'security.keyFile': 'Schlüsseldatei',
  'security.keyFile.none':
    'Nicht benutzt. Mit einer öffnet die Passphrase allein nichts: Die Datei wird ebenfalls gebraucht.',
  'security.keyFile.there': 'Benutzt. Der Tresor öffnet sich nur mit Passphrase und Schlüsseldatei zusammen.',
  'security.keyFile.add': 'Schlüsseldatei hinzufügen …',
  'security.keyFile.replace': 'Ersetzen …',
  'security.keyFile.remove': 'Entfernen …',
  'proof.passphrase': 'Jetzige Passphrase',
  'proof.recovery': 'Wiederherstellungscode',
  'proof.useRecovery': 'Wiederherstellungscode benutzen',
  'proof.usePassphrase': 'Passphrase benutzen',
  'proof.typeIt': 'Geben Sie die jetzige Passphrase ein.',
  'proof.typeCode': 'Geben Sie alle sieben Gruppen des Wiederherstellungscodes ein.',
  'keys.cancel': 'Abbrechen',
  'change.title': 'Passphrase ändern',
  'change.text': 'Der Tresor bekommt neue Schlüssel und wird sofort unter ihnen gespeichert.',
  'change.new': 'Neue Passphrase',
  'change.repeat': 'Passphrase wiederholen',
  'change.differ':
    'Die beiden neuen Passphrasen unterscheiden sich. Es wurde nichts geändert. Geben Sie die zweite noch einmal ein.',
  'change.same': 'Das ist die Passphrase, die der Tresor schon hat. Es wurde nichts geändert. Wählen Sie eine andere.',
  'change.recovery': 'Neues Wiederherstellungsblatt machen',
  'change.recovery.why': 'Mit der alten Passphrase verliert auch der alte Wiederherstellungscode seine Gültigkeit.',
  'change.withoutKeyFile':
    'Der Tresor wurde ohne seine Schlüsseldatei geöffnet und kommt von jetzt an ohne sie aus. Einstellungen › Sicherheit fügt wieder eine hinzu.',
  'change.yes': 'Passphrase ändern',
  'change.done': 'Die Passphrase wurde geändert.',
  'raise.title': 'Kosten eines Rateversuchs erhöhen',
  'raise.text':
    'Der Schlüssel hinter dem Tresor bleibt, der Weg zu ihm wird länger. Geben Sie einmal die Passphrase ein.',
  'raise.yes': 'Erhöhen',
  'raise.done': 'Die Passphrase zu erraten ist jetzt teurer.',
  'raise.notice':
    'Dieser Tresor wurde mit {iterations, number} Runden der Schlüsselableitung angelegt; heute bekommt einer {today, number}. Das Erhöhen dauert einen Augenblick.',
  'raise.notNow': 'Jetzt nicht',
  'recovery.createTitle': 'Wiederherstellungscode anlegen',
  'recovery.createText':
    'Frond macht einen Code, der den Tresor ohne die Passphrase öffnet, für ein Blatt Papier an einem sicheren Ort. Geben Sie die Passphrase ein, um das zu erlauben.',
  'recovery.createYes': 'Anlegen',
  'recovery.replaceTitle': 'Wiederherstellungscode ersetzen',
  'recovery.replaceText':
    'Der alte Code gilt ab sofort nicht mehr, und der Tresor bekommt neue Schlüssel. Vernichten Sie das alte Blatt.',
  'recovery.replaceYes': 'Ersetzen',
  'recovery.removeTitle': 'Wiederherstellungscode entfernen',
  'recovery.removeText':
    'Dann öffnet nur die Passphrase den Tresor. Ist sie vergessen, kann niemand helfen. Der Tresor bekommt neue Schlüssel.',
  'recovery.removeYes': 'Entfernen',
  'recovery.removed': 'Der Wiederherstellungscode wurde entfernt.',
  'recovery.sheetTitle': 'Ihr Wiederherstellungscode',
  'recovery.sheetText':
    'Drucken Sie ihn jetzt oder schreiben Sie ihn auf: Frond zeigt ihn nur dieses eine Mal. Bewahren Sie ihn nicht beim Rechner auf, sondern dort, wo Ihr Pass liegt.',
  'recovery.code': 'Wiederherstellungscode',
  'recovery.group': 'Gruppe {number}',
  'recovery.checks': 'Prüfzeichen der Gruppen',
  'recovery.check': 'Prüfzeichen {check}',
  'recovery.print': 'Drucken …',
  'recovery.savePdf': 'Als PDF speichern …',
  'recovery.saved':
    'Als „{name}“ gespeichert. Drucken Sie es und löschen Sie dann die Datei: Wer sie hat, kann den Tresor öffnen.',
  'recovery.done': 'Ich habe ihn auf Papier',
  'recovery.later':
    'Ohne eine Kopie auf Papier ist der Code verloren, sobald Sie dies schließen. Sie können jederzeit einen neuen machen.',
  'keyFile.addTitle': 'Schlüsseldatei hinzufügen',
  'keyFile.replaceTitle': 'Schlüsseldatei ersetzen',
  'keyFile.removeTitle': 'Schlüsseldatei entfernen',
  'keyFile.warning':
    'Von da an öffnet sich der Tresor nur mit der Passphrase und genau dieser Datei. Geht die Datei verloren oder ändert sich ein Byte, bleibt der Tresor für immer zu, außer Sie haben einen Wiederherstellungscode. Bewahren Sie eine Kopie der Datei auf, und nicht nur neben dem Tresor.',
  'keyFile.make': 'Neue Schlüsseldatei machen …',
  'keyFile.choose': 'Eine vorhandene Datei benutzen …',
  'keyFile.chosen': 'Schlüsseldatei: {name}',
  'keyFile.none': 'Machen oder wählen Sie erst eine Schlüsseldatei.',
  'keyFile.recovery': 'Ein Wiederherstellungsblatt machen, das den Tresor ohne die Schlüsseldatei öffnet',
  'keyFile.recoveryWhy': 'Der Ausweg, falls die Datei einmal verloren geht.',
  'keyFile.setPassphrase':
    'Der Tresor wurde mit dem Wiederherstellungscode geöffnet. Setzen Sie damit die Passphrase: eine neue oder die bisherige.',
  'keyFile.removeText':
    'Dann öffnet die Passphrase allein den Tresor. Die Datei selbst bleibt, wo sie ist; alte Sicherungen brauchen sie noch.',
  'keyFile.addYes': 'Schlüsseldatei hinzufügen',
  'keyFile.replaceYes': 'Schlüsseldatei ersetzen',
  'keyFile.removeYes': 'Schlüsseldatei entfernen',
  'keyFile.added': 'Der Tresor braucht von jetzt an seine Schlüsseldatei.',
  'keyFile.replaced': 'Der Tresor braucht von jetzt an die neue Schlüsseldatei.',
  'keyFile.removed': 'Der Tresor öffnet sich mit der Passphrase allein.',
  'unlocked.byRecovery':
    'Sie haben mit dem Wiederherstellungscode entsperrt. Falls die Passphrase vergessen ist, setzen Sie jetzt eine neue.',
  'unlocked.byRecovery.set': 'Neue Passphrase setzen …',
  'unlock.useRecovery': 'Wiederherstellungscode benutzen',
  'unlock.usePassphrase': 'Passphrase benutzen',
  'unlock.recoveryIncomplete': 'Ein Wiederherstellungscode hat sieben Gruppen von vier Zeichen. Geben Sie alle ein.',
  'change.oldCopies':
    'Frühere Kopien und Sicherungen behalten die alte Passphrase. Frond bietet danach an, die automatischen zu löschen.',
  'oldBackups.title':
    '{count, plural, one {# Sicherung öffnet sich noch mit dem, was den Tresor vorher geöffnet hat} other {# Sicherungen öffnen sich noch mit dem, was den Tresor vorher geöffnet hat}}',
  'oldBackups.text':
    'Automatische Sicherungen von vor der Änderung bleiben, und wer die frühere Passphrase kennt, kann sie öffnen. Kennt sie sonst niemand, behalten Sie sie: Sie sind der Weg zurück zu früheren Ständen. Kopien, die Sie selbst exportiert haben, bleiben in jedem Fall.',
  'oldBackups.yes': '{count, plural, one {# Sicherung löschen} other {# Sicherungen löschen}}',
  'oldBackups.no': 'Behalten',
  'oldBackups.done':
    '{count, plural, one {# alte Sicherung wurde gelöscht.} other {# alte Sicherungen wurden gelöscht.}}',
  'oldBackups.line': 'Sicherungen von vor der letzten Änderung der Schlüssel',
  'oldBackups.why':
    '{count, plural, one {# Sicherung öffnet sich nur mit Passphrase und Schlüsseldatei von damals.} other {# Sicherungen öffnen sich nur mit Passphrase und Schlüsseldatei von damals.}}',
  'oldBackups.button': 'Löschen …',
};
