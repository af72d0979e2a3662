/** JSON Web Tokens: read without trust, verified, signed. */
import { useState } from 'react';
import { Note } from '../../components/note.tsx';
import { say } from '../../words.ts';
import { duration } from '../settings/rows.ts';
import { atSeconds, givenToken, useRing } from './fernet.tsx';
import { Made } from './result.tsx';
import { ChoiceRow, LineRow, TextRow } from './rows.tsx';
import { SecretRow } from './secret-row.tsx';
import { noSecret, sourceOf } from './secrets.ts';
import { ToolForm } from './tool-form.tsx';
import { needed, useTool } from './use-tool.ts';
import { tokenAlgorithms } from '../../../app/bridge/channels/toolbox.ts';
import type { ReactNode } from 'react';
import type { JwtParts, TokenAlgorithm } from '../../../app/bridge/channels/toolbox.ts';
import type { ToolProps } from './tool.ts';

export function JwtDecode({ actions }: ToolProps): ReactNode {
  const tool = useTool('toolbox.jwtDecode');
  const [token, setToken] = useState('');
  return (
    <ToolForm
      {...tool}
      why={say('toolbox.why.jwt.decode')}
      button={say('toolbox.task.decode')}
      submit={() => tool.run(() => ({ token: givenToken(token) }))}
      result={
        tool.result !== undefined && (
          <>
            <Note tone="warn">{say('toolbox.unverified')}</Note>
            <Parts parts={tool.result} actions={actions} />
          </>
        )
      }
    >
      <TextRow label={say('toolbox.token')} value={token} set={setToken} lines={4} />
    </ToolForm>
  );
}

export function JwtVerify({ actions }: ToolProps): ReactNode {
  const tool = useTool('toolbox.jwtVerify');
  const ring = useRing();
  const [algorithm, setAlgorithm] = useState<TokenAlgorithm>('HS256');
  const [token, setToken] = useState('');
  const [audience, setAudience] = useState('');
  const [issuer, setIssuer] = useState('');
  return (
    <ToolForm
      {...tool}
      why={say('toolbox.why.jwt.verify')}
      button={say('toolbox.task.verify')}
      submit={() =>
        tool.run(() => ({
          secrets: ring.sources(),
          token: givenToken(token),
          algorithm,
          ...(audience === '' ? {} : { audience }),
          ...(issuer === '' ? {} : { issuer }),
        }))
      }
      result={
        tool.result !== undefined && (
          <>
            <Note tone="calm">{say('toolbox.verified')}</Note>
            <Parts parts={tool.result} actions={actions} />
          </>
        )
      }
    >
      <AlgorithmRow algorithm={algorithm} set={setAlgorithm} />
      {ring.rows}
      <TextRow label={say('toolbox.token')} value={token} set={setToken} lines={4} />
      <div className="tool-pair">
        <LineRow label={say('toolbox.audience')} value={audience} set={setAudience} />
        <LineRow label={say('toolbox.issuer')} value={issuer} set={setIssuer} />
      </div>
    </ToolForm>
  );
}

const lives = [300, 3_600, 86_400, 0] as const;

export function JwtSign({ actions }: ToolProps): ReactNode {
  const tool = useTool('toolbox.jwtSign');
  const [secret, setSecret] = useState(noSecret);
  const [algorithm, setAlgorithm] = useState<TokenAlgorithm>('HS256');
  const [claims, setClaims] = useState('{}');
  const [subject, setSubject] = useState('');
  const [audience, setAudience] = useState('');
  const [issuer, setIssuer] = useState('');
  const [life, setLife] = useState('3600');
  const label = say('toolbox.key');
  return (
    <ToolForm
      {...tool}
      why={say('toolbox.why.jwt.sign')}
      button={say('toolbox.task.sign')}
      submit={() =>
        tool.run(() => ({
          secrets: [sourceOf(secret, label)],
          algorithm,
          claims: needed(claims, say('toolbox.claims')),
          ...(subject === '' ? {} : { subject }),
          ...(audience === '' ? {} : { audience }),
          ...(issuer === '' ? {} : { issuer }),
          life: Number(life),
        }))
      }
      result={
        tool.result !== undefined && <Made label={say('toolbox.token')} text={tool.result} saves actions={actions} />
      }
    >
      <AlgorithmRow algorithm={algorithm} set={setAlgorithm} />
      <SecretRow label={label} secret={secret} set={setSecret} />
      <TextRow label={say('toolbox.claims')} value={claims} set={setClaims} lines={4} />
      <div className="tool-pair">
        <LineRow label={say('toolbox.subject')} value={subject} set={setSubject} />
        <LineRow label={say('toolbox.audience')} value={audience} set={setAudience} />
        <LineRow label={say('toolbox.issuer')} value={issuer} set={setIssuer} />
        <ChoiceRow
          label={say('toolbox.life')}
          value={life}
          set={setLife}
          options={lives.map((seconds) => [
            String(seconds),
            seconds === 0 ? say('toolbox.forEver') : duration(seconds),
          ])}
        />
      </div>
    </ToolForm>
  );
}

interface AlgorithmProps {
  readonly algorithm: TokenAlgorithm;
  readonly set: (algorithm: TokenAlgorithm) => void;
}

/** It is fixed here: what the token says of it counts for nothing. */
function AlgorithmRow({ algorithm, set }: AlgorithmProps): ReactNode {
  return (
    <ChoiceRow
      label={say('toolbox.algorithm')}
      value={algorithm}
      set={(value) => set(value as TokenAlgorithm)}
      options={tokenAlgorithms.map((name) => [name, say(name === 'HS256' ? 'toolbox.hs256' : 'toolbox.eddsa')])}
    />
  );
}

function Parts({ parts, actions }: ToolProps & { readonly parts: JwtParts }): ReactNode {
  const { header, claims, expires } = parts;
  // Times of a token that anybody wrote can be any number.
  const isTime = expires !== undefined && Math.abs(expires) < 1e11;
  return (
    <>
      <Made label={say('toolbox.claimsOf')} text={claims} actions={actions} />
      <Made label={say('toolbox.header')} text={header} actions={actions} />
      <p className="tool-said">
        {isTime ? say('toolbox.expires', { when: atSeconds(expires) }) : say('toolbox.noExpiry')}
      </p>
    </>
  );
}
