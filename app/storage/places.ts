/** Where the app and the command keep what belongs to vaults but not into them: backups, drafts, memory, activity. */
import { homedir } from 'node:os';
import { join } from 'node:path';

export interface Places {
  /** Backups, and the vault itself where none is named. */
  readonly dataDir: string;
  /** Memory of revisions, drafts, activity. */
  readonly stateDir: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The platform's folders; on Linux the XDG base directories. */
export function placesFrom(env: Environment, platform: string = process.platform, home: string = homedir()): Places {
  if (platform === 'darwin') {
    const base = join(home, 'Library', 'Application Support', 'Frond');
    return { dataDir: base, stateDir: join(base, 'State') };
  }
  if (platform === 'win32') {
    const roaming = env.APPDATA ?? join(home, 'AppData', 'Roaming');
    const local = env.LOCALAPPDATA ?? join(home, 'AppData', 'Local');
    return { dataDir: join(roaming, 'Frond'), stateDir: join(local, 'Frond', 'State') };
  }
  return {
    dataDir: join(absolute(env.XDG_DATA_HOME) ?? join(home, '.local', 'share'), 'frond'),
    stateDir: join(absolute(env.XDG_STATE_HOME) ?? join(home, '.local', 'state'), 'frond'),
  };
}

export function defaultVaultPath(places: Places): string {
  return join(places.dataDir, 'vault.frond');
}

export function backupsFolder(places: Places, vaultId: string): string {
  return join(places.dataDir, 'backups', vaultId);
}

export function stateFolder(places: Places, vaultId: string): string {
  return join(places.stateDir, vaultId);
}

/** The XDG specification has relative paths ignored. */
function absolute(path: string | undefined): string | undefined {
  return path?.startsWith('/') === true ? path : undefined;
}
