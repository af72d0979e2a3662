/** One thing that is good to know, at the foot of the page, until it is seen to or put away; never more than one at a time. */
import { useEffect, useState } from 'react';
import { call } from '../bridge/frond.ts';
import { Note } from '../components/note.tsx';
import { say } from '../words.ts';
import type { ReactNode } from 'react';
import type { Result } from '../../app/bridge/contract.ts';
import type { KeysView } from '../../app/bridge/views.ts';

export interface CalmStripProps {
  readonly keys: KeysView | undefined;
  readonly changePassphrase: () => void;
  readonly raise: () => void;
  readonly showNews: () => void;
}

type Subject = 'recovery' | 'raise' | 'news';

export function CalmStrip({ keys, changePassphrase, raise, showNews }: CalmStripProps): ReactNode {
  const [away, setAway] = useState<readonly Subject[]>([]);
  const [news, setNews] = useState<Result<'app.news'>>();
  useEffect(() => {
    call('app.news', undefined).then(setNews, () => undefined);
  }, []);
  const subjects: readonly (Subject | false)[] = [
    keys?.unlockedWith === 'recovery' && 'recovery',
    keys !== undefined && keys.iterations < keys.today && !keys.notNow && 'raise',
    news?.fresh === true && 'news',
  ];
  const subject = subjects.find((one): one is Subject => one !== false && !away.includes(one));
  if (subject === undefined) return null;
  const dismiss = (): void => {
    setAway([...away, subject]);
    if (subject === 'raise') call('keys.notNow', undefined).catch(() => undefined);
    if (subject === 'news') call('app.newsSeen', undefined).catch(() => undefined);
  };
  const act = (): void => {
    if (subject === 'recovery') changePassphrase();
    else if (subject === 'raise') raise();
    else {
      dismiss();
      showNews();
    }
  };
  const words = {
    recovery: { text: say('unlocked.byRecovery'), act: say('unlocked.byRecovery.set') },
    raise: {
      text: say('raise.notice', { iterations: keys?.iterations ?? 0, today: keys?.today ?? 0 }),
      act: say('security.kdf.button'),
    },
    news: { text: say('news.updated', { version: news?.version ?? '' }), act: say('news.show') },
  }[subject];
  return (
    <div className="problem" role="status">
      <Note tone="calm">
        <p>{words.text}</p>
        <p className="note-actions">
          <button type="button" className="link" onClick={act}>
            {words.act}
          </button>
          <button type="button" className="link" onClick={dismiss}>
            {say(subject === 'news' ? 'news.dismiss' : 'raise.notNow')}
          </button>
        </p>
      </Note>
    </div>
  );
}
