/** The page of quick access. Its process ends with the lock, as the vault page's does. */
import '../theme/base.css';
import '../theme/tiles.css';
import './quick.css';
import { startPage } from '../start.tsx';
import { QuickPage } from './quick-page.tsx';

startPage(() => <QuickPage />);
