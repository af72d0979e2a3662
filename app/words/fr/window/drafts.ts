/** drafts in this language; the keys are those of en/window/drafts.ts. */
import type { Words } from '../../say.ts';

export const draftWords: Words = {
  'draft.kept': 'Conservé comme brouillon.',
  'draft.isKept': 'Brouillon conservé',
  'draft.here': 'Des modifications du {when} sont conservées comme brouillon.',
  'draft.goesOn': 'Vous reprenez le brouillon du {when}.',
  'draft.merged': 'L’élément a été modifié entre-temps. Ce qui y a été modifié est ici aussi.',
  'draft.count':
    '{count, plural, one {# modification inachevée} many {# modifications inachevées} other {# modifications inachevées}}',
  'draft.newOf': 'Nouveau : {type}',
  'draft.gone': 'Son élément a été supprimé définitivement. {when}',
  'draft.continue': 'Continuer',
  'draft.discard': 'Abandonner',
  'draft.continueOf': 'Continuer {name} {when}',
  'draft.discardOf': 'Abandonner le brouillon de {name}',
  'draft.discarded': 'Le brouillon a été abandonné.',
  'draft.wasGone': 'L’élément a été supprimé définitivement entre-temps. Ce que vous avez écrit est un nouvel élément.',
  'conflict.title': '« {title} » a été modifié entre-temps',
  'conflict.text':
    '{count, plural, one {Quelqu’un a modifié le même champ} many {Quelqu’un a modifié les mêmes champs} other {Quelqu’un a modifié les mêmes champs}} pendant votre modification. Choisissez ce qu’il faut garder. Ce qui est maintenant dans le coffre reste de toute façon dans l’historique de l’élément.',
  'conflict.mine': 'Votre modification',
  'conflict.theirs': 'Dans le coffre maintenant',
  'conflict.removed': 'retiré',
  'conflict.use': 'Utiliser ceux-ci',
  'conflict.allMine': 'Tout garder de moi',
  'conflict.allTheirs': 'Tout garder du coffre',
};
