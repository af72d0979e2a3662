/**
 * A program's first request, from a command that has no terminal to an open window, and the answer back: small encrypted files under
 * the vault's draft keys in its state folder (docs/decisions/0010-requests-by-files.md). Nothing listens anywhere; who can't open the
 * vault can neither ask nor answer, nor read who asked.
 */
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { randomId } from '../crypto/random.ts';
import { appendLine, filesNamed, readLines, seal, type DraftKeys } from './private-lines.ts';
import { privateFolder } from './save-file.ts';
import { valuesOf, type Approval, type ApprovedValue } from './approvals.ts';
import type { JsonObject } from '../format/json.ts';

export const approvalAnswers = ['once', 'always', 'never'] as const;
export type ApprovalAnswer = (typeof approvalAnswers)[number];

export interface ApprovalRequest extends Pick<Approval, 'folder' | 'program'> {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly values: readonly ApprovedValue[];
}

/** How long a command waits for an answer. */
export const requestMs = 60_000;

const prefix = 'request-';
const asked = '.ask';
const answered = '.answer';
const window = 'requests.window';

export class ApprovalRequests {
  readonly #folder: string;
  readonly #keys: () => Promise<DraftKeys>;
  readonly #pid: number;

  /** `keys`: of the vault's drafts, the newest first. */
  constructor(folder: string, keys: () => Promise<DraftKeys>, pid: number = process.pid) {
    this.#folder = folder;
    this.#keys = keys;
    this.#pid = pid;
  }

  /** From now on this process shows requests to a person. */
  async announce(): Promise<void> {
    await this.retire();
    await this.#write(window, { pid: this.#pid });
  }

  async retire(): Promise<void> {
    await this.#remove(window);
  }

  /** Whether a process that shows requests is running. */
  async isShown(): Promise<boolean> {
    return isRunning(await this.#first(window));
  }

  /** Answers the request's id. `pid`: the process that waits, where it isn't this one. */
  async ask(
    request: Pick<ApprovalRequest, 'folder' | 'program' | 'values'>,
    at: string,
    pid: number = this.#pid,
  ): Promise<string> {
    const id = randomId();
    const { folder, program } = request;
    const values = request.values.map(({ itemId, field }) => ({ itemId, field }));
    await this.#write(`${prefix}${id}${asked}`, { id, at, folder, program, values, pid });
    return id;
  }

  /** Requests that somebody waits for, the oldest first; what is left of others is removed. */
  async waiting(now: number): Promise<readonly ApprovalRequest[]> {
    const found: ApprovalRequest[] = [];
    for (const name of await filesNamed(this.#folder, prefix, asked)) {
      const id = name.slice(prefix.length, -asked.length);
      // The answer first: who takes it removes the request before it, so that none seems to wait while both go.
      const answer = await this.answer(id);
      const request = requestOf(id, await this.#first(name), now);
      // A file that is just being written has no line yet: the next look decides.
      if (request === 'over') await this.forget(id);
      else if (request !== undefined && answer === undefined) found.push(request);
    }
    return found.sort((a, b) => a.at.localeCompare(b.at));
  }

  async give(id: string, answer: ApprovalAnswer): Promise<void> {
    await this.#write(`${prefix}${id}${answered}`, { id, answer });
  }

  /** The answer to this very request, as soon as there is one. */
  async answer(id: string): Promise<ApprovalAnswer | undefined> {
    const line = await this.#first(`${prefix}${id}${answered}`);
    return line?.id === id ? approvalAnswers.find((one) => one === line.answer) : undefined;
  }

  async forget(id: string): Promise<void> {
    await this.#remove(`${prefix}${id}${asked}`);
    await this.#remove(`${prefix}${id}${answered}`);
  }

  async #write(name: string, value: JsonObject): Promise<void> {
    await privateFolder(this.#folder);
    await appendLine(join(this.#folder, name), seal(await this.#keys(), value));
  }

  async #first(name: string): Promise<JsonObject | undefined> {
    const [line] = await readLines(join(this.#folder, name), await this.#keys());
    return line;
  }

  async #remove(name: string): Promise<void> {
    await unlink(join(this.#folder, name)).catch(() => undefined);
  }
}

function requestOf(id: string, line: JsonObject | undefined, now: number): ApprovalRequest | 'over' | undefined {
  if (line === undefined) return undefined;
  const { at, folder, program } = line;
  if (line.id !== id || typeof at !== 'string' || typeof folder !== 'string' || typeof program !== 'string')
    return 'over';
  // A clock that was set back must not keep one for ever.
  const age = Math.abs(now - Date.parse(at));
  return age < requestMs && isRunning(line) ? { id, at, folder, program, values: valuesOf(line.values) } : 'over';
}

function isRunning(line: JsonObject | undefined): boolean {
  if (typeof line?.pid !== 'number') return false;
  try {
    process.kill(line.pid, 0);
    return true;
  } catch {
    return false;
  }
}
