/** The toolbox: Fernet, Flet's texts, password hashes and JSON Web Tokens. All of it is done in the vault process. */
import { useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import { FernetDecrypt, FernetEncrypt, FernetKey, FernetRotate, FernetTime } from './fernet.tsx';
import { FletDecrypt, FletEncrypt } from './flet.tsx';
import { HashMake, HashVerify } from './hashes.tsx';
import { JwtDecode, JwtSign, JwtVerify } from './jwt.tsx';
import './toolbox.css';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ScreenProps } from '../screen-props.ts';
import type { ToolActions, ToolProps } from './tool.ts';

const families = {
  fernet: { key: FernetKey, encrypt: FernetEncrypt, decrypt: FernetDecrypt, rotate: FernetRotate, time: FernetTime },
  flet: { encrypt: FletEncrypt, decrypt: FletDecrypt },
  hash: { make: HashMake, verify: HashVerify },
  jwt: { decode: JwtDecode, verify: JwtVerify, sign: JwtSign },
} as const;
type Family = keyof typeof families;
type Task = 'key' | 'encrypt' | 'decrypt' | 'rotate' | 'time' | 'make' | 'verify' | 'decode' | 'sign';

export function ToolboxScreen({ actions }: ScreenProps): ReactNode {
  const [family, setFamily] = useState<Family>('fernet');
  const box = useRef<HTMLDivElement>(null);
  const focusFamily = (): void =>
    box.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  const begun = useRef(false);
  /** As soon as it is drawn, which tabs are a moment later than the rest. */
  const begin = (tab: HTMLElement | null): void => {
    if (begun.current || tab === null) return;
    begun.current = true;
    tab.focus();
  };
  const toolActions: ToolActions = {
    copy: (text, label) => actions.copyText(text, label),
    save: (text, title) => {
      call('item.add', {
        type: 'api',
        input: { title, fields: [{ id: 'key', name: 'key', kind: 'secret', value: text }] },
      }).then(() => actions.tell(say('toolbox.saved', { title }), actions.named.undo), actions.onFailure);
    },
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    // One step back: from a tool to the tabs, from there to the list. What was typed goes with the second.
    if ((event.target as HTMLElement).closest('.tool') === null) actions.leaveScreen();
    else focusFamily();
  };
  return (
    <div className="toolbox scroll" ref={box} onKeyDown={keys}>
      <header className="toolbox-head">
        <h1>{say('place.toolbox')}</h1>
        <p>{say('toolbox.intro')}</p>
      </header>
      <Tabs className="toolbox-tabs" selectedKey={family} onSelectionChange={(key) => setFamily(key as Family)}>
        <TabList className="segments toolbox-families" aria-label={say('toolbox.families')}>
          {(Object.keys(families) as Family[]).map((name) => (
            <Tab key={name} id={name} className="segment" {...(name === family ? { ref: begin } : {})}>
              {say(`toolbox.${name}`)}
            </Tab>
          ))}
        </TabList>
        {/* Each keeps what was typed while another one is looked at. */}
        {(Object.keys(families) as Family[]).map((name) => (
          <TabPanel key={name} id={name} className="toolbox-panel" shouldForceMount>
            <Tasks tasks={families[name]} family={name} actions={toolActions} />
          </TabPanel>
        ))}
      </Tabs>
    </div>
  );
}

interface TasksProps extends ToolProps {
  readonly family: Family;
  readonly tasks: Readonly<Partial<Record<Task, (props: ToolProps) => ReactNode>>>;
}

function Tasks({ tasks, family, actions }: TasksProps): ReactNode {
  const names = Object.keys(tasks) as Task[];
  return (
    <Tabs className="toolbox-tasks">
      <TabList className="toolbox-choices" aria-label={say('toolbox.tasks', { family: say(`toolbox.${family}`) })}>
        {names.map((name) => (
          <Tab key={name} id={name} className="toolbox-choice">
            {say(`toolbox.task.${name}`)}
          </Tab>
        ))}
      </TabList>
      {names.map((name) => {
        const Tool = tasks[name];
        return (
          <TabPanel key={name} id={name} className="toolbox-task" shouldForceMount>
            {Tool !== undefined && <Tool actions={actions} />}
          </TabPanel>
        );
      })}
    </Tabs>
  );
}
