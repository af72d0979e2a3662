/** What the page receives of health: findings with what a row shows of their items. */
import type { FindingView, HealthReport, ItemHealth } from '../../app/bridge/channels/health.ts';
import type { Finding } from '../../app/health/problems.ts';
import type { OpenVault } from '../../app/vault/open-vault.ts';
import type { HealthWatch } from './health-watch.ts';

export async function reportOf(health: HealthWatch, vault: OpenVault): Promise<HealthReport> {
  const { score, items, passwords, measured, lookedUp, found, excluded } = await health.report();
  return {
    complete: health.complete,
    ...(score === undefined ? {} : { score }),
    items,
    passwords,
    measured,
    lookedUp,
    found: found.flatMap((finding) => findingView(finding, vault)),
    excluded: excluded.flatMap((finding) => findingView(finding, vault)),
    trend: health.trend(),
  };
}

/** What is known of one item without waiting for anything. */
export function itemHealthOf(health: HealthWatch, vault: OpenVault, id: string): ItemHealth {
  const all = health.findings?.found ?? [];
  const found = all.filter((finding) => finding.id === id);
  const sharing = (group: number): number => new Set(all.flatMap((one) => (one.group === group ? one.id : []))).size;
  return {
    found: found.flatMap((finding) => {
      const shared = finding.group === undefined ? {} : { sharedBy: sharing(finding.group) };
      return findingView(finding, vault).map((view) => ({ ...view, ...shared }));
    }),
    usedBy: vault.has(id) ? vault.usedBy(id) : [],
  };
}

/** Nothing where the item went meanwhile. */
function findingView(finding: Finding, vault: OpenVault): readonly FindingView[] {
  if (!vault.has(finding.id)) return [];
  const { type, title, subtitle } = vault.summary(finding.id);
  return [{ ...finding, type, title, subtitle, usedBy: vault.usedBy(finding.id) }];
}
