/** A text box that is as high as its text. */
import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';

export interface GrowingProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly id?: string;
  readonly label?: string;
  /** Lines at least. */
  readonly least?: number;
  readonly className?: string;
  readonly placeholder?: string;
}

export function Growing({ value, onChange, id, label, least = 1, className, placeholder }: GrowingProps): ReactNode {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return;
    current.style.blockSize = 'auto';
    current.style.blockSize = `${current.scrollHeight}px`;
  }, [value]);
  return (
    <div className="box sunken">
      <textarea
        ref={box}
        id={id}
        aria-label={label}
        className={className}
        placeholder={placeholder}
        rows={least}
        value={value}
        maxLength={1_000_000}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
