/** The vault page. Its process ends with the lock, and everything that was shown with it. */
import '../theme/base.css';
import '../theme/tiles.css';
import './frame.css';
import './sidebar.css';
import './list/list.css';
import './list/suggestions.css';
import './status-line.css';
import './toasts.css';
import './narrow.css';
import './detail/detail.css';
import './edit/edit.css';
import './attachments.css';
import './drafts.css';
import './timeline.css';
import './fields.css';
import './overlays.css';
import './settings/settings.css';
import './unlocking/unlocking.css';
import './about/about.css';
import './first-steps.css';
import './codes/codes.css';
import './present/present.css';
import './making/making.css';
import { startPage } from '../start.tsx';
import { VaultPage } from './vault-page.tsx';

/** The face of secrets, before the first item that shows one: a face that arrives has the whole page laid out again. */
const fetchMono = (): void => void document.fonts.load("13px 'JetBrains Mono Variable'").catch(() => undefined);

startPage(
  () => <VaultPage />,
  () => requestIdleCallback(fetchMono),
);
