/** errors in this language; the keys are those of en/errors.ts. */
import { importErrors } from './import-errors.ts';
import { toolboxErrors } from './toolbox-errors.ts';
import type { Words } from '../say.ts';

export const errors: Words = {
  ...toolboxErrors,
  ...importErrors,
  'attachment.damaged':
    'Dieser Anhang ist beschädigt und lässt sich nicht öffnen. Der Rest des Tresors ist in Ordnung. Suchen Sie ihn in einer Sicherung.',
  'attachment.fileTooLarge':
    '„{name}“ ist zu groß: Ein Anhang darf höchstens {mebibytes} MB haben. Die Datei wurde nicht hinzugefügt.',
  'attachment.noName': 'Ein Anhang braucht einen Namen. Es wurde nichts geändert.',
  'attachment.notAFile': '„{name}“ ist ein Ordner oder etwas anderes, das keine Datei ist. Es wurde nicht hinzugefügt.',
  'attachment.notFound':
    'Dieser Anhang ist nicht mehr im Tresor. Es wurde nichts geändert. Suchen Sie ihn in einer Sicherung.',
  'attachment.tooLarge': 'Diese Datei ist zu groß: Anhänge dürfen {mebibytes} MiB haben. Es wurde nichts geändert.',
  'backup.damaged':
    'Diese Sicherung ist beschädigt. Es wurde nichts geändert. Nehmen Sie eine ältere; frond backup list zeigt sie.',
  'backup.isTheVault':
    'Eine Sicherung kann nicht den Platz des Tresors selbst einnehmen. Es wurde nichts geschrieben. Wählen Sie eine andere Datei.',
  'backup.noneYet': 'Es gibt noch keine Sicherungen. Jedes Speichern macht eine.',
  'backup.notFound': 'Diese Sicherung gibt es nicht. Es wurde nichts geändert. Wählen Sie eine aus der Liste.',
  'base64.invalid':
    'Dieser Text ist kein base64url mit Auffüllung. Es wurde nichts geändert. Prüfen Sie, ob alles kopiert wurde.',
  'breach.noConnection':
    'Have I Been Pwned ist nicht zu erreichen: Dieser Rechner scheint offline zu sein, oder etwas auf dem Weg hält es auf. Was vorher beantwortet wurde, bleibt. Versuchen Sie es später noch einmal.',
  'breach.notAList':
    '{path} ist keine Liste mit Passwörtern aus Datenlecks. Es wurde nichts geändert. Wählen Sie eine Datei mit einem Hash und einer Anzahl je Zeile, wie Have I Been Pwned sie anbietet.',
  'breach.notOrdered':
    'Die Liste {path} ist nicht nach Hash sortiert und lässt sich deshalb nicht durchsuchen. Es wurde nichts geändert. Laden Sie die nach Hash sortierte Liste herunter.',
  'breach.ntlm':
    'Die Liste {path} enthält NTLM-Hashes. Es wurde nichts geändert. Wählen Sie die Liste der SHA-1-Hashes.',
  'breach.off':
    'Das Nachschlagen im Netz ist ausgeschaltet. Es wurde nichts gesendet. Schalten Sie es zuerst unter Zustand ein.',
  'breach.stopped': 'Angehalten. Was vorher beantwortet wurde, bleibt.',
  'breach.tooBusy':
    'Have I Been Pwned bittet um Geduld. Was vorher beantwortet wurde, bleibt. Versuchen Sie es in {seconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal.',
  'breach.tooSlow':
    'Have I Been Pwned hat zu lange nicht geantwortet. Was vorher beantwortet wurde, bleibt. Versuchen Sie es gleich noch einmal.',
  'breach.wrongAnswer':
    'Was geantwortet hat, antwortet nicht wie Have I Been Pwned. Die Antwort wurde nicht benutzt; was vorher beantwortet wurde, bleibt. Vielleicht steht etwas dazwischen, etwa die Anmeldeseite eines Netzes.',
  'bridge.arguments':
    'Das Fenster hat um etwas in einer Form gebeten, die Frond nicht annimmt. Es wurde nichts geändert.',
  'bridge.refused':
    'Frond hat einen Aufruf abgelehnt, der nicht aus seinem eigenen Fenster kam. Es wurde nichts geändert.',
  'code.algorithm':
    'Dieser Einmalcode benutzt einen Hash, den Frond nicht kennt: Es kennt SHA-1, SHA-256 und SHA-512. Es wurde nichts geändert.',
  'code.badSecret':
    'Das Geheimnis dieses Einmalcodes ist kein Base32: nur die Buchstaben A bis Z und die Ziffern 2 bis 7. Eine 0 oder 1 ist meist ein falsch gelesenes O oder I. Es wurde nichts geändert.',
  'code.clipboardEmpty': 'In der Zwischenablage ist weder ein Bild noch Text. Kopieren Sie erst den QR-Code.',
  'code.counter': 'Der Zähler dieses Einmalcodes ist keine ganze Zahl. Es wurde nichts geändert.',
  'code.counterMoved':
    'Dieser Einmalcode wurde inzwischen anderswo benutzt. Es wurde nichts geändert. Verlangen Sie den nächsten Code.',
  'code.digits': 'Einmalcodes haben 6, 7 oder 8 Ziffern; dieser sagt etwas anderes. Es wurde nichts geändert.',
  'code.empty':
    'Es gibt noch keinen Einmalcode. Fügen Sie einen Einrichtungslink (otpauth://…) ein oder das Geheimnis, das die Website zeigt.',
  'code.encoding':
    'Das Geheimnis dieses Einmalcodes ist auf eine Weise kodiert, die Frond nicht kennt. Es wurde nichts geändert.',
  'code.expired':
    'Diese Einmalcodes wurden inzwischen weggelegt. Es wurde nichts geändert. Lesen Sie sie noch einmal ein.',
  'code.imageBroken':
    'Dieses Bild konnte nicht gelesen werden: Es ist beschädigt oder abgeschnitten. Es wurde nichts geändert. Versuchen Sie eine andere Kopie.',
  'code.imageKind':
    'Das ist kein Bild, das Frond liest: Wählen Sie PNG, JPEG, WebP, GIF oder BMP. Es wurde nichts geändert.',
  'code.imageLarge':
    'Dieses Bild ist zu groß: {mebibytes} MiB und {megapixels} Millionen Bildpunkte sind die Grenze. Schneiden Sie den QR-Code aus und versuchen Sie es noch einmal.',
  'code.imageSlow':
    'Die Suche nach einem QR-Code dauerte zu lange. Es wurde nichts geändert. Schneiden Sie den QR-Code aus und versuchen Sie es noch einmal.',
  'code.inTrash':
    'Dieser Eintrag liegt im Papierkorb, also bleibt sein Zähler, wie er ist. Es wurde nichts geändert. Holen Sie den Eintrag erst zurück.',
  'code.malformed':
    'Dieser Einrichtungslink ist beschädigt: Einige seiner Umschreibungen sind falsch. Es wurde nichts geändert. Kopieren Sie ihn noch einmal.',
  'code.migration':
    'Das ist ein Export mehrerer Einmalcodes. Wählen Sie mit „Einmalcode hinzufügen …“, wohin sie kommen.',
  'code.migrationDamaged':
    'Dieser Export von Google Authenticator ist beschädigt oder abgeschnitten. Es wurde nichts geändert. Scannen Sie ihn noch einmal.',
  'code.noCode':
    'Dieser Eintrag hat keinen Einmalcode. Es wurde nichts geändert. Fügen Sie mit „Einmalcode hinzufügen …“ einen hinzu.',
  'code.noQr':
    'In diesem Bild ist kein QR-Code, oder er ist zu klein oder zu unscharf. Es wurde nichts geändert. Versuchen Sie ein größeres oder schärferes.',
  'code.noSecret':
    'Dieser Einmalcode hat kein Geheimnis. Es wurde nichts geändert. Kopieren Sie den ganzen Einrichtungslink.',
  'code.notOne':
    'Das ist kein Einmalcode. Frond liest Einrichtungslinks (otpauth://…), Geheimnisse in Base32 und Exporte von Google Authenticator. Es wurde nichts geändert.',
  'code.period': 'Die Dauer dieses Einmalcodes liegt nicht zwischen 1 Sekunde und einem Tag. Es wurde nichts geändert.',
  'code.screenRefused':
    'Das System lässt Frond den Bildschirm nicht sehen. Es wurde nichts geändert. Erlauben Sie es in den Datenschutzeinstellungen des Systems, oder machen Sie ein Bildschirmfoto und wählen Sie das Bild.',
  'code.twice':
    'Dieser Einrichtungslink sagt etwas zweimal, also ist unsicher, was er meint. Es wurde nichts geändert.',
  'code.type':
    'Frond kennt Einmalcodes nach Zeit, nach Zähler und die von Steam; dieser ist von anderer Art. Es wurde nichts geändert.',
  'disk.failed':
    'Die Platte hat bei {path} mit einem Fehler geantwortet ({errno}). Die alte Datei ist unberührt. Prüfen Sie die Platte und versuchen Sie es noch einmal.',
  'disk.full':
    'Die Platte ist voll: {path} konnte nicht geschrieben werden. Die alte Datei ist unberührt, und Ihre Änderungen sind aufgehoben. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  'disk.noPermission':
    'Keine Berechtigung für {path}. Es wurde nichts geändert. Prüfen Sie Besitzer und Rechte der Datei und ihres Ordners.',
  'disk.readBackDiffers':
    'Was nach {path} geschrieben wurde, liest sich anders zurück. Die alte Datei ist unberührt. Prüfen Sie die Platte.',
  'disk.readOnly':
    '{path} liegt auf einer schreibgeschützten Platte. Es wurde nichts geändert. Machen Sie sie beschreibbar oder wählen Sie einen anderen Ort.',
  'disk.unsure':
    'Gespeichert, aber die Platte hat den Ordner von {path} nicht bestätigt: Nach einem Stromausfall könnte die ältere Datei zurückkommen. Prüfen Sie die Platte.',
  'export.changedSince':
    '{path} wurde seit dem Export geändert. Die Datei wurde nicht gelöscht. Sehen Sie nach, und löschen Sie sie selbst.',
  'export.notRemembered': '{path} ist kein Export, an den Frond sich erinnert. Die Datei wurde nicht gelöscht.',
  'fernet.key': 'Das ist kein Fernet-Schlüssel: Nötig sind 44 Zeichen base64url. Es wurde nichts geändert.',
  'fernet.noKeys': 'Es wurde kein Fernet-Schlüssel angegeben. Geben Sie mindestens einen an.',
  'fernet.refused':
    'Das Token wurde abgelehnt: Es ist beschädigt, zu alt oder mit einem anderen Schlüssel gemacht. Es wurde nichts geändert.',
  'fernet.time': 'Die Zeit eines Tokens muss eine ganze Zahl von Sekunden seit 1970 sein.',
  'file.exists':
    '{path} gibt es schon. Es wurde nichts geändert. Wählen Sie einen anderen Namen oder erlauben Sie das Ersetzen.',
  'file.folderMissing':
    'Den Ordner {path} gibt es nicht. Es wurde nichts geschrieben. Legen Sie ihn an oder wählen Sie einen anderen Ort.',
  'file.isFolder': '{path} ist ein Ordner, keine Datei. Es wurde nichts geändert. Wählen Sie eine Datei.',
  'file.notAFile': '{path} ist keine gewöhnliche Datei. Es wurde nichts geändert. Wählen Sie eine Datei.',
  'file.notFound':
    '{path} wurde nicht gefunden. Es wurde nichts geändert. Prüfen Sie den Namen, oder ob die Platte da ist.',
  'file.tooLarge': '{path} ist zu groß für einen Tresor. Es wurde nichts geändert. Wählen Sie eine andere Datei.',
  'folder.intoItself':
    'Ein Ordner kann nicht in sich selbst oder in einen Ordner in ihm verschoben werden. Es wurde nichts geändert. Wählen Sie einen anderen Ordner.',
  'folder.noName':
    'Ein Ordner braucht einen Namen. Es wurde nichts geändert. Geben Sie einen Namen ein und versuchen Sie es noch einmal.',
  'folder.notFound':
    'Dieser Ordner ist nicht mehr im Tresor. Es wurde nichts geändert. Wählen Sie einen anderen Ordner.',
  'format.blobLine':
    'Die Tresordatei ist beschädigt: Eine Anhangszeile ist fehlerhaft. Es wurde nichts geändert. Stellen Sie die neueste Sicherung wieder her.',
  'format.body':
    'Die Tresordatei ist beschädigt: Ihr Inhalt ist fehlerhaft. Es wurde nichts geändert. Stellen Sie die neueste Sicherung wieder her.',
  'format.bodyAltered':
    'Die Tresordatei wurde beschädigt oder verändert: Ihr Inhalt lässt sich nicht öffnen. Es wurde nichts geändert. Stellen Sie die neueste Sicherung wieder her.',
  'format.checksum':
    'Die Tresordatei ist beschädigt: Ihre Prüfsumme stimmt nicht. Es wurde nichts geändert. Stellen Sie die neueste Sicherung wieder her.',
  'format.empty': 'Die Tresordatei ist leer. Es wurde nichts geändert. Stellen Sie die neueste Sicherung wieder her.',
  'format.futureSchema':
    'Dieser Tresor wurde von einem späteren Frond geschrieben (Schema {schema}). Es wurde nichts geändert. Aktualisieren Sie Frond, um ihn zu öffnen.',
  'format.futureVersion':
    'Dieser Tresor wurde von einem späteren Frond geschrieben (Formatversion {version}). Es wurde nichts geändert. Aktualisieren Sie Frond, um ihn zu öffnen.',
  'format.header':
    'Die Tresordatei ist beschädigt: Ihre erste Zeile ist fehlerhaft. Es wurde nichts geändert. Stellen Sie die neueste Sicherung wieder her.',
  'format.headerAltered':
    'Die erste Zeile der Tresordatei wurde verändert: Sie gehört nicht zum Inhalt. Es wurde nichts geändert. Stellen Sie die neueste Sicherung wieder her.',
  'format.headerTooLong':
    'Die erste Zeile des Tresors würde zu lang. Es wurde nichts geändert. Entfernen Sie erst einen Weg, ihn zu entsperren.',
  'format.iterations':
    'Dieser Tresor verlangt {iterations} Runden der Schlüsselableitung; Frond nimmt {leastIterations} bis {mostIterations} an. Es wurde nichts geöffnet oder geändert.',
  'format.iterationsInAll':
    'Dieser Tresor verlangt zusammen {sum} Runden der Schlüsselableitung; Frond nimmt {mostIterationsInAll} an. Es wurde nichts geöffnet oder geändert.',
  'format.kdf':
    'Dieser Tresor benutzt eine Schlüsselableitung, die dieses Frond nicht kennt. Es wurde nichts geändert. Aktualisieren Sie Frond, um ihn zu öffnen.',
  'format.notAVault': 'Diese Datei ist kein Frond-Tresor. Es wurde nichts geändert. Wählen Sie eine andere Datei.',
  'format.slots':
    'Dieser Tresor hat keinen Weg, ihn zu entsperren, oder mehr als {mostSlots}. Es wurde nichts geöffnet oder geändert.',
  'generate.length': 'Ein Passwort darf {least} bis {most} Zeichen haben. Wählen Sie eine Länge dazwischen.',
  'generate.noKinds': 'Es bleibt keine Art von Zeichen übrig. Erlauben Sie mindestens eine.',
  'generate.pinLength': 'Eine PIN darf {least} bis {most} Ziffern haben. Wählen Sie eine Länge dazwischen.',
  'generate.words': 'Eine Passphrase darf {least} bis {most} Wörter haben. Wählen Sie eine Zahl dazwischen.',
  'internal.unexpected':
    'Etwas in Frond ist unerwartet gescheitert. Es wurde nichts geändert. Versuchen Sie es noch einmal und melden Sie es, wenn es bleibt.',
  'internal.vaultProcess':
    'Der Teil von Frond, der den Tresor hielt, ist unerwartet geendet. Was gespeichert war, ist sicher. Entsperren Sie den Tresor noch einmal.',
  'item.badFieldId':
    'Die Kennung eines Feldes darf nur Buchstaben, Ziffern, - und _ haben, höchstens 64. Es wurde nichts geändert.',
  'item.emptyField': 'Dieses Feld ist leer. Es gibt nichts zu kopieren.',
  'item.fieldTwice':
    'Dasselbe Feld oder dieselbe Website steht zweimal im Eintrag. Es wurde nichts geändert. Entfernen Sie eines davon.',
  'search.notFound': 'Diese Suche gibt es nicht mehr. Es wurde nichts geändert.',
  'search.tooMany': 'Ein Tresor behält 100 Suchen. Es wurde nichts gespeichert: Entfernen Sie zuerst eine.',
  'item.noAttachment': 'Dieser Eintrag hat keinen solchen Anhang. Es wurde nichts geändert.',
  'item.noField': 'Dieser Eintrag hat kein solches Feld. Sehen Sie im Eintrag nach, welche er hat.',
  'item.noVersion': 'Dieser Stand ist nicht mehr im Verlauf des Eintrags. Es wurde nichts geändert.',
  'item.notFound':
    'Diesen Eintrag gibt es im Tresor nicht. Es wurde nichts geändert. Suchen Sie ihn unter einem anderen Namen.',
  'kdf.iterations':
    'Neue Schlüssel nehmen {leastChosenIterations} bis {mostIterations} Runden. Es wurde nichts geändert. Wählen Sie eine Zahl dazwischen.',
  'keyFile.empty':
    'Die Schlüsseldatei ist leer. Es wurde nichts geändert. Wählen Sie die Datei, die mit diesem Tresor benutzt wurde.',
  'keyFile.notChosen':
    'Die Schlüsseldatei dieses Tresors ist nicht zur Hand. Es wurde nichts geändert. Wählen Sie die Schlüsseldatei, oder entfernen Sie sie vom Tresor.',
  'keyFile.tooLarge':
    'Diese Datei ist zu groß für eine Schlüsseldatei. Es wurde nichts geändert. Wählen Sie eine andere.',
  'keyFile.unreadable':
    'Die Schlüsseldatei {path} konnte nicht gelesen werden. Es wurde nichts geändert. Prüfen Sie, ob sie da ist, und wählen Sie sie noch einmal.',
  'merge.damaged': '{path} ist beschädigt. Es wurde nichts geändert. Suchen Sie eine andere Kopie.',
  'merge.otherVault':
    '{path} ist ein anderer Tresor, keine Kopie von diesem. Es wurde nichts geändert. Nur Kopien desselben Tresors lassen sich einarbeiten.',
  'passphrase.characters':
    'Eine neue Passphrase darf keine Steuerzeichen haben und keine Zeichen, die Unicode nicht vergeben hat: Ein anderes Gerät liest sie vielleicht anders. Es wurde nichts geändert. Wählen Sie eine andere.',
  'passphrase.differ':
    'Die beiden Passphrasen unterscheiden sich. Es wurde nichts geändert. Versuchen Sie es noch einmal.',
  'passphrase.empty': 'Die Passphrase ist leer. Es wurde nichts geändert. Geben Sie eine ein.',
  'passphrase.nul':
    'Eine Passphrase darf das Zeichen U+0000 nicht haben. Es wurde nichts geändert. Geben Sie sie ohne es noch einmal ein.',
  'recovery.malformed':
    'Ein Wiederherstellungscode hat 28 Buchstaben und Ziffern. Es wurde nichts geändert. Prüfen Sie das ausgedruckte Blatt und geben Sie ihn noch einmal ein.',
  'reference.attribute': 'Ein Verweis kann in seinen Namen kein ? und kein # haben. Schreiben Sie sie als %3F und %23.',
  'reference.empty': 'Ein Name in diesem Verweis ist leer. Er hat die Form frond://[Ordner/…/]Eintrag/Feld.',
  'reference.encoding':
    'Die Prozentkodierung in diesem Verweis ist fehlerhaft. Schreiben Sie ein Prozentzeichen als %25.',
  'reference.id': 'Ein Verweis über die Kennung hat die Form frond://id:ID/Feld.',
  'reference.noField': 'Dieser Verweis nennt kein Feld. Er hat die Form frond://[Ordner/…/]Eintrag/Feld.',
  'reference.scheme':
    'Das ist kein Verweis. Er hat die Form frond://[Ordner/…/]Eintrag/Feld, zum Beispiel frond://GitHub/password.',
  'sheet.print':
    'Das Blatt konnte nicht gedruckt werden. Es wurde nichts geändert. Prüfen Sie den Drucker oder speichern Sie das Blatt als PDF.',
  'undo.nothing': 'Es gibt nichts rückgängig zu machen.',
  'unlock.busy':
    'Ein Tresor wird gerade geöffnet oder gesperrt. Warten Sie einen Augenblick und versuchen Sie es noch einmal.',
  'unlock.noVault': 'Es wurde kein Tresor gewählt. Legen Sie einen an oder öffnen Sie einen.',
  'url.notOpenable': 'Nur Webadressen (http und https) und Mailadressen lassen sich öffnen. Es wurde nichts geöffnet.',
  'vault.busy':
    'Ein anderes Frond (Prozess {pid} auf {host}) speichert diesen Tresor gerade. Ihre Änderungen sind aufgehoben. Versuchen Sie es gleich noch einmal.',
  'vault.changedMeanwhile':
    'Die Tresordatei wurde ersetzt, während sie geöffnet wurde. Es wurde nichts geändert. Versuchen Sie es noch einmal.',
  'vault.damagedReadOnly':
    'Die Tresordatei {path} ist beschädigt und wurde nur zum Lesen geöffnet. Es wurde nichts geändert. Stellen Sie erst die neueste Sicherung wieder her.',
  'vault.exists': '{path} gibt es schon. Es wurde nichts geändert. Öffnen Sie es oder wählen Sie einen anderen Namen.',
  'vault.gone':
    'Die Tresordatei {path} ist nicht mehr da. Ihre Änderungen sind aufgehoben. Legen Sie sie zurück oder stellen Sie eine Sicherung wieder her.',
  'vault.headerChanged':
    'Die Passphrase oder die Wege, diesen Tresor zu entsperren, wurden von einem anderen Programm geändert. Es wurde nichts überschrieben, und Ihre Änderungen sind aufgehoben. Geben Sie die neue Passphrase ein oder entsperren Sie noch einmal mit ihr.',
  'vault.keepsChanging':
    'Ein anderes Programm ändert {path} immer wieder. Es wurde nichts überschrieben, und Ihre Änderungen sind aufgehoben. Versuchen Sie es gleich noch einmal.',
  'vault.locked': 'Der Tresor ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.',
  'vault.needsKeyFile':
    'Dieser Tresor braucht neben der Passphrase seine Schlüsseldatei. Es wurde nichts geändert. Wählen Sie die Schlüsseldatei und versuchen Sie es noch einmal. Ist sie verloren, öffnet ein Wiederherstellungscode den Tresor ohne sie.',
  'vault.noRecovery':
    'Dieser Tresor hat keinen Wiederherstellungscode. Es wurde nichts geändert. Nehmen Sie die Passphrase.',
  'vault.takesNoKeyFile':
    'Dieser Tresor benutzt keine Schlüsseldatei. Es wurde nichts geändert. Versuchen Sie es noch einmal ohne sie.',
  'vault.wrongPassphrase':
    'Falsche Passphrase. Es wurde nichts geändert. Prüfen Sie die Feststelltaste und die Tastaturbelegung und versuchen Sie es noch einmal.',
  'vault.wrongRecovery':
    'Falscher Wiederherstellungscode. Es wurde nichts geändert. Prüfen Sie das ausgedruckte Blatt und geben Sie ihn noch einmal ein.',
  'generate.impossible':
    'Kein Passwort mit {length} Zeichen erfüllt diese Regeln. Machen Sie es länger, oder verlangen Sie weniger Zeichen einer Art.',
  'generate.least': 'Mindestens 0 bis {most} Zeichen einer Art lassen sich verlangen. Wählen Sie eine Zahl dazwischen.',
  'generate.noLetter':
    'Es kann nicht mit einem Buchstaben beginnen: Keiner ist erlaubt. Erlauben Sie Buchstaben, oder lassen Sie es mit irgendetwas beginnen.',
  'generate.separator': 'Ein Trennzeichen darf bis zu {most} Zeichen haben. Wählen Sie ein kürzeres.',
  'generate.syllables': 'Es darf {least} bis {most} Silben haben. Wählen Sie eine Zahl dazwischen.',
  'generate.tooManyRules':
    'Diese Regeln verlangen zu viel auf einmal. Machen Sie das Passwort kürzer, oder verlangen Sie weniger Zeichen einer Art.',
  'generate.usernameLength':
    'Ein Benutzername darf {least} bis {most} Zeichen haben. Wählen Sie eine Länge dazwischen.',
  'generate.usernameWords':
    'Ein Benutzername darf 1 bis {words} Wörter und 0 bis {digits} Ziffern haben. Wählen Sie Zahlen dazwischen.',
  'websiteRules.bracket': 'In den Regeln der Website hat diese Klammer kein Ende: {part}. Zeichen stehen wie in [-_.].',
  'websiteRules.character':
    'In den Regeln der Website dürfen Klammern nur ASCII-Zeichen enthalten. Dieses ist keines: {part}',
  'websiteRules.class':
    'Die Regeln der Website benennen mit „{part}“ keine Zeichen. Bekannt sind upper, lower, digit, special und [-_.].',
  'websiteRules.empty': 'In den Regeln der Website sagt „{part}“ nichts. Es braucht Zeichen, wie in „required: digit“.',
  'websiteRules.lengths': 'Die Regeln der Website verlangen ein Passwort, das länger ist, als es sein darf: {part}.',
  'websiteRules.number': 'In den Regeln der Website braucht dies eine ganze Zahl ab 1: {part}.',
  'websiteRules.property':
    'Die Regeln der Website kennen kein „{part}“. Sie kennen minlength, maxlength, required, allowed und max-consecutive.',
  'generated.notFound': 'Dieser erzeugte Wert wird nicht mehr aufbewahrt. Sonst wurde nichts geändert.',
  'backup.samePlace':
    'Der zweite Ordner ist der, in den die Sicherungen schon gehen. Nichts wurde geändert. Wählen Sie einen auf einer anderen Platte.',
  'merge.copyChanged':
    '{path} wurde zusammengeführt, aber inzwischen geändert und darum dort gelassen. Nichts ist verloren. Führen Sie sie noch einmal zusammen.',
  'merge.notHeld':
    '{path} wurde zusammengeführt, aber der gespeicherte Tresor hat noch nicht alles davon; die Kopie blieb darum dort. Nichts ist verloren. Führen Sie sie noch einmal zusammen.',
  'salvage.nothing':
    'Von {path} lässt sich mit dieser Passphrase nichts lesen, und keine Sicherung davon öffnet sich. Nichts wurde geändert. Bewahren Sie die Datei auf und suchen Sie anderswo eine Kopie.',
};
