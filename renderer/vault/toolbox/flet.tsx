/** Texts as `flet.security` encrypts them. */
import { useState } from 'react';
import { say } from '../../words.ts';
import { givenToken } from './fernet.tsx';
import { Made } from './result.tsx';
import { ChoiceRow, TextRow } from './rows.tsx';
import { SecretRow } from './secret-row.tsx';
import { noSecret, sourceOf } from './secrets.ts';
import { ToolForm } from './tool-form.tsx';
import { bounded, useTool } from './use-tool.ts';
import type { ReactNode } from 'react';
import type { FletForm } from '../../../app/bridge/channels/toolbox.ts';
import type { ToolProps } from './tool.ts';

function FormRow({ form, set }: { readonly form: FletForm; readonly set: (form: FletForm) => void }): ReactNode {
  return (
    <ChoiceRow
      label={say('toolbox.form')}
      value={form}
      set={(value) => set(value as FletForm)}
      options={[
        ['fernet', 'encrypt (Fernet)'],
        ['aes-gcm-256', 'encrypt_aes_gcm_256'],
      ]}
    />
  );
}

export function FletEncrypt({ actions }: ToolProps): ReactNode {
  const tool = useTool('toolbox.fletEncrypt');
  const [secret, setSecret] = useState(noSecret);
  const [text, setText] = useState('');
  const [form, setForm] = useState<FletForm>('fernet');
  const [rounds, setRounds] = useState('600000');
  const label = say('toolbox.secret');
  return (
    <ToolForm
      {...tool}
      why={say('toolbox.why.flet.encrypt')}
      button={say('toolbox.task.encrypt')}
      submit={() =>
        tool.run(() => ({
          secrets: [sourceOf(secret, label)],
          text: bounded(text, say('toolbox.text')),
          form,
          iterations: rounds === '100000' ? 100_000 : 600_000,
        }))
      }
      result={
        tool.result !== undefined && <Made label={say('toolbox.token')} text={tool.result} saves actions={actions} />
      }
    >
      <SecretRow label={label} secret={secret} set={setSecret} />
      <TextRow label={say('toolbox.text')} value={text} set={setText} />
      <div className="tool-pair">
        <FormRow form={form} set={setForm} />
        <ChoiceRow
          label={say('toolbox.rounds')}
          value={rounds}
          set={setRounds}
          options={[
            ['600000', say('toolbox.rounds.today', { count: 600_000 })],
            ['100000', say('toolbox.rounds.before', { count: 100_000 })],
          ]}
        />
      </div>
    </ToolForm>
  );
}

export function FletDecrypt({ actions }: ToolProps): ReactNode {
  const tool = useTool('toolbox.fletDecrypt');
  const [secret, setSecret] = useState(noSecret);
  const [token, setToken] = useState('');
  const [form, setForm] = useState<FletForm>('fernet');
  const label = say('toolbox.secret');
  return (
    <ToolForm
      {...tool}
      why={say('toolbox.why.flet.decrypt')}
      button={say('toolbox.task.decrypt')}
      submit={() => tool.run(() => ({ secrets: [sourceOf(secret, label)], token: givenToken(token), form }))}
      result={
        tool.result !== undefined && (
          <Made key={tool.result} label={say('toolbox.text')} text={tool.result} secret saves actions={actions} />
        )
      }
    >
      <SecretRow label={label} secret={secret} set={setSecret} />
      <TextRow label={say('toolbox.token')} value={token} set={setToken} />
      <FormRow form={form} set={setForm} />
    </ToolForm>
  );
}
