/** The filters over the activity log. */
import { ChevronDown, Search } from 'lucide-react';
import { say } from '../../words.ts';
import { actionName } from './activity-row.tsx';
import { choicesOf, isUnfiltered, noFilters, periods } from './entries.ts';
import type { ReactNode } from 'react';
import type { ActivityView } from '../../../app/bridge/channels/activity.ts';
import type { Filters, Period } from './entries.ts';

interface BarProps {
  readonly view: ActivityView;
  readonly filters: Filters;
  readonly set: (filters: Filters) => void;
  readonly count: number;
}

export function FilterBar({ view, filters, set, count }: BarProps): ReactNode {
  const choices = choicesOf(view);
  const isFiltered = !isUnfiltered(filters);
  return (
    <div className="activity-filters" role="search" aria-label={say('activity.search')}>
      <label className="box activity-search">
        <Search size={14} aria-hidden="true" />
        <input
          type="search"
          aria-label={say('activity.search')}
          placeholder={say('activity.searchHint')}
          value={filters.text}
          onChange={(event) => set({ ...filters, text: event.target.value })}
        />
      </label>
      <Choice
        label={say('activity.action')}
        value={filters.action}
        set={(action) => set({ ...filters, action })}
        all={say('activity.every.action')}
        choices={choices.actions.map((action) => [action, actionName(action)])}
      />
      <Choice
        label={say('activity.item')}
        value={filters.itemId}
        set={(itemId) => set({ ...filters, itemId })}
        all={say('activity.every.item')}
        choices={choices.items.map(([id, title]) => [id, title === '' ? say('item.untitled') : title])}
      />
      <Choice
        label={say('activity.program')}
        value={filters.program}
        set={(program) => set({ ...filters, program })}
        all={say('activity.every.program')}
        choices={choices.programs.map((program) => [program, program])}
      />
      <Choice
        label={say('activity.period')}
        value={filters.period}
        set={(period) => set({ ...filters, period: period as Period })}
        choices={periods.map((period) => [period, say(`activity.period.${period}`)])}
      />
      <span className="activity-count" role="status">
        {say('activity.count', { count })}
      </span>
      {isFiltered && (
        <button type="button" className="link" onClick={() => set(noFilters)}>
          {say('activity.clear')}
        </button>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  /** Present where nothing need be chosen. */
  readonly all?: string;
  readonly choices: readonly (readonly [value: string, name: string])[];
}

function Choice({ label, value, set, all, choices }: ChoiceProps): ReactNode {
  return (
    <span className="box select activity-choice">
      <select aria-label={label} value={value} onChange={(event) => set(event.target.value)}>
        {all !== undefined && <option value="">{all}</option>}
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
      <ChevronDown size={14} aria-hidden="true" />
    </span>
  );
}
