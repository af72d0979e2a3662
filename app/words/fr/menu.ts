/** menu in this language; the keys are those of en/menu.ts. */
import type { Words } from '../say.ts';

export const menu: Words = {
  'about.compat': 'Moteur de développement, sans mises à jour de sécurité : n’y gardez pas de vrais mots de passe.',
  'about.detail': 'Version {version}\n{runtime}',
  'about.title': 'À propos de Frond',
  'appearance.dark': 'Sombre',
  'appearance.light': 'Claire',
  'appearance.system': 'Comme le système',
  'dialog.allFiles': 'Tous les fichiers',
  'dialog.backupName': '{name} {date}.frond',
  'dialog.backupTitle': 'Exporter une sauvegarde',
  'dialog.chooseKeyFile': 'Choisir le fichier clé',
  'dialog.createTitle': 'Créer un coffre',
  'dialog.createButton': 'Créer ici',
  'dialog.openTitle': 'Ouvrir un coffre',
  'dialog.vaults': 'Coffres Frond',
  'menu.about': 'À propos de Frond',
  'menu.appearance': 'Apparence',
  'menu.copy': 'Copier',
  'menu.copyPassword': 'Copier le mot de passe',
  'menu.copyUsername': 'Copier le nom d’utilisateur',
  'menu.cut': 'Couper',
  'menu.developer': 'Outils de développement',
  'menu.edit': 'Édition',
  'menu.editItem': 'Modifier l’élément',
  'menu.exportBackup': 'Exporter une sauvegarde…',
  'menu.favourite': 'Favori',
  'menu.file': 'Fichier',
  'menu.fullScreen': 'Plein écran',
  'menu.help': 'Aide',
  'menu.item': 'Élément',
  'menu.lock': 'Verrouiller',
  'menu.new': 'Nouvel élément…',
  'menu.openUrl': 'Ouvrir le site web',
  'menu.palette': 'Palette de commandes…',
  'menu.paste': 'Coller',
  'menu.quit': 'Quitter Frond',
  'menu.redo': 'Rétablir',
  'menu.save': 'Enregistrer',
  'menu.search': 'Rechercher',
  'menu.selectAll': 'Tout sélectionner',
  'menu.shortcuts': 'Raccourcis clavier',
  'menu.trash': 'Mettre à la corbeille',
  'menu.undo': 'Annuler',
  'menu.view': 'Affichage',
  'menu.zoomIn': 'Agrandir',
  'menu.zoomOut': 'Réduire',
  'menu.zoomReset': 'Taille réelle',
  'notice.held':
    'Les dernières modifications de « {name} » n’ont pas pu être écrites, pas même comme brouillon : le disque est-il plein ? Elles sont en mémoire et Frond réessaie toutes les quelques secondes. Faites de la place et ne quittez pas Frond avant que ce message ait disparu.',
  'operation.add': 'Ajouter « {title} »',
  'operation.addFolder': 'Créer le dossier « {title} »',
  'operation.archive':
    '{count, plural, one {Archiver « {title} »} many {Archiver # éléments} other {Archiver # éléments}}',
  'operation.attach': 'Joindre un fichier à « {title} »',
  'operation.detach': 'Retirer un fichier de « {title} »',
  'operation.duplicate':
    '{count, plural, one {Dupliquer « {title} »} many {Dupliquer # éléments} other {Dupliquer # éléments}}',
  'operation.edit':
    '{count, plural, one {Modifier « {title} »} many {Modifier # éléments} other {Modifier # éléments}}',
  'operation.favourite':
    '{count, plural, one {Marquer « {title} » comme favori} many {Marquer # éléments comme favoris} other {Marquer # éléments comme favoris}}',
  'operation.import':
    '{count, plural, one {Importer # élément} many {Importer # éléments} other {Importer # éléments}}',
  'operation.move':
    '{count, plural, one {Déplacer « {title} » dans un dossier} many {Déplacer # éléments dans un dossier} other {Déplacer # éléments dans un dossier}}',
  'operation.moveFolder': 'Déplacer le dossier « {title} »',
  'operation.removeFolder': 'Supprimer le dossier « {title} »',
  'operation.renameFolder': 'Renommer le dossier « {title} »',
  'operation.restore':
    '{count, plural, one {Restaurer « {title} »} many {Restaurer # éléments} other {Restaurer # éléments}}',
  'operation.restoreVersion': 'Restaurer une valeur antérieure de « {title} »',
  'operation.tag':
    '{count, plural, one {Changer les étiquettes de « {title} »} many {Changer les étiquettes de # éléments} other {Changer les étiquettes de # éléments}}',
  'operation.trash':
    '{count, plural, one {Mettre « {title} » à la corbeille} many {Mettre # éléments à la corbeille} other {Mettre # éléments à la corbeille}}',
  'operation.unarchive':
    '{count, plural, one {Sortir « {title} » de l’archive} many {Sortir # éléments de l’archive} other {Sortir # éléments de l’archive}}',
  'operation.unfavourite':
    '{count, plural, one {Ne plus marquer « {title} » comme favori} many {Ne plus marquer # éléments comme favoris} other {Ne plus marquer # éléments comme favoris}}',
  'quit.cancel': 'Laisser Frond ouvert',
  'quit.detail':
    'Le disque est peut-être plein ou le dossier n’est pas accessible en écriture. Faites de la place et réessayez.',
  'quit.lose': 'Quitter et perdre les modifications',
  'quit.message': 'Les dernières modifications n’ont pas pu être enregistrées, pas même comme brouillon.',
  'refused.switch': 'Frond ne démarre pas avec {name} : cela laisserait d’autres programmes y regarder.\n',
  'window.title': 'Frond',
  'window.titleVault': '{name} – Frond',
};
