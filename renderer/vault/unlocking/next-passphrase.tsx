/** The two boxes for the passphrase that a change of keys sets. */
import { NewPassphrase } from '../../components/new-passphrase.tsx';
import { say } from '../../words.ts';
import type { ReactNode, Ref } from 'react';
import type { NewPassphraseHandle } from '../../components/new-passphrase.tsx';

interface NextPassphraseProps {
  readonly handle: Ref<NewPassphraseHandle>;
  readonly busy: boolean;
  readonly vaultName: string;
}

export function NextPassphrase(props: NextPassphraseProps): ReactNode {
  return (
    <NewPassphrase
      {...props}
      labels={{ first: say('change.new'), second: say('change.repeat') }}
      differ={say('change.differ')}
      onSuggested={() => undefined}
    />
  );
}
