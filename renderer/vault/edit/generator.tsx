/** "Generate password": a small popover that makes passwords, passphrases and PINs, and shows how much chance is in them. */
import { RefreshCw, WandSparkles } from 'lucide-react';
import { useId, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { defaultPassphraseRules, generatePassphrase, passphraseBits } from '../../../app/generate/passphrase.ts';
import { defaultPasswordRules, generatePassword, generatePin, passwordBits } from '../../../app/generate/password.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { randomBytes } from '../../components/random-bytes.ts';
import { SecretText } from '../../components/secret-text.tsx';
import { say } from '../../words.ts';
import type { ReactNode } from 'react';

export function GeneratorButton({ use }: { readonly use: (value: string) => void }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="icon-button accent" aria-label={say('generate.button')}>
        <WandSparkles size={16} aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end" offset={6}>
        <Dialog className="generator" aria-label={say('generate.button')}>
          <Generator
            use={(value) => {
              use(value);
              setOpen(false);
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

const modes = ['password', 'passphrase', 'pin'] as const;
type Mode = (typeof modes)[number];
const kinds = ['uppercase', 'lowercase', 'digits', 'symbols', 'unambiguous'] as const;

interface Rules {
  readonly mode: Mode;
  readonly password: typeof defaultPasswordRules;
  readonly passphrase: typeof defaultPassphraseRules;
  readonly pin: number;
}

const firstRules: Rules = {
  mode: 'password',
  password: defaultPasswordRules,
  passphrase: { ...defaultPassphraseRules, separator: '-' },
  pin: 6,
};

function make({ mode, password, passphrase, pin }: Rules): string {
  if (mode === 'password') return generatePassword(password, randomBytes);
  return mode === 'passphrase' ? generatePassphrase(passphrase, randomBytes) : generatePin(pin, randomBytes);
}

function bitsOf({ mode, password, passphrase, pin }: Rules): number {
  if (mode === 'password') return passwordBits(password);
  return mode === 'passphrase' ? passphraseBits(passphrase.words) : pin * Math.log2(10);
}

function Generator({ use }: { readonly use: (value: string) => void }): ReactNode {
  const [rules, setRules] = useState(firstRules);
  const [value, setValue] = useState(() => make(firstRules));
  const name = useId();
  const change = (next: Rules): void => {
    setRules(next);
    setValue(make(next));
  };
  const { mode, password, passphrase, pin } = rules;
  const onlyOne = kinds.slice(0, 4).filter((kind) => password[kind]).length === 1;
  return (
    <>
      <div className="generated">
        <output className="mono secret" aria-live="off">
          <SecretText text={value} />
        </output>
        <IconButton icon={RefreshCw} label={say('generate.again')} onPress={() => setValue(make(rules))} />
      </div>
      <p className="generated-bits">{say('generate.bits', { bits: Math.floor(bitsOf(rules)) })}</p>
      <fieldset className="segments">
        <legend className="unseen">{say('generate.mode')}</legend>
        {modes.map((one) => (
          <label key={one} className={mode === one ? 'segment on' : 'segment'}>
            <input
              type="radio"
              className="unseen"
              name={name}
              checked={mode === one}
              onChange={() => change({ ...rules, mode: one })}
            />
            {say(`generate.${one}`)}
          </label>
        ))}
      </fieldset>
      {mode === 'password' && (
        <>
          <Slider
            label={say('generate.length')}
            value={password.length}
            least={8}
            most={64}
            change={(length) => change({ ...rules, password: { ...password, length } })}
          />
          <div className="kinds">
            {kinds.map((kind) => (
              <label key={kind} className="check">
                <input
                  type="checkbox"
                  checked={password[kind]}
                  disabled={onlyOne && password[kind] && kind !== 'unambiguous'}
                  onChange={(event) => change({ ...rules, password: { ...password, [kind]: event.target.checked } })}
                />
                {say(`generate.${kind}`)}
              </label>
            ))}
          </div>
        </>
      )}
      {mode === 'passphrase' && (
        <>
          <Slider
            label={say('generate.words')}
            value={passphrase.words}
            least={3}
            most={12}
            change={(words) => change({ ...rules, passphrase: { ...passphrase, words } })}
          />
          <label className="check">
            <input
              type="checkbox"
              checked={passphrase.capitalise}
              onChange={(event) =>
                change({ ...rules, passphrase: { ...passphrase, capitalise: event.target.checked } })
              }
            />
            {say('generate.capitalise')}
          </label>
        </>
      )}
      {mode === 'pin' && (
        <Slider
          label={say('generate.digitCount')}
          value={pin}
          least={4}
          most={12}
          change={(digits) => change({ ...rules, pin: digits })}
        />
      )}
      <button type="button" className="button primary" onClick={() => use(value)}>
        {say('generate.use')}
      </button>
    </>
  );
}

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly change: (value: number) => void;
}

function Slider({ label, value, least, most, change }: SliderProps): ReactNode {
  return (
    <label className="slider">
      <span>{label}</span>
      <input
        type="range"
        min={least}
        max={most}
        value={value}
        onChange={(event) => change(Number(event.target.value))}
      />
      <span className="slider-value" aria-hidden="true">
        {value}
      </span>
    </label>
  );
}
