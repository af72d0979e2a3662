/** The unlock page: the only one that ever sees a passphrase of a locked vault; its process ends with the unlock. */
import '../theme/base.css';
import './unlock.css';
import { call } from '../bridge/frond.ts';
import { startPage } from '../start.tsx';
import { UnlockPage } from './unlock-page.tsx';

startPage(
  () => <UnlockPage />,
  () => requestAnimationFrame(() => setTimeout(() => void call('app.painted', { what: 'unlock' }), 0)),
);
