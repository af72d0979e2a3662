/** The vault page. Its process ends with the lock, and everything that was shown with it. */
import '../theme/base.css';
import '../theme/tiles.css';
import './vault.css';
import './detail.css';
import './attachments.css';
import './drafts.css';
import './timeline.css';
import './fields.css';
import './overlays.css';
import './settings.css';
import './codes/codes.css';
import './present/present.css';
import './making/making.css';
import { startPage } from '../start.tsx';
import { VaultPage } from './vault-page.tsx';

startPage(() => <VaultPage />);
