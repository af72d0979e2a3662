/** Screens that take the place of list and detail. */
import { ActivityScreen } from './activity/activity-screen.tsx';
import { BackupsScreen } from './backups/backups-screen.tsx';
import { CopiesScreen } from './copies/copies-screen.tsx';
import { HealthScreen } from './health/health-screen.tsx';
import { ImportScreen } from './imports/import-screen-lazy.tsx';
import { ToolboxScreen } from './toolbox/toolbox-screen.tsx';
import type { ReactNode } from 'react';
import type { ScreenProps } from './screen-props.ts';

export const screens: Readonly<Record<string, (props: ScreenProps) => ReactNode>> = {
  health: HealthScreen,
  activity: ActivityScreen,
  toolbox: ToolboxScreen,
  backups: BackupsScreen,
  copies: CopiesScreen,
  import: ImportScreen,
};
