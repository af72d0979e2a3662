/** What both the edit and somebody else changed: a person chooses, field by field. */
import { Eye, EyeOff } from 'lucide-react';
import { useId, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { SecretText } from '../../components/secret-text.tsx';
import { onDate, say } from '../../words.ts';
import { isSecretKind } from '../../../app/vault/types.ts';
import { Sheet } from './sheet.tsx';
import { conflictLabel } from './conflict-label.ts';
import type { ReactNode } from 'react';
import type { Folder } from '../../../app/vault/item.ts';
import type { Choice, Choices, Conflict, Side } from '../edit/three-way.ts';

export interface ConflictsProps {
  readonly title: string;
  readonly itemId: string;
  readonly conflicts: readonly Conflict[];
  readonly folders: readonly Folder[];
  readonly choose: (choices: Choices) => void;
  readonly close: () => void;
  readonly onFailure: (error: unknown) => void;
}

export function Conflicts(props: ConflictsProps): ReactNode {
  const { title, itemId, conflicts, folders, choose, close, onFailure } = props;
  const all = (choice: Choice): Choices => Object.fromEntries(conflicts.map(({ path }) => [path, choice]));
  const [choices, setChoices] = useState<Choices>(() => all('mine'));
  const heading = say('conflict.title', { title: title === '' ? say('item.untitled') : title });
  return (
    <Sheet label={heading} close={close} className="conflicts">
      <form
        className="conflict-form"
        onSubmit={(event) => {
          event.preventDefault();
          choose(choices);
        }}
      >
        <h2>{heading}</h2>
        <p>{say('conflict.text', { count: conflicts.length })}</p>
        <div className="conflict-list scroll">
          {conflicts.map((conflict) => (
            <Question
              key={conflict.path}
              conflict={conflict}
              itemId={itemId}
              folders={folders}
              choice={choices[conflict.path] ?? 'mine'}
              choose={(choice) => setChoices({ ...choices, [conflict.path]: choice })}
              onFailure={onFailure}
            />
          ))}
        </div>
        <div className="confirm-row">
          {conflicts.length > 1 && (
            <>
              <button type="button" className="button plain" onClick={() => setChoices(all('mine'))}>
                {say('conflict.allMine')}
              </button>
              <button type="button" className="button plain" onClick={() => setChoices(all('theirs'))}>
                {say('conflict.allTheirs')}
              </button>
              <span className="toolbar-gap" />
            </>
          )}
          <button type="button" className="button" onClick={close}>
            {say('confirm.no')}
          </button>
          <button type="submit" className="button primary">
            {say('conflict.use')}
          </button>
        </div>
      </form>
    </Sheet>
  );
}

interface QuestionProps {
  readonly conflict: Conflict;
  readonly itemId: string;
  readonly folders: readonly Folder[];
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
  readonly onFailure: (error: unknown) => void;
}

function Question({ conflict, itemId, folders, choice, choose, onFailure }: QuestionProps): ReactNode {
  const name = useId();
  const label = conflictLabel(conflict);
  const secret = isSecretKind(conflict.kind);
  const [theirs, setTheirs] = useState<string>();
  const [shown, setShown] = useState(false);
  const toggle = (): void => {
    if (shown || conflict.theirs.removed) setShown(!shown);
    else
      call('item.reveal', { id: itemId, field: conflict.path }).then((value) => {
        setTheirs(value);
        setShown(true);
      }, onFailure);
  };
  const sides = [
    ['mine', conflict.mine],
    ['theirs', theirs === undefined ? conflict.theirs : { ...conflict.theirs, text: theirs }],
  ] as const;
  return (
    <fieldset className="conflict">
      <legend>
        {label}
        {secret && (
          <IconButton
            icon={shown ? EyeOff : Eye}
            label={say(shown ? 'field.hide' : 'field.reveal', { label })}
            onPress={toggle}
          />
        )}
      </legend>
      {sides.map(([which, side]) => (
        <label key={which} className="conflict-side">
          <input type="radio" name={name} checked={choice === which} onChange={() => choose(which)} />
          <span className="row-text">
            <span className="field-label">{say(`conflict.${which}`)}</span>
            <SideValue side={side} conflict={conflict} folders={folders} hidden={secret && !shown} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function SideValue({
  side: { text = '', removed },
  conflict: { path, kind },
  folders,
  hidden,
}: {
  readonly side: Side;
  readonly conflict: Conflict;
  readonly folders: readonly Folder[];
  readonly hidden: boolean;
}): ReactNode {
  if (removed) return <span className="value none">{say('conflict.removed')}</span>;
  if (hidden) {
    return (
      <span className="value mono dots">
        <span aria-hidden="true">••••••••••</span>
        <span className="unseen">{say('value.hidden')}</span>
      </span>
    );
  }
  if (isSecretKind(kind)) {
    return (
      <span className="value mono secret" dir="ltr">
        <SecretText text={text} />
      </span>
    );
  }
  if (path === 'folderId') {
    const folder = folders.find(({ id }) => id === text);
    return <span className="value">{folder === undefined ? say('edit.noFolder') : folder.path.join(' / ')}</span>;
  }
  if (text === '') return <span className="value none">{say('value.empty')}</span>;
  return <span className="value lines">{kind === 'date' ? onDate(text.slice(0, 10)) : text}</span>;
}
