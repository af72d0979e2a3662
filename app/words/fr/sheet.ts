/** sheet in this language; the keys are those of en/sheet.ts. */
import type { Words } from '../say.ts';

export const sheet: Words = {
  'sheet.check': 'contrôle',
  'sheet.code': 'Code de récupération',
  'sheet.date': 'Fait le {date}',
  'sheet.intro':
    'Qui possède cette feuille et le fichier du coffre peut ouvrir le coffre. Gardez-la comme un passeport : sur papier, en lieu sûr, loin de l’ordinateur.',
  'sheet.keep.1': 'Il ouvre le coffre sans la phrase de passe, et sans le fichier clé s’il y en a un.',
  'sheet.keep.2':
    'Il finit quand la phrase de passe ou le code de récupération est changé : faites alors une nouvelle feuille et détruisez celle-ci.',
  'sheet.keep.3': 'Personne d’autre n’en a de copie. Frond ne peut pas montrer le code une seconde fois.',
  'sheet.keepTitle': 'Bon à savoir',
  'sheet.step.1': 'Démarrez Frond et choisissez le fichier du coffre.',
  'sheet.step.2': 'Sur la page qui demande la phrase de passe, choisissez « Utiliser le code de récupération ».',
  'sheet.step.3':
    'Saisissez les sept groupes. Majuscules ou minuscules, espaces et tirets n’importent pas. À côté de chaque groupe, Frond montre un caractère de contrôle : ce doit être celui imprimé ici.',
  'sheet.step.4': 'Donnez au coffre une nouvelle phrase de passe.',
  'sheet.stepsTitle': 'Comment l’utiliser',
  'sheet.title': 'Feuille de récupération',
  'sheet.vault': 'Coffre',
  'sheet.where': 'Où se trouvent le fichier du coffre et ses sauvegardes :',
};
