/** "Generate password" at a field: a small popover with what is mostly wanted, and the way to everything else. */
import { WandSparkles } from 'lucide-react';
import { Suspense, lazy, useContext, useRef, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { call } from '../../bridge/frond.ts';
import { ItemTitle } from '../fields/known-words.ts';
import { say } from '../../words.ts';
import { focusNext } from '../typed-ahead.ts';
import { GeneratorSheet } from './generator-sheet-lazy.tsx';
import type { ReactNode } from 'react';
import type { GeneratedKind } from '../../../app/generate/making-options.ts';

const SmallGenerator = lazy(async () => ({ default: (await import('./small-generator.tsx')).SmallGenerator }));

const forSecrets = ['password', 'passphrase', 'pin'] as const;
const forNames = ['username'] as const;

export interface GeneratorButtonProps {
  readonly what: 'secret' | 'username';
  readonly onUse: (value: string) => void;
}

/** Of the title, in the list of generated values. */
const longestTitle = 200;

export function GeneratorButton({ what, onUse }: GeneratorButtonProps): ReactNode {
  const [shown, setShown] = useState<'popover' | 'sheet'>();
  const title = useContext(ItemTitle);
  const button = useRef<HTMLButtonElement>(null);
  const take = (value: string, kind: GeneratedKind): void => {
    setShown(undefined);
    onUse(value);
    // It isn't saved yet: until it is, the list of generated values has it.
    call('generated.keep', { kind, value, ...(title === '' ? {} : { title: title.slice(0, longestTitle) }) }).catch(
      () => undefined,
    );
    focusNext(() => button.current);
  };
  const label = say(what === 'username' ? 'generate.usernameButton' : 'generate.button');
  return (
    // What is pressed in there is not meant for the form around the button.
    <span className="generator-at-field" onKeyDown={(event) => shown !== undefined && event.stopPropagation()}>
      <DialogTrigger
        isOpen={shown === 'popover'}
        onOpenChange={(open) => setShown((now) => (open ? 'popover' : now === 'sheet' ? now : undefined))}
      >
        <Button className="icon-button accent" aria-label={label} ref={button}>
          <WandSparkles size={16} aria-hidden="true" />
        </Button>
        <Popover className="popover" placement="bottom end" offset={6}>
          <Dialog className="generator" aria-label={label}>
            <Suspense fallback={<div className="generator-waiting" />}>
              <SmallGenerator
                kinds={what === 'username' ? forNames : forSecrets}
                use={take}
                more={() => setShown('sheet')}
              />
            </Suspense>
          </Dialog>
        </Popover>
      </DialogTrigger>
      {shown === 'sheet' && <GeneratorSheet close={() => setShown(undefined)} use={take} />}
    </span>
  );
}
