/** A sentence that stands out: something went wrong, wants care, or is good to know. */
import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const icons = { bad: CircleAlert, warn: TriangleAlert, calm: Info } as const;

export function Note({
  tone,
  children,
}: {
  readonly tone: keyof typeof icons;
  readonly children: ReactNode;
}): ReactNode {
  const Icon = icons[tone];
  return (
    <div className={`note ${tone}`}>
      <Icon size={16} aria-hidden="true" />
      <div>{children}</div>
    </div>
  );
}
