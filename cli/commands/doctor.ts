/** `frond doctor`: looks at everything around a vault and changes nothing. */
import { diagnose } from '../diagnosis.ts';
import { vaultPath } from '../vault-path.ts';
import { printable, table } from '../text.ts';
import { say } from '../words.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../diagnosis.ts';

/** 6 where the vault is damaged, 3 where there is none, 1 where something else needs mending. */
function statusOf(findings: readonly Finding[]): number {
  const bad = findings.filter(({ state }) => state === 'bad');
  if (bad.some(({ code }) => code === 'DAMAGED')) return 6;
  if (bad.some(({ code, check }) => code === 'NOT_FOUND' && check === 'file')) return 3;
  if (bad.some(({ code }) => code === 'TOO_COSTLY')) return 7;
  return bad.length > 0 ? 1 : 0;
}

export async function run(context: Context): Promise<number> {
  const path = vaultPath(context);
  const findings = await diagnose(context, path);
  const status = statusOf(findings);
  if (context.flags.json) {
    context.json({ path, well: status === 0, findings: findings.map(({ code: _, ...finding }) => finding) });
  } else {
    const marks = { good: say('doctor.good'), note: say('doctor.note'), bad: say('doctor.bad') } as const;
    context.data(table(findings.map(({ state, message }) => [marks[state], printable(message)])));
  }
  return status;
}
