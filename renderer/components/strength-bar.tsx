/** A score from 0 to 4 as a bar; the words beside it say the same. */
import type { ReactNode } from 'react';
import type { Score } from '../../app/generate/crack-time.ts';

export function StrengthBar({ score }: { readonly score: Score | undefined }): ReactNode {
  return (
    <div className="strength-bar" data-score={score ?? 'none'} aria-hidden="true">
      {[0, 1, 2, 3].map((step) => (
        <span key={step} className={score !== undefined && Math.max(1, score) > step ? 'on' : ''} />
      ))}
    </div>
  );
}
