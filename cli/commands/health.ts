/** `frond health`: what deserves attention, for people, for programs and for pipelines. Shows no secret and changes nothing. */
import { randomBytes } from '../../app/crypto/random.ts';
import { FrondError } from '../../app/errors.ts';
import { bandOf } from '../../app/health/problems.ts';
import { checkVault } from '../../app/health/whole-check.ts';
import { BreachFile } from '../../app/storage/breach-file.ts';
import { healthText } from '../health-text.ts';
import { writeWords } from '../output.ts';
import { nameOfProblem, problemNamed, problemNames } from '../problem-names.ts';
import { withVault } from '../session.ts';
import { nearest } from '../suggest.ts';
import { say } from '../words.ts';
import type { Findings } from '../../app/health/checker.ts';
import type { Finding } from '../../app/health/problems.ts';
import type { OpenVault } from '../../app/vault/open-vault.ts';
import type { ProblemName } from '../problem-names.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

const refused = 7;

function wantedProblems(given: Given): readonly ProblemName[] {
  if (!given.has('fail-on')) return [];
  const names = given.values('fail-on').flatMap((list) => list.split(','));
  const typed = names.map((name) => name.trim()).filter((name) => name !== '');
  if (typed.length === 0) throw new FrondError('INVALID', 'health.noProblem');
  const problems = typed.map((name) => {
    const problem = problemNamed(name);
    if (problem !== undefined) return problem;
    const near = nearest(name, problemNames) ?? problemNames.join(', ');
    throw new FrondError('INVALID', 'health.noSuchProblem', { name, near });
  });
  // Without a list nothing is breached: a pipeline would pass for ever.
  if (problems.includes('breached') && !given.has('breach-file')) throw new FrondError('INVALID', 'health.needsList');
  return [...new Set(problems)];
}

const isOf = ({ problem, veryWeak }: Finding, name: ProblemName): boolean =>
  name === 'veryWeak' ? veryWeak === true : problem === name;

function documentOf(vault: OpenVault, findings: Findings, looked: boolean): Readonly<Record<string, unknown>> {
  const titled = (finding: Finding): Finding & { readonly title: string } => ({
    ...finding,
    title: vault.get(finding.id).title,
  });
  const { score, items, passwords, lookedUp, found, excluded } = findings;
  return {
    score: score ?? null,
    band: score === undefined ? null : bandOf(score),
    items,
    passwords,
    lookedUp: looked ? lookedUp : null,
    findings: found.map(titled),
    excluded: excluded.map(titled),
  };
}

export async function run(context: Context, given: Given): Promise<number> {
  const wanted = wantedProblems(given);
  const path = given.value('breach-file');
  const list = path === undefined ? undefined : await BreachFile.open(path);
  try {
    return await withVault(context, async ({ vault }) => {
      const findings = await checkVault(vault, {
        key: randomBytes(32),
        now: Date.now,
        // Ctrl-C, too.
        pause: () => new Promise((resolve) => setImmediate(resolve)),
        ...(list === undefined ? {} : { breaches: (sha1: string) => list.count(sha1) }),
      });
      const failed = wanted.flatMap((name) => {
        const count = findings.found.filter((finding) => isOf(finding, name)).length;
        return count === 0 ? [] : [{ problem: name, count }];
      });
      if (context.flags.json) context.json({ ...documentOf(vault, findings, list !== undefined), failed });
      else context.data(healthText(vault, findings));
      if (failed.length === 0) return 0;
      // Said even with --quiet: it is why the command fails.
      const text = failed.map(({ problem, count }) => `${nameOfProblem(problem)} (${count})`).join(', ');
      writeWords(`${say('health.failed', { list: text })}\n`);
      return refused;
    });
  } finally {
    await list?.close();
  }
}
