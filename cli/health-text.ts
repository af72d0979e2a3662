/** The health of a vault as people read it: the score, then a row for each finding, the gravest first. */
import { bandOf, problems } from '../app/health/problems.ts';
import { printable, table } from './text.ts';
import { say } from './words.ts';
import type { Findings } from '../app/health/checker.ts';
import type { Finding } from '../app/health/problems.ts';
import type { OpenVault } from '../app/vault/open-vault.ts';

/** Titles of items that share a password; more of them say nothing more. */
const mostTitles = 3;

function sharing(vault: OpenVault, all: readonly Finding[], { id, group }: Finding): string {
  const others = new Set(all.filter((one) => one.group === group && one.id !== id).map((one) => one.id));
  const titles = [...others].map((other) => vault.get(other).title);
  const more = titles.length > mostTitles ? ', …' : '';
  return say('health.also', { titles: titles.slice(0, mostTitles).join(', ') + more });
}

function detail(vault: OpenVault, all: readonly Finding[], finding: Finding): string {
  const { problem, times, every, day = '', host = '' } = finding;
  if (problem === 'breached') return say('health.times', { times: times ?? 0 });
  if (problem === 'reused') return sharing(vault, all, finding);
  if (problem === 'rotation') return say('health.every', { every: every ?? 0, day });
  if (problem === 'old') return say('health.since', { day });
  return problem === 'insecure' ? host : day;
}

function row(vault: OpenVault, all: readonly Finding[], finding: Finding): readonly string[] {
  const { title, subtitle } = vault.summary(finding.id);
  const name = finding.veryWeak === true ? 'veryWeak' : finding.problem;
  return [say(`health.${name}`), title, subtitle, finding.field?.name ?? '', detail(vault, all, finding)].map(
    printable,
  );
}

export function healthText(vault: OpenVault, { score, items, passwords, found, excluded }: Findings): string {
  if (score === undefined) return `${say('health.nothing')}\n`;
  const band = bandOf(score);
  const heading = say('health.score', { score, band, items, passwords, findings: found.length });
  const ordered = [...found].sort((a, b) => problems.indexOf(a.problem) - problems.indexOf(b.problem));
  const rows = table(ordered.map((finding) => row(vault, found, finding)));
  const left = excluded.length === 0 ? '' : `\n${say('health.excluded', { count: excluded.length })}\n`;
  return `${heading}\n${rows === '' ? '' : `\n${rows}`}${left}`;
}
