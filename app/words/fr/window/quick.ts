/** quick in this language; the keys are those of en/window/quick.ts. */
import type { Words } from '../../say.ts';

export const quickWords: Words = {
  'quick.title': 'Accès rapide',
  'quick.search': 'Recherche',
  'quick.placeholder': 'Rechercher des éléments',
  'quick.list': 'Éléments',
  'quick.none': 'Aucun élément ne correspond.',
  'quick.locked': 'Frond est verrouillé',
  'quick.locked.why': 'Déverrouillez-le avec votre phrase de passe, puis rouvrez l’accès rapide.',
  'quick.unlock': 'Déverrouiller…',
  'setting.tray.none': 'Ce bureau n’a pas de place pour l’icône, fermer la fenêtre quitte donc Frond.',
  'quick.hint': 'Entrée copie le mot de passe · {keys} le nom d’utilisateur · {code} le code · Échap ferme',
};
