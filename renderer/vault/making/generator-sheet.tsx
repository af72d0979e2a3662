/** The generator as a dialog: every kind with every option, what was made earlier; "Use it" where it was opened at a field. */
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { generatedKinds } from '../../../app/generate/making-options.ts';
import { call, listen, sentenceOf } from '../../bridge/frond.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { copiedToast } from '../copied-toast.ts';
import { Sheet } from '../overlays/sheet.tsx';
import { say } from '../../words.ts';
import { GeneratedEarlier } from './generated-earlier.tsx';
import { KindOptions } from './kind-options.tsx';
import { MadeValue } from './made-value.tsx';
import { useMaking } from './use-making.ts';
import type { KeyboardEvent, ReactNode } from 'react';
import type { GeneratedKind } from '../../../app/generate/making-options.ts';

export interface GeneratorSheetProps {
  readonly close: () => void;
  /** Takes the value where it is wanted; absent: it is for the clipboard. */
  readonly use?: (value: string, kind: GeneratedKind) => void;
}

type Shown = GeneratedKind | 'earlier';

export function GeneratorSheet({ close, use }: GeneratorSheetProps): ReactNode {
  const making = useMaking(generatedKinds);
  const [earlier, setEarlier] = useState(false);
  const [said, setSaid] = useState('');
  const main = useRef<HTMLButtonElement>(null);
  const ready = making !== undefined;
  useEffect(() => main.current?.focus(), [ready]);

  const kind = making?.options.kind ?? 'password';
  const value = making?.made?.text;
  const copy = (): void => {
    if (value === undefined) return;
    call('generated.copyNew', { kind, value }).then(
      (result) => setSaid(copiedToast(result, say(`generate.${kind}`)).text),
      (error: unknown) => setSaid(sentenceOf(error)),
    );
  };
  const again = (): void => {
    setSaid('');
    if (!earlier) making?.again();
  };
  const againNow = useRef(again);
  useEffect(() => {
    againNow.current = again;
  });
  useEffect(
    () =>
      listen('command', ({ command }) => {
        if (command === 'generator') againNow.current();
      }),
    [],
  );

  const onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const key = event.key.toLowerCase();
    const isText = event.target instanceof HTMLInputElement && ['text', 'number'].includes(event.target.type);
    if (key === 'g') again();
    else if (key === 'c' && !isText && !earlier && getSelection()?.isCollapsed !== false) copy();
    else return;
    event.preventDefault();
  };
  const show = (next: Shown): void => {
    setSaid('');
    setEarlier(next === 'earlier');
    if (next !== 'earlier') making?.change({ kind: next });
  };
  return (
    <Sheet label={say('generate.title')} close={close} className="generator-sheet">
      <div className="generator-in" onKeyDown={onKey}>
        <header className="settings-head">
          <h2>{say('generate.title')}</h2>
          <IconButton icon={X} label={say('generate.close')} keys="Esc" onPress={close} />
        </header>
        {making !== undefined && (
          <Tabs
            className="generator-tabs"
            selectedKey={earlier ? 'earlier' : kind}
            onSelectionChange={(key) => show(key as Shown)}
          >
            <TabList className="segments" aria-label={say('generate.kinds')}>
              {[...generatedKinds, 'earlier' as const].map((name) => (
                <Tab key={name} id={name} className="segment">
                  {say(`generate.${name}`)}
                </Tab>
              ))}
            </TabList>
            <TabPanel
              key={earlier ? 'earlier' : kind}
              id={earlier ? 'earlier' : kind}
              className="generator-panel scroll"
            >
              {earlier ? (
                <GeneratedEarlier copied={(result, label) => setSaid(copiedToast(result, label).text)} tell={setSaid} />
              ) : (
                <>
                  <MadeValue
                    making={making}
                    onCopied={() => {
                      if (value !== undefined) call('generated.keep', { kind, value }).catch(() => undefined);
                    }}
                  />
                  <KindOptions making={making} small={false} />
                </>
              )}
            </TabPanel>
          </Tabs>
        )}
        <footer className="generator-foot" data-quiet={earlier && said === ''}>
          <p role="status" className="generator-said">
            {said}
          </p>
          {!earlier && (
            <>
              <button
                type="button"
                ref={use === undefined ? main : undefined}
                className={use === undefined ? 'button primary' : 'button'}
                disabled={value === undefined}
                onClick={copy}
              >
                {say('generate.copy')}
              </button>
              {use !== undefined && (
                <button
                  type="button"
                  ref={main}
                  className="button primary"
                  disabled={value === undefined}
                  onClick={() => value !== undefined && use(value, kind)}
                >
                  {say('generate.use')}
                </button>
              )}
            </>
          )}
        </footer>
      </div>
    </Sheet>
  );
}
