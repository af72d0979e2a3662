/** The toolbox of an open vault: finds the keys, notes their use in the activity log, and has a thread do the work. */
import { FrondError } from '../../../app/errors.ts';
import { WorkThread } from '../work-thread.ts';
import type { CheckedArguments, Result } from '../../../app/bridge/contract.ts';
import type { SecretSource, ToolName } from '../../../app/bridge/channels/toolbox.ts';
import type { Job, JobAnswer } from './jobs.ts';

/** Keys and texts are gone from the thread's memory so long after the last use. */
const restMs = 20_000;

/** A value of the vault. */
interface VaultSecret {
  readonly id: string;
  readonly field: string;
}

export interface ToolboxParts {
  /** The value of a field. Throws NOT_FOUND. */
  readonly value: (id: string, field: string) => string;
  /** A value of the vault was used. */
  readonly used: (secret: VaultSecret) => void;
}

/** Whoever does the work; a thread, but for tests of the pages. */
export interface Workshop {
  readonly ask: (job: Job) => Promise<JobAnswer>;
  readonly rest: () => void;
}

export class Toolbox {
  readonly #parts: ToolboxParts;
  readonly #workshop: Workshop;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: ToolboxParts, workshop: Workshop = new WorkThread<Job, JobAnswer>('toolbox-worker.cjs')) {
    this.#parts = parts;
    this.#workshop = workshop;
  }

  async run<Name extends ToolName>(tool: Name, args: CheckedArguments<Name>): Promise<Result<Name>> {
    const sources = sourcesOf(args);
    const secrets = sources.map((source) => this.#secret(source));
    for (const source of sources) if ('id' in source) this.#parts.used(source);
    clearTimeout(this.#timer);
    try {
      const answer = await this.#workshop.ask({ tool, args: { ...(args ?? {}), secrets } });
      if ('error' in answer) throw new FrondError(answer.error.code, answer.error.reason, answer.error.params);
      return answer.value as Result<Name>;
    } finally {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#workshop.rest(), restMs);
      this.#timer.unref();
    }
  }

  #secret(source: SecretSource): string {
    if ('typed' in source) return source.typed;
    const value = this.#parts.value(source.id, source.field);
    if (value === '') throw new FrondError('NOT_FOUND', 'item.emptyField');
    return value;
  }
}

function sourcesOf(args: object | undefined): readonly SecretSource[] {
  return args !== undefined && 'secrets' in args ? (args.secrets as readonly SecretSource[]) : [];
}
