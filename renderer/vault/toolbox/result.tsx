/** What a tool made: shown or kept out of sight, copied, saved as an item. */
import { Copy, Eye, EyeOff, Save } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { say } from '../../words.ts';
import type { ReactNode } from 'react';
import type { ToolActions } from './tool.ts';

export interface MadeProps {
  readonly label: string;
  readonly text: string;
  /** It is shown only when asked for. */
  readonly secret?: boolean;
  readonly actions: ToolActions;
  /** It may be worth an item of its own. */
  readonly saves?: boolean;
}

export function Made({ label, text, secret = false, actions, saves = false }: MadeProps): ReactNode {
  const [shown, setShown] = useState(!secret);
  return (
    <div className="tool-made" role="group" aria-label={label}>
      <span className="tool-label">
        <span>{label}</span>
        {secret && (
          <IconButton
            icon={shown ? EyeOff : Eye}
            label={say(shown ? 'field.hide' : 'field.reveal', { label })}
            onPress={() => setShown(!shown)}
          />
        )}
        <IconButton icon={Copy} label={say('field.copy', { label })} onPress={() => actions.copy(text, label)} />
        {saves && <IconButton icon={Save} label={say('toolbox.save')} onPress={() => actions.save(text, label)} />}
      </span>
      <output className="mono tool-value scroll" dir="auto" tabIndex={0} aria-label={label}>
        {shown ? text : '•'.repeat(12)}
      </output>
    </div>
  );
}
