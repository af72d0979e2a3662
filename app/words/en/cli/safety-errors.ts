/** Failures of the commands that look after the vault: what happened, what was (not) lost, and what to do. */
export const safetyErrors = {
  'backup.itemsAndFile':
    'Items come back into the vault itself. Nothing was changed. Leave out the items, or -o and --force.',
  'backup.placesTwice': 'It is said twice where backups go. Nothing was changed. See frond backup places --help.',
  'merge.noCopies':
    'No sync service has left a copy of {path} beside it. Nothing was changed. Name another copy: frond merge FILE.',
  'salvage.notDamaged': '{path} is not damaged. Nothing was changed. Open it as usual.',
  'salvage.outputOrReplace': 'Choose -o FILE or --replace. Nothing was written.',
  'health.needsList':
    '--fail-on breached needs a list of breached passwords. Nothing was looked at. Add --breach-file.',
  'health.noProblem': '--fail-on names no problem. Nothing was looked at. See frond health --help.',
  'health.noSuchProblem': 'There is no problem {name}. Nothing was looked at. Did you mean {near}?',
  'kdf.fewer':
    '{wanted} rounds are fewer than the {rounds} that protect the passphrase now. Nothing was changed. Choose more.',
  'keys.needPassphrase':
    'The vault was opened by its recovery code, and this needs its passphrase. Nothing was changed. Open it with the passphrase, or choose a new one with frond passphrase change.',
  'recovery.none': 'This vault has no recovery code. Nothing was changed. Make one with frond recovery new.',
} as const satisfies Readonly<Record<string, string>>;
