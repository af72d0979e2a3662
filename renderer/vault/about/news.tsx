/** What is new, from the changelog as it was when Frond was built. */
import { X } from 'lucide-react';
import { IconButton } from '../../components/icon-button.tsx';
import { say } from '../../words.ts';
import { Sheet } from '../overlays/sheet.tsx';
import type { ReactNode } from 'react';

export function News({ close }: { readonly close: () => void }): ReactNode {
  return (
    <Sheet label={say('news.title')} close={close} className="about">
      <header className="sheet-head">
        <h2>{say('news.title')}</h2>
        <IconButton icon={X} label={say('shortcuts.close')} onPress={close} />
      </header>
      {/* Scrolled by keys. */}
      <div className="about-body scroll" tabIndex={0}>
        {__FROND_NEWS__.map(({ version, blocks }) => (
          <section key={version} className="news">
            <h3>{say('about.version', { version })}</h3>
            <div lang="en" dir="ltr">
              {blocks.map(({ point, text }) => (
                <p key={text} className={point ? 'news-point' : ''}>
                  {text}
                </p>
              ))}
            </div>
          </section>
        ))}
      </div>
    </Sheet>
  );
}
