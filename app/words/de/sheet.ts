/** sheet in this language; the keys are those of en/sheet.ts. */
import type { Words } from '../say.ts';

export const sheet: Words = {
  'sheet.check': 'Prüfzeichen',
  'sheet.code': 'Wiederherstellungscode',
  'sheet.date': 'Gemacht am {date}',
  'sheet.intro':
    'Wer dieses Blatt und die Tresordatei hat, kann den Tresor öffnen. Bewahren Sie es auf wie einen Pass: auf Papier, an einem sicheren Ort, nicht beim Rechner.',
  'sheet.keep.1': 'Der Code öffnet den Tresor ohne die Passphrase und, falls es eine gibt, ohne die Schlüsseldatei.',
  'sheet.keep.2':
    'Er verliert seine Gültigkeit, wenn die Passphrase oder der Wiederherstellungscode geändert wird: Machen Sie dann ein neues Blatt und vernichten Sie dieses.',
  'sheet.keep.3': 'Niemand sonst hat eine Kopie. Frond kann den Code nicht noch einmal zeigen.',
  'sheet.keepTitle': 'Gut zu wissen',
  'sheet.step.1': 'Starten Sie Frond und wählen Sie die Tresordatei.',
  'sheet.step.2': 'Wählen Sie auf der Seite, die nach der Passphrase fragt, „Wiederherstellungscode benutzen“.',
  'sheet.step.3':
    'Geben Sie die sieben Gruppen ein. Groß oder klein, Leerzeichen und Bindestriche sind gleichgültig. Neben jeder Gruppe zeigt Frond ein Prüfzeichen: Es muss das hier gedruckte sein.',
  'sheet.step.4': 'Geben Sie dem Tresor eine neue Passphrase.',
  'sheet.stepsTitle': 'So wird er benutzt',
  'sheet.title': 'Wiederherstellungsblatt',
  'sheet.vault': 'Tresor',
  'sheet.where': 'Wo die Tresordatei und ihre Sicherungen sind:',
};
