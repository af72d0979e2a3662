/** Two texts with their differences marked: notes as one running text, anything shorter as a line before and a line after. */
import { Minus, Plus } from 'lucide-react';
import { say } from '../../words.ts';
import { diff } from './diff.ts';
import type { ReactNode } from 'react';
import type { Part } from './diff.ts';

/** Unchanged text around a difference that is shown. */
const around = 80;

function shortened(part: Part, isFirst: boolean, isLast: boolean): string {
  const { kind, text } = part;
  if (kind !== 'same' || text.length <= 2 * around) return text;
  const head = isFirst ? '' : text.slice(0, around);
  const tail = isLast ? '' : text.slice(-around);
  return `${head} … ${tail}`;
}

export function RunningDiff({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  const parts = diff(before, after, 'words');
  return (
    <p className="value lines diff">
      {parts.map((part, at) => {
        const text = shortened(part, at === 0, at === parts.length - 1);
        if (part.kind === 'removed') return <del key={at}>{text}</del>;
        return part.kind === 'added' ? <ins key={at}>{text}</ins> : <span key={at}>{text}</span>;
      })}
    </p>
  );
}

export interface LinesProps {
  /** undefined: there was no value. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly secret?: boolean;
}

export function DiffLines({ before, after, secret = false }: LinesProps): ReactNode {
  const parts = before === undefined || after === undefined ? [] : diff(before, after, secret ? 'characters' : 'words');
  const common = parts.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  // Marks help where the texts are alike, and hinder where they aren't.
  const alike = before !== undefined && after !== undefined && 3 * common > Math.max(before.length, after.length);
  const look = secret ? 'value mono secret' : 'value';
  const side = (text: string, other: 'removed' | 'added'): ReactNode =>
    !alike ? (
      text
    ) : (
      <>
        {parts
          .filter(({ kind }) => kind !== (other === 'removed' ? 'added' : 'removed'))
          .map(({ kind, text: part }, at) => (kind === 'same' ? part : <mark key={at}>{part}</mark>))}
      </>
    );
  return (
    <div className="diff-lines">
      {before !== undefined && (
        <p className="diff-line removed">
          <Minus size={12} aria-label={say('timeline.before')} />
          <span className={look} dir={secret ? 'ltr' : 'auto'}>
            {side(before, 'removed')}
          </span>
        </p>
      )}
      {after !== undefined && (
        <p className="diff-line added">
          <Plus size={12} aria-label={say('timeline.after')} />
          <span className={look} dir={secret ? 'ltr' : 'auto'}>
            {side(after, 'added')}
          </span>
        </p>
      )}
    </div>
  );
}
