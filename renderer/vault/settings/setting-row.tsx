/** One setting: its name, one line that explains it, its control, and a way back to what it was at first. */
import { ChevronDown, RotateCcw } from 'lucide-react';
import { useId } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { say } from '../../words.ts';
import { defaultPreferences } from '../../../app/bridge/preferences.ts';
import { isDefault, optionsOf } from './rows.ts';
import { ShortcutBox } from './shortcut-box.tsx';
import { useDesktopProblem } from './use-desktop-state.ts';
import type { ReactNode } from 'react';
import type { Preferences } from '../../../app/bridge/preferences.ts';
import type { Row } from './rows.ts';
import type { ChangePreferences } from './use-preferences.ts';

/** The place of anything with a name and one line that explains it. */
export function Line({
  name,
  why,
  id,
  whyId,
  children,
}: {
  readonly name: string;
  readonly why: ReactNode;
  readonly id?: string;
  readonly whyId?: string;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div className="setting">
      <div className="setting-text">
        <h3 id={id}>{name}</h3>
        <div className="setting-why" id={whyId}>
          {why}
        </div>
      </div>
      <div className="setting-control">{children}</div>
    </div>
  );
}

export interface SettingRowProps {
  readonly row: Row;
  readonly preferences: Preferences;
  readonly change: ChangePreferences;
}

export function SettingRow({ row, preferences, change }: SettingRowProps): ReactNode {
  const id = useId();
  const whyId = useId();
  const name = say(`setting.${row.name}`);
  const problem = useDesktopProblem(row, preferences);
  return (
    <Line name={name} why={problem ?? say(`setting.${row.name}.why`)} id={id} whyId={whyId}>
      <span className="setting-reset">
        {!isDefault(row.name, preferences) && (
          <IconButton
            icon={RotateCcw}
            label={say('settings.reset', { name })}
            onPress={() => {
              change({ [row.name]: defaultPreferences[row.name] });
              document.getElementById(`${id}-control`)?.focus();
            }}
          />
        )}
      </span>
      <Control row={row} preferences={preferences} change={change} id={`${id}-control`} names={id} whyId={whyId} />
    </Line>
  );
}

function Control({
  row,
  preferences,
  change,
  id,
  names,
  whyId,
}: SettingRowProps & { readonly id: string; readonly names: string; readonly whyId: string }): ReactNode {
  if (row.kind === 'switch') {
    return (
      <button
        type="button"
        id={id}
        role="switch"
        className="switch"
        aria-labelledby={names}
        aria-describedby={whyId}
        aria-checked={preferences[row.name]}
        onClick={() => change({ [row.name]: !preferences[row.name] })}
      >
        <span className="switch-knob" />
      </button>
    );
  }
  if (row.kind === 'keys') {
    return (
      <ShortcutBox
        id={id}
        name={say(`setting.${row.name}`)}
        labelledBy={names}
        describedBy={whyId}
        value={preferences[row.name]}
        change={(keys) => change({ [row.name]: keys })}
      />
    );
  }
  const value = preferences[row.name];
  return (
    <div className="box select">
      <select
        id={id}
        aria-labelledby={names}
        aria-describedby={whyId}
        value={String(value)}
        onChange={({ target }) =>
          change({ [row.name]: typeof value === 'number' ? Number(target.value) : target.value })
        }
      >
        {optionsOf(row, value).map((option) => (
          <option key={option.value} value={String(option.value)}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown size={16} aria-hidden="true" />
    </div>
  );
}
