/** What an export could not carry: for window and command line. ICU message syntax, sorted. */
import type { Words } from '../say.ts';

export const exportLeft: Words = {
  'left.archived': 'leur place dans les archives',
  'left.attachment': 'pièces jointes',
  'left.attachmentDamaged': 'pièces jointes, parce qu’elles sont endommagées',
  'left.attachmentTooLarge': 'pièces jointes, parce que le fichier serait trop grand',
  'left.code': 'codes à usage unique en tant que tels : ils y sont du texte masqué',
  'left.controlCharacters': 'caractères de contrôle invisibles dans les noms',
  'left.emptyFolder': 'dossiers vides',
  'left.expiry': 'dates d’expiration',
  'left.favourite': 'leur marque de favori',
  'left.fieldKind': 'le fait qu’un champ soit une date ou une adresse web : il y est du texte',
  'left.folderName': 'certains caractères dans les noms de dossiers',
  'left.formula': 'cellules telles quelles : une apostrophe empêche les tableurs de les calculer',
  'left.history': 'versions antérieures',
  'left.item': 'éléments qui ne sont pas des environnements',
  'left.notes': 'notes',
  'left.rotation': 'rappels de les changer',
  'left.search': 'recherches enregistrées',
  'left.tag': 'étiquettes',
  'left.times': 'leurs dates de création et de modification : Bitwarden met partout le jour de son import',
  'left.tooLong': 'textes trop longs pour le programme : ils continuent dans des champs, en morceaux numérotés',
  'left.tooMany':
    'plus d’éléments ou de dossiers que les serveurs de Bitwarden n’en prennent à la fois (7 000 et 2 000)',
  'left.trash': 'éléments dans la corbeille',
  'left.type': 'types : ce sont là des identifiants ou des notes',
  'left.url': 'adresses web',
  'left.usedBy': 'les programmes qui les lisent',
  'left.variable': 'champs dont le nom n’est pas une variable',
  'left.variableTwice': 'variables qu’un autre environnement a aussi : la dernière compte',
};
