/** The unlock page: the only one that ever sees a passphrase; its process ends with the unlock. */
import '../theme/base.css';
import './unlock.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { call } from '../bridge/frond.ts';
import { UnlockPage } from './unlock-page.tsx';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <UnlockPage />
    </StrictMode>,
  );
  requestAnimationFrame(() => setTimeout(() => void call('app.painted', { what: 'unlock' }), 0));
}
