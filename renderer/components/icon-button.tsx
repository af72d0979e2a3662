/** A button that shows a picture; its name is a word for everyone else, and its tooltip. */
import { keyNames } from '../words.ts';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';

export interface IconButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onPress: () => void;
  /** Present on buttons that stay pressed. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** Does nothing for now, and keeps the focus, which a disabled button loses. */
  readonly busy?: boolean;
  /** Keys that do the same, for the tooltip. */
  readonly keys?: string;
  /** For what cannot be done twice without harm: the second click of a double click does nothing. */
  readonly once?: boolean;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function IconButton(props: IconButtonProps): ReactNode {
  const {
    icon: Icon,
    label,
    onPress,
    pressed,
    disabled = false,
    busy = false,
    keys,
    once = false,
    className = '',
    ref,
  } = props;
  return (
    <button
      type="button"
      ref={ref}
      className={`icon-button ${className}`}
      aria-label={label}
      aria-pressed={pressed}
      title={keys === undefined ? label : `${label} (${keyNames(keys)})`}
      disabled={disabled}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        event.stopPropagation();
        if (!busy && (!once || event.detail < 2)) onPress();
      }}
    >
      <Icon size={16} aria-hidden="true" />
    </button>
  );
}
