/** The options of each kind of value. */
import { wordListNames } from '../../../app/generate/word-list-names.ts';
import { usernameStyles } from '../../../app/generate/username-rules.ts';
import { say } from '../../words.ts';
import { Choice, Slider, Tick } from './option-rows.tsx';
import { PasswordOptions } from './password-options.tsx';
import type { ReactNode } from 'react';
import type { Making } from './use-making.ts';

export interface KindOptionsProps {
  readonly making: Making;
  readonly small: boolean;
}

export function KindOptions({ making, small }: KindOptionsProps): ReactNode {
  switch (making.options.kind) {
    case 'password':
      return <PasswordOptions making={making} small={small} />;
    case 'passphrase':
      return <PassphraseOptions making={making} small={small} />;
    case 'syllables':
      return <SyllableOptions making={making} />;
    case 'pin':
      return (
        <Slider
          label={say('generate.digitCount')}
          value={making.options.pin.length}
          least={4}
          most={12}
          change={(length) => making.change({ pin: { length } })}
        />
      );
    case 'username':
      return <UsernameOptions making={making} />;
  }
}

const separators = [
  ['-', 'hyphen'],
  [' ', 'space'],
  ['.', 'dot'],
  ['_', 'underscore'],
  ['', 'none'],
] as const;

function PassphraseOptions({ making, small }: KindOptionsProps): ReactNode {
  const { passphrase } = making.options;
  const change = (part: Partial<typeof passphrase>): void => making.change({ passphrase: { ...passphrase, ...part } });
  return (
    <>
      <Slider
        label={say('generate.words')}
        value={passphrase.words}
        least={3}
        most={12}
        change={(words) => change({ words })}
      />
      {!small && (
        <Choice
          label={say('generate.list')}
          value={passphrase.list ?? 'large'}
          options={wordListNames.map((name) => [name, say(`generate.list.${name}`)] as const)}
          change={(list) => change({ list })}
        />
      )}
      <Choice
        label={say('generate.separator')}
        value={passphrase.separator}
        options={separators.map(([value, name]) => [value, say(`generate.separator.${name}`)] as const)}
        change={(separator) => change({ separator })}
      />
      <div className="kinds">
        <Tick
          label={say('generate.capitalise')}
          on={passphrase.capitalise}
          change={(capitalise) => change({ capitalise })}
        />
        <Tick label={say('generate.number')} on={passphrase.number === true} change={(number) => change({ number })} />
      </div>
    </>
  );
}

function SyllableOptions({ making }: { readonly making: Making }): ReactNode {
  const { syllables } = making.options;
  const change = (part: Partial<typeof syllables>): void => making.change({ syllables: { ...syllables, ...part } });
  return (
    <>
      <Slider
        label={say('generate.syllableCount')}
        value={syllables.syllables}
        least={4}
        most={20}
        change={(count) => change({ syllables: count })}
      />
      <div className="kinds">
        <Tick
          label={say('generate.capitalise')}
          on={syllables.capitalise}
          change={(capitalise) => change({ capitalise })}
        />
        <Tick label={say('generate.number')} on={syllables.number} change={(number) => change({ number })} />
      </div>
    </>
  );
}

function UsernameOptions({ making }: { readonly making: Making }): ReactNode {
  const { username } = making.options;
  const change = (part: Partial<typeof username>): void => making.change({ username: { ...username, ...part } });
  return (
    <>
      <Choice
        label={say('generate.style')}
        value={username.style}
        options={usernameStyles.map((style) => [style, say(`generate.style.${style}`)] as const)}
        change={(style) => change({ style })}
      />
      {username.style === 'letters' ? (
        <Slider
          label={say('generate.length')}
          value={username.length}
          least={4}
          most={40}
          change={(length) => change({ length })}
        />
      ) : (
        <>
          <Slider
            label={say('generate.words')}
            value={username.words}
            least={1}
            most={4}
            change={(words) => change({ words })}
          />
          <Slider
            label={say('generate.digitCount')}
            value={username.digits}
            least={0}
            most={8}
            change={(digits) => change({ digits })}
          />
          <Tick
            label={say('generate.capitalise')}
            on={username.capitalise}
            change={(capitalise) => change({ capitalise })}
          />
        </>
      )}
    </>
  );
}
