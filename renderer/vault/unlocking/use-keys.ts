/** The ways of unlocking the open vault, as they are after its latest save. */
import { useEffect, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import type { KeysView } from '../../../app/bridge/views.ts';

/** `revision`: of the vault; with another one the answer may differ. */
export function useKeys(revision: number | undefined): KeysView | undefined {
  const [keys, setKeys] = useState<KeysView>();
  useEffect(() => {
    if (revision === undefined) return;
    // What fails here fails where keys are changed as well, and is told there.
    call('keys.state', undefined).then(setKeys, () => undefined);
  }, [revision]);
  return keys;
}
