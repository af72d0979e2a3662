/** The formats, each with what it takes and what it leaves, and whether anyone can read it. */
import { Lock, LockOpen } from 'lucide-react';
import { useId } from 'react';
import { isReadable } from '../../../app/transfer/export/formats.ts';
import { say } from '../../words.ts';
import type { ReactNode, Ref } from 'react';
import type { WrittenFormat } from '../../../app/bridge/channels/exports.ts';

/** Those that lock come first. */
const order = ['backup', 'kdbx', 'json', 'bitwarden', 'csv', 'csv-spreadsheet', 'html', 'env'] as const;

export interface FormatChoiceProps {
  readonly format: WrittenFormat;
  readonly choose: (format: WrittenFormat) => void;
  readonly busy: boolean;
  /** The one that is chosen at first. */
  readonly first: Ref<HTMLInputElement>;
}

export function FormatChoice({ format, choose, busy, first }: FormatChoiceProps): ReactNode {
  const name = useId();
  return (
    <fieldset className="formats" disabled={busy}>
      <legend className="unseen">{say('exports.format')}</legend>
      {order.map((one) => (
        <label key={one} className="format">
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === format}
            onChange={() => choose(one)}
            aria-describedby={`${name}-${one}`}
            {...(one === order[0] ? { ref: first } : {})}
          />
          <span className="format-name">{say(`exports.name.${one}`)}</span>
          <Badge readable={isReadable(one)} />
          {one === format && (
            <span className="format-why" id={`${name}-${one}`}>
              {say(`exports.why.${one}`)}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}

function Badge({ readable }: { readonly readable: boolean }): ReactNode {
  const Icon = readable ? LockOpen : Lock;
  return (
    <span className={`format-badge ${readable ? 'readable' : ''}`}>
      <Icon size={12} aria-hidden="true" />
      {say(readable ? 'exports.readable' : 'exports.locked')}
    </span>
  );
}
