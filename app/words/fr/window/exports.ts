/** Exports: what people read in the window. */
import type { Words } from '../../say.ts';

export const exportsWords: Words = {
  'exports.title': 'Exporter',
  'exports.format': 'Format',
  'exports.name.backup': 'Sauvegarde Frond',
  'exports.name.kdbx': 'Base KeePass',
  'exports.name.json': 'JSON de Frond',
  'exports.name.bitwarden': 'JSON de Bitwarden',
  'exports.name.csv': 'CSV pour des programmes',
  'exports.name.csv-spreadsheet': 'CSV pour tableurs',
  'exports.name.html': 'Feuille à imprimer',
  'exports.name.env': 'Fichier .env',
  'exports.why.backup': 'Tout, chiffré. Elle est rouverte pour prouver qu’elle fonctionne.',
  'exports.why.kdbx':
    'Pour KeePassXC et KeePass, chiffrée : dossiers, historique, pièces jointes, codes à usage unique et corbeille. Les types ne sont gardés que pour Frond.',
  'exports.why.json': 'Le coffre entier : l’importer refait le même.',
  'exports.why.bitwarden':
    'Pour l’import de Bitwarden. Les étiquettes, pièces jointes et dates d’expiration restent ici.',
  'exports.why.csv':
    'Une ligne par élément, chaque valeur telle quelle. L’historique et les pièces jointes restent ici.',
  'exports.why.csv-spreadsheet': 'Le même, mais aucune cellule ne peut lancer un calcul : une apostrophe la précède.',
  'exports.why.html': 'À lire et à garder sur papier. L’historique et les pièces jointes restent ici.',
  'exports.why.env': 'Les variables de tous les environnements, rien d’autre.',
  'exports.locked': 'Chiffré',
  'exports.readable': 'Lisible',
  'exports.warning': 'Ce fichier contiendra tous les secrets en clair. Quiconque l’obtient peut s’en servir.',
  'exports.passphrase': 'Phrase de passe de ce coffre',
  'exports.own': 'Le fichier reçoit sa propre phrase de passe',
  'exports.ownNeeded': 'Le code de récupération ne sert qu’au coffre : le fichier a besoin d’une phrase de passe.',
  'exports.own.first': 'Phrase de passe du fichier',
  'exports.own.second': 'Répéter la phrase de passe du fichier',
  'exports.differ':
    'Les deux phrases de passe du fichier sont différentes. Rien n’a été écrit. Saisissez la seconde à nouveau.',
  'exports.yes': 'Choisir l’emplacement…',
  'exports.done.title': 'Exporté',
  'exports.done.text': '{items, plural, one {# élément} many {# éléments} other {# éléments}} dans {name}.',
  'exports.done.verified':
    'Sauvegarde vérifiée : {items, plural, one {# élément} many {# éléments} other {# éléments}} dans {name}.',
  'exports.done.readable':
    'Supprimez le fichier quand il a servi. Frond vous le rappellera au prochain déverrouillage.',
  'exports.left': 'Absent du fichier, ou sous une autre forme',
  'exports.nothingLeft': 'Tout est dans le fichier.',
  'exports.more': 'et {count, number} de plus',
  'exports.show': 'Afficher dans le dossier',
  'exports.close': 'Terminé',
  'exports.reminder': 'L’export {name} du {when} contient tous les secrets en clair et existe toujours.',
  'exports.others': '{count, plural, one {# autre} many {# autres} other {# autres}} du même genre',
  'exports.delete': 'Supprimer le fichier',
  'exports.keep': 'Le garder',
  'exports.deleted': '{name} a été supprimé.',
  'exports.line': 'Dans un autre format',
  'exports.line.why': 'Pour KeePassXC, Bitwarden, des programmes, des tableurs ou sur papier.',
  'exports.line.button': 'Exporter…',
  'action.exportItems': 'Exporter dans un autre format…',
};
