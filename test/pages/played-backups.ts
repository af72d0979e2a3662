/** The bridge's answers about backups and copies for pages that run without the app: played, over the real comparison and merge. */
import { differences } from '../../app/vault/difference.ts';
import { mergeReport } from '../../app/vault/merge-report.ts';
import { OpenVault } from '../../app/vault/open-vault.ts';
import { changeView, mergedItemView } from '../../main/vault-process/timeline-views.ts';
import type { BackupRow } from '../../app/bridge/channels/backups.ts';
import type { CopyView, MergedCopyView } from '../../app/bridge/channels/copies.ts';
import type { ChannelName } from '../../app/bridge/contract.ts';
import type { DamageReport } from '../../app/bridge/views.ts';

export const savedAt = '2026-11-22T18:30:00.000Z';
const session = (id: string) => ({ id, now: () => Date.parse('2026-11-23T09:00:00.000Z') });
const copy = (vault: OpenVault, id: string): OpenVault => OpenVault.fromState(vault.toState(), session(id));

const checks: readonly BackupRow['check'][] = [
  undefined,
  { state: 'good', at: '2026-11-23T08:05:00.000Z', items: 14 },
  { state: 'good', at: '2026-11-23T08:05:00.000Z', items: 14 },
  { state: 'bad', at: '2026-11-23T08:06:00.000Z' },
  { state: 'good', at: '2026-11-20T08:05:00.000Z', items: 9 },
  { state: 'whole', at: '2026-11-20T08:06:00.000Z' },
];

export class PlayedBackups {
  readonly #vault: OpenVault;
  was: OpenVault;
  /** How many there are. */
  kept = 14;
  copies: readonly CopyView[] = [];
  merged: readonly MergedCopyView[] = [];
  damage: Partial<DamageReport> = {};

  constructor(vault: OpenVault) {
    this.#vault = vault;
    this.was = copy(vault, 'backup');
  }

  readonly answers: Partial<Record<ChannelName, (args: never) => unknown>> = {
    'backups.list': (): readonly BackupRow[] =>
      Array.from({ length: this.kept }, (_, at) => {
        const check = checks[at % checks.length];
        return {
          id: `backup-${at}`,
          savedAt: new Date(Date.parse('2026-11-23T08:00:00.000Z') - at * at * 7_200_000).toISOString(),
          revision: 214 - 3 * at,
          bytes: 412_000 - 9_000 * at,
          copies: at % 3 === 1 ? 2 : 1,
          ...(check === undefined ? {} : { check }),
        };
      }),
    'backups.verify': () => ({ state: 'good', at: savedAt, items: 14 }),
    'backups.compare': ({ backup }: { readonly backup: string }) => ({
      backup,
      savedAt,
      items: this.was.size,
      differences: differences(this.was, this.#vault).map(({ id, title, change }) => ({
        id,
        type: (this.#vault.has(id) ? this.#vault : this.was).get(id).type,
        title,
        change,
      })),
    }),
    'backups.changes': ({ id }: { readonly id: string }) => this.#vault.changesSince(this.was, id).map(changeView),
    'backups.reveal': ({ id, field }: { readonly id: string; readonly field: string }) =>
      this.was.fieldValue(id, field),
    'backups.restore': ({ ids }: { readonly ids?: readonly string[] }) =>
      this.#vault.restoreFrom(this.was.toState(), ids).length,
    'backups.close': () => null,
    'backups.places': () => ({
      folder: '/home/ada/.local/share/frond/backups/ov3XfH2rT0a',
      isOwn: true,
      folderThere: true,
      second: '/media/ada/blue stick/safe',
      secondThere: false,
      low: true,
    }),
    'backups.choosePlace': () => false,
    'backups.resetPlace': () => null,
    'copies.list': () => this.copies,
    'copies.merged': () => this.merged,
    'copies.merge': () => undefined,
    'vault.salvage': () => null,
    'vault.restoreBackup': () => null,
  };

  /** What changed since the backup. */
  change(): void {
    const vault = this.#vault;
    const [id = ''] = vault.find('GitHub');
    const { fields } = vault.get(id);
    vault.update(id, {
      notes: 'Moved to the new account in autumn.',
      tags: ['work', 'code'],
      fields: fields.map((field) =>
        field.id === 'username'
          ? { ...field, value: 'ada.lovelace' }
          : field.id === 'password'
            ? { ...field, value: 'kJ8%pW3&nM6*' }
            : field,
      ),
    });
    const others = vault.query().filter((one) => one !== id);
    vault.trash(others.slice(0, 1));
    vault.removeForever(others.slice(1, 2));
    vault.add('login', { title: 'Library card' });
  }

  /** Another device changed the same item, and a service kept both. */
  merge(): void {
    const vault = this.#vault;
    const other = copy(vault, 'elsewhere');
    const [id = ''] = vault.find('GitHub');
    const withUser = (value: string) => ({
      fields: vault.get(id).fields.map((field) => (field.id === 'username' ? { ...field, value } : field)),
    });
    vault.update(id, withUser('ada.here'));
    other.update(id, withUser('ada.there'));
    other.update(id, { notes: 'Changed on the other computer.' });
    other.add('wifi', { title: 'Holiday flat' });
    const before = vault.toState();
    vault.merge(other.toState());
    const name = 'personal (Ada’s conflicted copy 2026-11-23).frond';
    const items = mergeReport(before, other.toState(), vault.toState()).map((item) => mergedItemView(vault, item));
    this.merged = [{ name, at: '2026-11-23T09:00:00.000Z', changed: true, putAway: true, items }];
  }
}
