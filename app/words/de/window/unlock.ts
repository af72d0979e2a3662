/** unlock in this language; the keys are those of en/window/unlock.ts. */
import type { Words } from '../../say.ts';

export const unlockWords: Words = {
  'welcome.title': 'Willkommen bei Frond',
  'welcome.text':
    'Ihre Passwörter und Geheimnisse in einer verschlüsselten Datei, die Ihnen gehört. Kein Konto, kein Server.',
  'welcome.create': 'Tresor anlegen',
  'welcome.open': 'Tresor öffnen',
  'passphrase.label': 'Passphrase',
  'passphrase.show': 'Passphrase anzeigen',
  'passphrase.capsLock': 'Die Feststelltaste ist an.',
  'passphrase.typeIt': 'Geben Sie die Passphrase dieses Tresors ein.',
  'passphrase.differ':
    'Die beiden Passphrasen unterscheiden sich. Es wurde nichts angelegt. Geben Sie die zweite noch einmal ein.',
  'passphrase.refused.empty':
    'Ein Tresor braucht eine Passphrase. Geben Sie eine ein oder lassen Sie Frond eine vorschlagen.',
  'passphrase.refused.control':
    'Eine Passphrase darf keine Steuerzeichen haben: ein anderes Gerät kann sie vielleicht nicht eingeben. Wählen Sie eine andere.',
  'passphrase.refused.surrogate': 'In dieser Passphrase steht ein halbes Zeichen. Geben Sie sie noch einmal ein.',
  'passphrase.refused.unassigned':
    'Diese Passphrase hat Zeichen, die Unicode noch nicht kennt: ein anderes Gerät liest sie vielleicht anders. Wählen Sie eine andere.',
  'unlock.form': 'Tresor entsperren',
  'unlock.button': 'Entsperren',
  'unlock.progress': 'Der Schlüssel wird abgeleitet',
  'unlock.chooseKeyFile': 'Schlüsseldatei wählen …',
  'unlock.keyFile': 'Schlüsseldatei: {name}',
  'unlock.unsavedDraft':
    'Die letzten Änderungen konnten nicht in die Tresordatei geschrieben werden. Sie sind verschlüsselt aufgehoben und kommen beim Entsperren zurück.',
  'lockedBecause.idle': 'Gesperrt, weil eine Weile nichts eingegeben wurde.',
  'lockedBecause.suspend': 'Gesperrt, als der Rechner in den Ruhezustand ging.',
  'lockedBecause.screen': 'Zusammen mit dem Bildschirm gesperrt.',
  'lockedBecause.failure':
    'Der Teil von Frond, der den Tresor hielt, endete unerwartet. Was gespeichert war, ist sicher.',
  'others.title': 'Andere Tresore',
  'others.gone': 'nicht mehr da',
  'others.forget': '„{name}“ aus dieser Liste nehmen',
  'damage.title': 'Rettung',
  'damage.found':
    'Die neueste gute Kopie ist vom {when}. Sie enthält {items, plural, =0 {keine Einträge} one {# Eintrag} other {# Einträge}}.',
  'damage.missing': 'Was nach dem {when} geändert wurde, würde fehlen. Die beschädigte Datei bleibt daneben liegen.',
  'damage.gone': 'Was nach dem {when} geändert wurde, würde fehlen. Die Sicherung selbst bleibt, wo sie ist.',
  'damage.restore': 'Stattdessen diese Sicherung öffnen',
  'damage.none':
    'Keine automatische Kopie dieses Tresors lässt sich mit dieser Passphrase öffnen. Suchen Sie eine Kopie, die Sie exportiert haben.',
  'create.title': 'Neuer Tresor',
  'create.place': 'Woanders ablegen …',
  'create.missing':
    'Dieser Tresor ist nicht mehr da. Sie können an seiner Stelle einen neuen, leeren anlegen oder einen anderen öffnen.',
  'create.new': 'Neue Passphrase',
  'create.repeat': 'Passphrase wiederholen',
  'create.suggest': 'Passphrase vorschlagen',
  'create.suggested':
    'Unten ebenfalls eingetragen. Schreiben Sie sie jetzt auf: niemand kann sie wiederherstellen, auch Frond nicht.',
  'create.button': 'Tresor anlegen',
  'create.back': 'Zurück',
  'strength.advice': 'Vier oder mehr zufällige Wörter sind leicht zu tippen und schwer zu erraten.',
  'strength.0': 'Sehr schwach.',
  'strength.1': 'Schwach.',
  'strength.2': 'Mittelmäßig.',
  'strength.3': 'Stark.',
  'strength.4': 'Sehr stark.',
  'strength.time': 'Mit 100 Grafikkarten dauert das Erraten {time}.',
  'strength.why.keyboard': 'Tasten, die nebeneinander liegen, werden früh probiert.',
  'strength.why.repeat': 'Wiederholungen bringen wenig.',
  'strength.why.sequence': 'Folgen wie „abc“ werden früh probiert.',
  'strength.why.date': 'Daten und Jahre werden früh probiert.',
  'strength.why.mostUsed': 'Es gehört zu den meistbenutzten Passwörtern.',
  'strength.why.common': 'Es ähnelt einem viel benutzten Passwort.',
  'strength.why.word': 'Ein einzelnes Wort steht in jeder Liste.',
  'strength.why.name': 'Namen stehen in jeder Liste.',
  'strength.why.ownWords': 'Wörter rund um Frond werden früh probiert.',
  'strength.why.short': 'Mehr Wörter, vom Zufall gewählt, würden am meisten helfen.',
  'time.instant': 'keine Zeit',
  'time.seconds': '{count, plural, one {eine Sekunde} other {# Sekunden}}',
  'time.minutes': '{count, plural, one {eine Minute} other {# Minuten}}',
  'time.hours': '{count, plural, one {eine Stunde} other {# Stunden}}',
  'time.days': '{count, plural, one {einen Tag} other {# Tage}}',
  'time.months': '{count, plural, one {einen Monat} other {# Monate}}',
  'time.years': '{count, plural, one {ein Jahr} other {# Jahre}}',
  'time.thousandYears': '{count, plural, one {tausend Jahre} other {# tausend Jahre}}',
  'time.millionYears': '{count, plural, one {eine Million Jahre} other {# Millionen Jahre}}',
  'time.never': 'länger, als die Sonne scheinen wird',
};
