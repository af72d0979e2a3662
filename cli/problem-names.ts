/** Names of health problems as people type them: those of docs/HEALTH.md with hyphens. */
import { problems } from '../app/health/problems.ts';
import type { Problem } from '../app/health/problems.ts';

export type ProblemName = Problem | 'veryWeak';

const hyphenated = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const named: ReadonlyMap<string, ProblemName> = new Map(
  problems
    .flatMap((problem): readonly ProblemName[] => (problem === 'weak' ? ['veryWeak', 'weak'] : [problem]))
    .map((problem) => [hyphenated(problem), problem]),
);

export const problemNames: readonly string[] = [...named.keys()];

/** `weak`, `very-weak`; `veryWeak` as in JSON, too. */
export function problemNamed(text: string): ProblemName | undefined {
  return named.get(hyphenated(text.trim()).toLowerCase()) ?? named.get(text.trim().toLowerCase());
}

/** The name to type for a problem. */
export const nameOfProblem = hyphenated;
