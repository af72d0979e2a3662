/** The vault page. Its process ends with the lock, and everything that was shown with it. */
import '../theme/base.css';
import './vault.css';
import './detail.css';
import './fields.css';
import './overlays.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { VaultPage } from './vault-page.tsx';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <VaultPage />
    </StrictMode>,
  );
}
