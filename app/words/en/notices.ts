/** What opening or saving a vault tells people once; the keys are the kinds of app/storage/notice.ts. */
export const notices = {
  older:
    'This file is older (revision {revision}) than what this computer has seen (revision {seen}). Somebody may have put an old copy in its place. The newest backup can be merged in.',
  otherBytes:
    'This file differs from the one this computer saved, although it has the same revision. Another copy may have been put in its place.',
  otherHeader: 'The ways of unlocking this vault were changed since this computer last opened it.',
  otherVault: 'Another vault lies at {name} than the last time.',
  broughtBack:
    'Another copy of the vault had taken the place of the one saved on this computer. What it lacked was brought back from the backups.',
  damagedReadOnly:
    'The vault file {path} is damaged but its content still opens. It is shown read-only: restore the newest backup to go on.',
  draftApplied: 'Changes that could not be saved before were brought back.',
  weakSlot: 'This vault is protected by {iterations, number} iterations only. Change the passphrase to strengthen it.',
  clockAhead:
    'Some changes in this vault are dated {days, plural, one {# day} other {# days}} in the future. Check the clocks of your devices.',
  backupDamaged:
    'The backup of {savedAt} is damaged and does not open any more. The vault itself is fine, and so are the other backups. Check the disk that it lies on.',
  backupElsewhere: 'The folder for backups, {path}, is not there. Until it is back, backups go to Frond’s own folder.',
  backupsThinned:
    'The disk of the backups is full. {count, plural, one {# older copy} other {# older copies}} of the last days made room; those of days, weeks and months are still there. Make some room.',
  conflictCopies:
    '{count, plural, one {A sync service has put a second copy of this vault beside it: it was changed in two places at once.} other {A sync service has put # copies of this vault beside it: it was changed in several places at once.}} Merge to have the changes of all.',
  secondBackupFailed:
    'The vault is saved and backed up, but the second copy could not be written to {path}. It is made up for when the place is there again.',
  backupFailed: 'The vault is saved, but its copy among the backups could not be written ({path}).',
} as const satisfies Readonly<Record<string, string>>;
