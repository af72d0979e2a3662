/** Programs that read the vault, in this language; the keys are those of en/window/programs.ts. */
import type { Words } from '../../say.ts';

export const programsWords: Words = {
  'programs.lastRead': 'lu en dernier le {when}',
  'programs.neverRead': 'pas encore lu',
  'programs.elsewhere': 'noté sur un autre ordinateur, ou auparavant',
  'programs.change':
    'Une nouvelle valeur leur parvient à leur prochain démarrage. Renommer l’élément ou le champ, le déplacer ou le supprimer rompt les références.',
  'programs.activity': 'Voir dans l’activité',
  'programs.withdraw': 'Retirer',
  'programs.withdrawOf': 'Retirer l’autorisation de {program}',
  'programs.withdrawn': '{program} fera de nouveau l’objet d’une demande.',
  'programs.allowed': 'Peut lire sans demander',
  'settings.section.programs': 'Programmes',
  'programs.why':
    'Ce que des programmes peuvent lire sans demander, dans un projet de cet ordinateur, par frond run et frond inject. Une autorisation retirée est redemandée.',
  'programs.none':
    'Aucun programme ne peut lire sans demander. La première fois que frond run donne à un programme une valeur du coffre, il demande : dans le terminal ou dans cette fenêtre.',
  'programs.reads': 'Peut lire : {values}',
  'programs.refused': 'N’obtient jamais : {values}',
  'programs.asks': '{program} veut lire {count, plural, one {une valeur} other {# valeurs}} de ce coffre',
  'programs.first': 'Il le demande pour la première fois, par frond run. Sans réponse, il est refusé dans la minute.',
  'programs.program': 'Programme',
  'programs.folder': 'Dossier',
  'programs.values': 'Ce qu’il veut',
  'programs.once': 'Permettre une fois',
  'programs.always': 'Toujours permettre',
  'programs.never': 'Jamais',
};
