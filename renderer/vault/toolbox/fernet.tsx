/** Fernet keys and tokens, as Python's `cryptography` has them. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Note } from '../../components/note.tsx';
import { atTime, say } from '../../words.ts';
import { Made } from './result.tsx';
import { LineRow, TextRow } from './rows.tsx';
import { SecretRow } from './secret-row.tsx';
import { noSecret, sourceOf } from './secrets.ts';
import { ToolForm } from './tool-form.tsx';
import { bounded, needed, useTool, wholeNumber } from './use-tool.ts';
import { longestText } from '../../../app/bridge/schemas.ts';
import type { ReactNode } from 'react';
import type { SecretSource } from '../../../app/bridge/channels/toolbox.ts';
import type { Secret } from './secrets.ts';
import type { ToolProps } from './tool.ts';

const longestLife = 100_000_000_000;
const mostKeys = 10;
export const atSeconds = (seconds: number): string => atTime(new Date(seconds * 1000).toISOString());

export const givenToken = (token: string): string =>
  bounded(needed(token.slice(0, 2 * longestText + 1), say('toolbox.token')), say('toolbox.token'), 2 * longestText);

export function FernetKey({ actions }: ToolProps): ReactNode {
  const tool = useTool('toolbox.fernetKey');
  const label = say('toolbox.fernetKey');
  return (
    <ToolForm
      {...tool}
      why={say('toolbox.why.fernet.key')}
      button={say('toolbox.makeKey')}
      submit={() => tool.run(() => undefined)}
      result={
        tool.result !== undefined && (
          <Made key={tool.result} label={label} text={tool.result} secret saves actions={actions} />
        )
      }
    />
  );
}

export function FernetEncrypt({ actions }: ToolProps): ReactNode {
  const tool = useTool('toolbox.fernetEncrypt');
  const [secret, setSecret] = useState(noSecret);
  const [text, setText] = useState('');
  const label = say('toolbox.key');
  return (
    <ToolForm
      {...tool}
      why={say('toolbox.why.fernet.encrypt')}
      button={say('toolbox.task.encrypt')}
      submit={() => tool.run(() => ({ secrets: [sourceOf(secret, label)], text: bounded(text, say('toolbox.text')) }))}
      result={
        tool.result !== undefined && <Made label={say('toolbox.token')} text={tool.result} saves actions={actions} />
      }
    >
      <SecretRow label={label} secret={secret} set={setSecret} />
      <TextRow label={say('toolbox.text')} value={text} set={setText} />
    </ToolForm>
  );
}

export function FernetDecrypt({ actions }: ToolProps): ReactNode {
  const tool = useTool('toolbox.fernetDecrypt');
  const ring = useRing();
  const [token, setToken] = useState('');
  const [ttl, setTtl] = useState('');
  const { result } = tool;
  return (
    <ToolForm
      {...tool}
      why={say('toolbox.why.fernet.decrypt')}
      button={say('toolbox.task.decrypt')}
      submit={() =>
        tool.run(() => ({
          secrets: ring.sources(),
          token: givenToken(token),
          ...(ttl.trim() === '' ? {} : { ttl: wholeNumber(ttl, say('toolbox.ttl'), 0, longestLife) }),
        }))
      }
      result={
        result !== undefined && (
          <>
            {result.text === undefined && <Note tone="calm">{say('toolbox.binary')}</Note>}
            <Made
              key={result.base64}
              label={say('toolbox.text')}
              text={result.text ?? result.base64}
              secret
              saves
              actions={actions}
            />
            <p className="tool-said">{say('toolbox.madeAt', { when: atSeconds(result.time), seconds: result.time })}</p>
          </>
        )
      }
    >
      {ring.rows}
      <TextRow label={say('toolbox.token')} value={token} set={setToken} />
      <LineRow label={say('toolbox.ttl')} hint={say('toolbox.ttlHint')} value={ttl} set={setTtl} digits />
    </ToolForm>
  );
}

export function FernetRotate({ actions }: ToolProps): ReactNode {
  const tool = useTool('toolbox.fernetRotate');
  const ring = useRing(2);
  const [token, setToken] = useState('');
  return (
    <ToolForm
      {...tool}
      why={say('toolbox.why.fernet.rotate')}
      button={say('toolbox.task.rotate')}
      submit={() => tool.run(() => ({ secrets: ring.sources(), token: givenToken(token) }))}
      result={
        tool.result !== undefined && <Made label={say('toolbox.token')} text={tool.result} saves actions={actions} />
      }
    >
      {ring.rows}
      <TextRow label={say('toolbox.token')} value={token} set={setToken} />
    </ToolForm>
  );
}

export function FernetTime(): ReactNode {
  const tool = useTool('toolbox.fernetTime');
  const ring = useRing();
  const [token, setToken] = useState('');
  const { result } = tool;
  return (
    <ToolForm
      {...tool}
      why={say('toolbox.why.fernet.time')}
      button={say('toolbox.task.time')}
      submit={() => tool.run(() => ({ secrets: ring.sources(), token: givenToken(token) }))}
      result={
        result !== undefined && (
          <Note tone="calm">{say('toolbox.madeAt', { when: atSeconds(result), seconds: result })}</Note>
        )
      }
    >
      {ring.rows}
      <TextRow label={say('toolbox.token')} value={token} set={setToken} />
    </ToolForm>
  );
}

export interface Ring {
  readonly rows: ReactNode;
  /** Throws NotReady. */
  readonly sources: () => SecretSource[];
}

/** Several keys, the newest first. */
export function useRing(count = 1): Ring {
  const [secrets, setSecrets] = useState<readonly Secret[]>(() => Array.from({ length: count }, noSecret));
  const labelOf = (at: number): string =>
    secrets.length === 1 ? say('toolbox.key') : say('toolbox.keyOf', { number: at + 1 });
  const rows = (
    <>
      {secrets.map((secret, at) => (
        <SecretRow
          key={secret.key}
          label={labelOf(at)}
          secret={secret}
          set={(next) => setSecrets(secrets.map((one) => (one.key === secret.key ? next : one)))}
          {...(secrets.length > 1 ? { remove: () => setSecrets(secrets.filter(({ key }) => key !== secret.key)) } : {})}
        />
      ))}
      {secrets.length < mostKeys && (
        <button type="button" className="link tool-add" onClick={() => setSecrets([...secrets, noSecret()])}>
          <Plus size={14} aria-hidden="true" />
          {say('toolbox.addKey')}
        </button>
      )}
    </>
  );
  return { rows, sources: () => secrets.map((secret, at) => sourceOf(secret, labelOf(at))) };
}
