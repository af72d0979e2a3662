/** Screens that take the place of list and detail. */
import { ActivityScreen } from './activity/activity-screen.tsx';
import { HealthScreen } from './health/health-screen.tsx';
import type { ReactNode } from 'react';
import type { ScreenProps } from './screen-props.ts';

export const screens: Readonly<Record<string, (props: ScreenProps) => ReactNode>> = {
  health: HealthScreen,
  activity: ActivityScreen,
};
