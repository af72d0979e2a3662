/** about in this language; the keys are those of en/window/about.ts. */
import type { Words } from '../../say.ts';

export const aboutWords: Words = {
  'action.about': 'À propos de Frond',
  'action.whatsNew': 'Nouveautés',
  'action.openVault': 'Ouvrir un autre coffre…',
  'action.newVault': 'Nouveau coffre…',
  'about.title': 'À propos de Frond',
  'about.version': 'Version {version}',
  'about.compat': 'Moteur de développement, sans mises à jour de sécurité : n’y gardez pas de vrais mots de passe.',
  'about.made':
    'Un fichier chiffré qui vous appartient. Pas de compte, pas de serveur, et rien n’est envoyé nulle part. Libre sous la licence MIT.',
  'about.licences': 'Réalisé avec',
  'about.noText': 'Le paquet n’a pas de texte propre ; sa licence est la licence courante de ce nom.',
  'news.title': 'Nouveautés',
  'news.updated': 'Frond a été mis à jour vers la version {version}.',
  'news.show': 'Nouveautés',
  'news.dismiss': 'Pas maintenant',
  'vaults.title': 'Coffres',
  'vaults.gone': 'n’est plus là',
  'first.title': 'Un bon début',
  'first.item': 'Ajoutez votre premier identifiant',
  'first.item.why': 'Un compte que vous utilisez chaque jour.',
  'first.sheet': 'Créez une feuille de récupération',
  'first.sheet.why': 'Un code sur papier pour le jour où la phrase de passe est oubliée.',
  'first.sheet.done': 'Fait : le code ouvre ce coffre.',
  'first.settings': 'Parcourez les réglages',
  'first.settings.why': 'Combien de temps le coffre reste ouvert, le presse-papiers, les couleurs.',
};
