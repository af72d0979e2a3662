/**
 * The process of a background unlock: it holds one open vault and answers, one after the other, what commands and programs of the same user
 * ask for. It gives out single values, never its key and no export, and it is gone when its time is over.
 */
import { AmbiguousItem } from '../../developer/ambiguous-item.ts';
import { FrondError, isFrondError } from '../../errors.ts';
import { randomId } from '../../crypto/random.ts';
import { placesFrom } from '../../storage/places.ts';
import { provesKey } from '../handshake.ts';
import { perform } from '../operations/index.ts';
import { backgroundPlace } from '../place.ts';
import { programOf } from './asking-program.ts';
import { serve } from './connection.ts';
import { FollowedVault, NoLongerOurs } from './followed-vault.ts';
import { Lifetime } from './lifetime.ts';
import { publish } from './publish.ts';
import type { Nonces } from '../handshake.ts';
import type { BackgroundState, Reply, Request, WireError } from '../messages.ts';
import type { Answer, Caller, OperationName, Wanted } from '../operations.ts';
import type { Reader, Trouble } from '../operations/reader.ts';
import type { Notice } from '../../storage/notice.ts';
import type { Limits } from './lifetime.ts';
import type { Publication } from './publish.ts';

export interface Order extends Limits {
  readonly vault: string;
  /** The vault's own, 32 bytes. */
  readonly key: Uint8Array;
}

export type Begun =
  | { readonly state: BackgroundState; readonly notices: readonly Notice[] }
  /** Another process has the vault open already. */
  | { readonly running: true };

const lastWordsMs = 1000;

export class BackgroundProcess {
  readonly begun: Begun;
  /** Fulfilled when everything is wiped and withdrawn, and the process may exit. */
  readonly ended: Promise<void>;
  readonly #vault: FollowedVault;
  readonly #lifetime: Lifetime;
  #publication: Publication | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(vault: FollowedVault, limits: Limits) {
    this.#vault = vault;
    let over = (): void => undefined;
    this.ended = new Promise<void>((resolve) => (over = resolve)).then(() => this.#leave());
    this.#lifetime = new Lifetime(limits, over);
    this.begun = { state: this.#lifetime.state, notices: vault.last.notices };
  }

  /** Throws what opening the vault throws, and POLICY where the folder of the socket can't be trusted. */
  static async start(order: Order, env: NodeJS.ProcessEnv): Promise<BackgroundProcess | undefined> {
    const places = placesFrom(env);
    const session = { id: randomId(), now: () => Date.now() };
    const vault = await FollowedVault.open(order.vault, order.key, { places, session });
    const own = new BackgroundProcess(vault, order);
    const place = backgroundPlace(order.vault, env, places);
    own.#publication = await publish(place, (socket, token) =>
      serve(socket, token, (request, nonces) => own.#answer(request, nonces)),
    );
    if (own.#publication === undefined) {
      await vault.wipe();
      return undefined;
    }
    await own.#note('unlock');
    own.#lifetime.watch(env, () => own.#look());
    return own;
  }

  end(): void {
    this.#lifetime.end();
  }

  async #answer(request: Request, nonces: Nonces): Promise<Reply> {
    const answering = this.#queue.then(() => this.#answerNow(request, nonces));
    this.#queue = answering.catch(() => undefined);
    return answering;
  }

  async #answerNow(request: Request, nonces: Nonces): Promise<Reply> {
    if (!this.#lifetime.alive()) return { ok: false, ended: true };
    const troubles: Trouble[] = [];
    try {
      return { ok: true, answer: await this.#done(request, nonces, troubles), troubles };
    } catch (error) {
      if (!(error instanceof NoLongerOurs)) return { ok: false, error: wireError(error) };
      this.end();
      return { ok: false, ended: true };
    }
  }

  async #done(request: Request, nonces: Nonces, troubles: Trouble[]): Promise<unknown> {
    switch (request.kind) {
      case 'operation': {
        const { name, wanted, caller } = request;
        const answer = await this.#perform(name, wanted as Wanted<typeof name>, caller, troubles);
        // What the clock says after a long operation counts as well.
        if (!this.#lifetime.alive()) throw new NoLongerOurs();
        // A prompt of a shell that shows the status must not keep the vault unlocked.
        if (name !== 'counts') this.#lifetime.used();
        return answer;
      }
      case 'state':
        return this.#lifetime.state;
      case 'prolong':
        this.#checkKey(request.keyProof, nonces);
        this.#lifetime.prolong(request);
        return this.#lifetime.state;
      case 'lock':
        // After the reply is on its way.
        setImmediate(() => this.end());
        return this.#lifetime.state;
    }
  }

  #checkKey(proof: string, nonces: Nonces): void {
    const socket = this.#publication?.token.socket ?? '';
    if (!provesKey(proof, this.#vault.key, socket, nonces)) throw new FrondError('REFUSED', 'background.otherKey');
  }

  async #perform<Name extends OperationName>(
    name: Name,
    wanted: Wanted<Name>,
    caller: Caller,
    troubles: Trouble[],
  ): Promise<Answer<Name>> {
    const [store, by] = await Promise.all([this.#vault.now(), programOf(caller.pid)]);
    const { program, folder } = caller;
    const who = { program, ...(folder === undefined ? {} : { folder }), ...(by === undefined ? {} : { by }) };
    const trouble = (what: Trouble): void => void troubles.push(what);
    const reader: Reader = {
      store,
      vault: store.vault,
      trouble,
      save: async () => {
        await store.save();
      },
      log: async (...activities) => {
        try {
          await store.logActivity(...activities.map((activity) => ({ ...who, ...activity })));
        } catch (error) {
          if (!isFrondError(error)) throw error;
          trouble('notLogged');
        }
      },
    };
    return perform(reader, name, wanted);
  }

  /** Each second: nobody can find this process any more, or the vault is another. */
  #look(): void {
    if (this.#publication?.found !== true) this.end();
    else this.#vault.check().catch((error: unknown) => (error instanceof NoLongerOurs ? this.end() : undefined));
  }

  async #note(action: 'unlock' | 'lock'): Promise<void> {
    await this.#vault.last.logActivity({ action, program: 'frond' }).catch(() => undefined);
  }

  async #leave(): Promise<void> {
    const soon = new Promise((resolve) => setTimeout(resolve, lastWordsMs));
    await Promise.race([this.#note('lock'), soon]);
    // A save that is going on is finished: the process would be cut short in it.
    await this.#queue;
    await this.#vault.wipe();
    await this.#publication?.withdraw();
  }
}

function wireError(error: unknown): WireError {
  if (!(error instanceof FrondError)) return { code: 'INTERNAL', reason: 'internal.unexpected', params: {} };
  const { code, reason, params } = error;
  return { code, reason, params, ...(error instanceof AmbiguousItem ? { candidates: error.candidates } : {}) };
}
