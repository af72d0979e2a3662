/** The small controls that options are made of: a slider, a tick, a choice, a line of text. */
import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly change: (value: number) => void;
}

export function Slider({ label, value, least, most, change }: SliderProps): ReactNode {
  return (
    <label className="slider">
      <span>{label}</span>
      <input
        type="range"
        min={least}
        max={Math.max(most, value)}
        value={value}
        onChange={(event) => change(Number(event.target.value))}
      />
      <span className="slider-value" aria-hidden="true">
        {value}
      </span>
    </label>
  );
}

export interface TickProps {
  readonly label: string;
  readonly on: boolean;
  readonly change: (on: boolean) => void;
  readonly disabled?: boolean;
  /** Signs that are read from left to right in every language. */
  readonly signs?: boolean;
}

export function Tick({ label, on, change, disabled = false, signs = false }: TickProps): ReactNode {
  return (
    <label className="check">
      <input type="checkbox" checked={on} disabled={disabled} onChange={(event) => change(event.target.checked)} />
      {signs ? <bdi dir="ltr">{label}</bdi> : label}
    </label>
  );
}

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly change: (value: T) => void;
}

export function Choice<T extends string>({ label, value, options, change }: ChoiceProps<T>): ReactNode {
  return (
    <label className="making-choice">
      <span>{label}</span>
      <span className="box sunken select">
        <select value={value} onChange={(event) => change(event.target.value as T)}>
          {options.map(([name, text]) => (
            <option key={name} value={name}>
              {text}
            </option>
          ))}
        </select>
        <ChevronDown size={16} aria-hidden="true" />
      </span>
    </label>
  );
}

export interface TextLineProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly most: number;
  readonly change: (text: string) => void;
}

export function TextLine({ label, value, placeholder, most, change }: TextLineProps): ReactNode {
  const id = useId();
  return (
    <div className="making-choice">
      <label htmlFor={id}>{label}</label>
      <span className="box sunken">
        <input
          id={id}
          type="text"
          className="mono"
          dir="ltr"
          value={value}
          placeholder={placeholder}
          maxLength={most}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => change(event.target.value)}
        />
      </span>
    </div>
  );
}
