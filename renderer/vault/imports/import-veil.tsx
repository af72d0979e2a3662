/** Says, while files are held over the window, that letting one go begins an import. */
import { say } from '../../words.ts';
import type { ReactNode } from 'react';

export function ImportVeil(): ReactNode {
  return (
    <div className="drop-veil">
      {say('import.drop')}
      <span>{say('import.locally')}</span>
    </div>
  );
}
