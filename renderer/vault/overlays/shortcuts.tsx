/** The sheet of keys, under `?`. */
import { X } from 'lucide-react';
import { IconButton } from '../../components/icon-button.tsx';
import { keyNames, say } from '../../words.ts';
import { keysOf } from '../keys.ts';
import { Sheet } from './sheet.tsx';
import type { ReactNode } from 'react';
import type { WordKey } from '../../words.ts';

const groups: readonly { readonly name: WordKey; readonly rows: readonly (readonly [WordKey, string])[] }[] = [
  {
    name: 'shortcuts.find',
    rows: [
      ['shortcuts.type', 'A…Z'],
      ['action.search', `${keysOf.search ?? ''} /`],
      ['action.palette', keysOf.palette ?? ''],
      ['shortcuts.sidebar', 'Ctrl+1 Ctrl+9'],
      ['shortcuts.move', '↑ ↓'],
      ['shortcuts.several', 'Shift+↑ Shift+↓'],
      ['action.selectAll', 'Ctrl+A'],
      ['shortcuts.menu', 'Shift+F10'],
      ['shortcuts.open', 'Enter'],
      ['shortcuts.back', 'Esc'],
    ],
  },
  {
    name: 'shortcuts.conditions',
    rows: [
      ['condition.place', 'tag:work folder:home type:login'],
      ['condition.text', 'title: user: url: notes:'],
      ['condition.has', 'has:code has:attachment'],
      ['condition.is', 'is:favourite is:weak is:old'],
      ['condition.changed', 'after:2026-03 before:2025'],
      ['condition.not', '-tag:old "two words"'],
    ],
  },
  {
    name: 'shortcuts.use',
    rows: [
      ['action.copyPassword', keysOf.copyPassword ?? ''],
      ['action.copyUsername', keysOf.copyUsername ?? ''],
      ['action.copyCode', keysOf.copyCode ?? ''],
      ['action.openUrl', keysOf.openUrl ?? ''],
      ['action.generator', keysOf.generator ?? ''],
      ['action.lock', keysOf.lock ?? ''],
    ],
  },
  {
    name: 'shortcuts.change',
    rows: [
      ['action.new', keysOf.new ?? ''],
      ['action.edit', keysOf.edit ?? ''],
      ['action.save', keysOf.save ?? ''],
      ['action.favourite', keysOf.favourite ?? ''],
      ['action.moveToFolder', keysOf.moveToFolder ?? ''],
      ['action.trash', keysOf.trash ?? ''],
      ['action.undo', keysOf.undo ?? ''],
      ['action.redo', keysOf.redo ?? ''],
    ],
  },
];

export function Shortcuts({ close }: { readonly close: () => void }): ReactNode {
  return (
    <Sheet label={say('shortcuts.title')} close={close} className="shortcuts">
      <header className="sheet-head">
        <h2>{say('shortcuts.title')}</h2>
        <IconButton icon={X} label={say('shortcuts.close')} onPress={close} />
      </header>
      <div className="shortcut-groups">
        {groups.map(({ name, rows }) => (
          <section key={name}>
            <h3>{say(name)}</h3>
            <dl>
              {rows.map(([word, keys]) => (
                <div key={word}>
                  <dt>{say(word)}</dt>
                  <dd>
                    {(keys.match(/[^ "]+|"[^"]*"/g) ?? []).map((key) => (
                      <kbd key={key}>{keyNames(key)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Sheet>
  );
}
