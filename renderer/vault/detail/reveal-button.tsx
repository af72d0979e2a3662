/** The eye: a press shows and hides, holding it shows only as long. */
import { Eye, EyeOff } from 'lucide-react';
import { say } from '../../words.ts';
import type { ReactNode } from 'react';
import type { Reveal } from './use-reveal.ts';

export function RevealButton({ label, reveal }: { readonly label: string; readonly reveal: Reveal }): ReactNode {
  const hidden = reveal.text === undefined;
  const Icon = hidden ? Eye : EyeOff;
  const name = say(hidden ? 'field.reveal' : 'field.hide', { label });
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      title={hidden ? say('reveal.hold', { label: name }) : name}
      onPointerDown={(event) => {
        // Showing the value can move the eye away from under the pointer: the hold goes on until it is let go.
        event.currentTarget.setPointerCapture(event.pointerId);
        reveal.press();
      }}
      onPointerUp={reveal.release}
      onLostPointerCapture={reveal.release}
      onPointerCancel={reveal.release}
      onClick={(event) => {
        event.stopPropagation();
        reveal.toggle();
      }}
    >
      <Icon size={16} aria-hidden="true" />
    </button>
  );
}
