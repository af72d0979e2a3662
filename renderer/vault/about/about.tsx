/** About Frond: version, runtime, and the licences of what it is made of. */
import { X } from 'lucide-react';
import { Suspense, lazy, useEffect, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Logo } from '../../components/logo.tsx';
import { Note } from '../../components/note.tsx';
import { say } from '../../words.ts';
import { Sheet } from '../overlays/sheet.tsx';
import type { ReactNode } from 'react';
import type { Result } from '../../../app/bridge/contract.ts';

const Licences = lazy(async () => ({ default: (await import('./licences.tsx')).Licences }));

export function About({ close, showNews }: { readonly close: () => void; readonly showNews: () => void }): ReactNode {
  const [about, setAbout] = useState<Result<'app.about'>>();
  useEffect(() => {
    call('app.about', undefined).then(setAbout, () => undefined);
  }, []);
  return (
    <Sheet label={say('about.title')} close={close} className="about">
      <header className="sheet-head">
        <h2>{say('about.title')}</h2>
        <IconButton icon={X} label={say('shortcuts.close')} onPress={close} />
      </header>
      <div className="about-body scroll">
        <div className="about-what">
          <Logo size={56} />
          <div>
            <p className="about-version">{about !== undefined && say('about.version', { version: about.version })}</p>
            <p className="quiet selectable">{about?.runtime}</p>
            <button type="button" className="link" onClick={showNews}>
              {say('action.whatsNew')}
            </button>
          </div>
        </div>
        {about?.compat === true && <Note tone="warn">{say('about.compat')}</Note>}
        <p>{say('about.made')}</p>
        <h3>{say('about.licences')}</h3>
        <Suspense fallback={null}>
          <Licences />
        </Suspense>
      </div>
    </Sheet>
  );
}
