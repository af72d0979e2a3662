/** Password hashes as web applications store them. */
import { useState } from 'react';
import { Note } from '../../components/note.tsx';
import { say } from '../../words.ts';
import { Made } from './result.tsx';
import { ChoiceRow, LineRow, TextRow } from './rows.tsx';
import { SecretRow } from './secret-row.tsx';
import { noSecret, sourceOf } from './secrets.ts';
import { ToolForm } from './tool-form.tsx';
import { bounded, needed, useTool, wholeNumber } from './use-tool.ts';
import { Tick } from '../making/option-rows.tsx';
import type { ReactNode } from 'react';
import type { Arguments } from '../../../app/bridge/contract.ts';
import type { ToolProps } from './tool.ts';

type Rules = Arguments<'toolbox.hashMake'>['rules'];

export function HashMake({ actions }: ToolProps): ReactNode {
  const tool = useTool('toolbox.hashMake');
  const [secret, setSecret] = useState(noSecret);
  const [algorithm, setAlgorithm] = useState('argon2id');
  const [cost, setCost] = useState('12');
  const [memory, setMemory] = useState('64');
  const [passes, setPasses] = useState('3');
  const [lanes, setLanes] = useState('4');
  const [preHash, setPreHash] = useState(false);
  const label = say('toolbox.password');
  const rules = (): Rules =>
    algorithm === 'bcrypt'
      ? { algorithm: 'bcrypt', cost: wholeNumber(cost, say('toolbox.cost'), 10, 17), preHash }
      : {
          algorithm: 'argon2id',
          memoryKiB: 1024 * wholeNumber(memory, say('toolbox.memory'), 8, 2048),
          passes: wholeNumber(passes, say('toolbox.passes'), 1, 100),
          lanes: wholeNumber(lanes, say('toolbox.lanes'), 1, 16),
        };
  return (
    <ToolForm
      {...tool}
      why={say('toolbox.why.hash.make')}
      button={say('toolbox.makeHash')}
      submit={() => tool.run(() => ({ secrets: [sourceOf(secret, label)], rules: rules() }))}
      result={
        tool.result !== undefined && <Made label={say('toolbox.hashText')} text={tool.result} saves actions={actions} />
      }
    >
      <SecretRow
        label={label}
        secret={secret}
        set={setSecret}
        {...(algorithm === 'bcrypt' ? { hint: say('toolbox.bcryptLimit') } : {})}
      />
      <ChoiceRow
        label={say('toolbox.algorithm')}
        value={algorithm}
        set={setAlgorithm}
        options={[
          ['argon2id', 'Argon2id'],
          ['bcrypt', 'bcrypt'],
        ]}
      />
      {algorithm === 'bcrypt' ? (
        <>
          <LineRow label={say('toolbox.cost')} hint={say('toolbox.costHint')} value={cost} set={setCost} digits />
          <Tick label={say('toolbox.preHash')} on={preHash} change={setPreHash} />
        </>
      ) : (
        <div className="tool-pair">
          <LineRow label={say('toolbox.memory')} value={memory} set={setMemory} digits />
          <LineRow label={say('toolbox.passes')} value={passes} set={setPasses} digits />
          <LineRow label={say('toolbox.lanes')} value={lanes} set={setLanes} digits />
        </div>
      )}
    </ToolForm>
  );
}

export function HashVerify(): ReactNode {
  const tool = useTool('toolbox.hashVerify');
  const [secret, setSecret] = useState(noSecret);
  const [hash, setHash] = useState('');
  const [preHash, setPreHash] = useState(false);
  const label = say('toolbox.password');
  const { result } = tool;
  return (
    <ToolForm
      {...tool}
      why={say('toolbox.why.hash.verify')}
      button={say('toolbox.task.verify')}
      submit={() =>
        tool.run(() => ({
          secrets: [sourceOf(secret, label)],
          hash: bounded(needed(hash, say('toolbox.hashText')), say('toolbox.hashText'), 1_000),
          preHash,
        }))
      }
      result={
        result !== undefined && (
          <>
            <Note tone={result.matches ? 'calm' : 'bad'}>
              {say(result.matches ? 'toolbox.matches' : 'toolbox.differs')}
            </Note>
            <Note tone={result.needsRehash ? 'warn' : 'calm'}>
              {say(result.needsRehash ? 'toolbox.rehash' : 'toolbox.noRehash')}
            </Note>
          </>
        )
      }
    >
      <SecretRow label={label} secret={secret} set={setSecret} />
      <TextRow label={say('toolbox.hashText')} value={hash} set={setHash} lines={2} />
      {hash.trim().startsWith('$2') && <Tick label={say('toolbox.preHash')} on={preHash} change={setPreHash} />}
    </ToolForm>
  );
}
