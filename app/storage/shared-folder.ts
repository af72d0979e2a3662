/**
 * Whether others may replace a file behind our back: folders of sync services and network shares. There the new bytes go to
 * the backups before a save counts as done, so that a change survives a service that puts an older file in its place.
 */
import { readFile, readdir } from 'node:fs/promises';
import { dirname, sep } from 'node:path';

const names =
  /^(dropbox|onedrive|google ?drive|my drive|nextcloud|owncloud|icloud ?drive|mobile documents|box|box sync|pcloud ?drive|mega|seafile|syncthing|sync|resilio sync|tresorit|proton ?drive)\b/i;
const markers = ['.stfolder', '.dropbox', '.nextcloudsync.log', '.owncloudsync.log', '.seafile-data'];
const networkTypes =
  /^(nfs4?|cifs|smb3?|smbfs|afs|9p|fuse\.(sshfs|rclone|davfs2?|s3fs|gvfsd-fuse)|davfs2?|ceph|glusterfs)$/;

export async function isShared(path: string): Promise<boolean> {
  const folder = dirname(path);
  if (folder.split(sep).some((part) => names.test(part))) return true;
  return (await hasMarker(folder)) || networkTypes.test(await mountType(folder));
}

async function hasMarker(folder: string): Promise<boolean> {
  for (let at = folder; ; at = dirname(at)) {
    const entries = await readdir(at).catch(() => [] as string[]);
    if (markers.some((marker) => entries.includes(marker))) return true;
    if (dirname(at) === at) return false;
  }
}

/** The file system's type by the longest mount point above the folder; empty where the system doesn't say. */
async function mountType(folder: string): Promise<string> {
  const table = await readFile('/proc/mounts', 'utf8').catch(() => '');
  let best: readonly [number, string] = [-1, ''];
  for (const line of table.split('\n')) {
    const [, point = '', type = ''] = line.split(' ');
    const above = folder === point || folder.startsWith(point.endsWith('/') ? point : `${point}/`);
    if (above && point.length > best[0]) best = [point.length, type];
  }
  return best[1];
}
