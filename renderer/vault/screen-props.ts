/** What a screen that takes the place of list and detail is handed. */
import type { PageActions } from './use-actions.tsx';
import type { Place } from './place.ts';
import type { Overview } from '../../app/vault/summary.ts';

export interface ScreenProps {
  readonly place: Place;
  readonly actions: PageActions;
  readonly overview: Overview | undefined;
  /** Grows with every change of the vault: what was asked for is asked for again. */
  readonly generation: number;
  /** Shows an item in the list. */
  readonly openItem: (id: string) => void;
  /** The item that was opened from here before one came back. */
  readonly returned: string | undefined;
}
