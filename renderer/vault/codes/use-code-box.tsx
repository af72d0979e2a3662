/** The box of a one-time code, being edited: filled from a picture, the clipboard or the screen, and what was typed is checked. */
import { ClipboardPaste, ImageUp, MonitorUp, ScanQrCode } from 'lucide-react';
import { useState } from 'react';
import { Button, Menu, MenuTrigger, Popover } from 'react-aria-components';
import { call, sentenceOf } from '../../bridge/frond.ts';
import { menuSections } from '../../components/context-menu.tsx';
import { say } from '../../words.ts';
import { imageOfPaste } from './given-image.ts';
import type { ClipboardEvent, ReactNode } from 'react';
import type { FoundCode, FoundCodes } from '../../../app/bridge/views.ts';
import type { CodeOrigin } from './add-code.tsx';

export interface CodeBox {
  /** The button beside the box. */
  readonly button: ReactNode;
  /** What was found or is wrong, for below the box. */
  readonly note: string;
  readonly isWrong: boolean;
  readonly check: (text: string) => void;
  readonly paste: (event: ClipboardEvent) => void;
}

export function describeCode({ method, period, digits, algorithm }: FoundCode): string {
  return say('codes.details', { method, seconds: period, digits, algorithm: algorithm.replace('SHA', 'SHA-') });
}

export function useCodeBox(label: string, write: (value: string) => void): CodeBox {
  const [said, setSaid] = useState({ note: '', isWrong: false });
  const [checked, setChecked] = useState('');
  const wrong = (error: unknown): void => setSaid({ note: sentenceOf(error), isWrong: true });
  const describe = (found: FoundCodes): void => {
    const [code] = found.codes;
    const several = found.codes.length > 1 || code === undefined;
    if (several) setSaid({ note: say('codeBox.several', { count: found.codes.length }), isWrong: true });
    else setSaid({ note: say('codeBox.fine', { details: describeCode(code) }), isWrong: false });
  };
  const discard = ({ ticket }: FoundCodes): void => void call('codes.discard', { ticket }).catch(() => undefined);
  const fill = (way: CodeOrigin): void => {
    setSaid({ note: say('codes.reading'), isWrong: false });
    way()
      .then(async (found) => {
        if (found === undefined) {
          setSaid({ note: '', isWrong: false });
          return;
        }
        describe(found);
        if (found.codes.length !== 1) {
          discard(found);
          return;
        }
        const link = await call('codes.take', { ticket: found.ticket });
        setChecked(link);
        write(link);
      })
      .catch(wrong);
  };
  const check = (text: string): void => {
    if (text === checked) return;
    setChecked(text);
    if (text.trim() === '') setSaid({ note: '', isWrong: false });
    else {
      call('codes.read', { text: text.slice(0, 65_536) }).then((found) => {
        discard(found);
        describe(found);
      }, wrong);
    }
  };
  const name = say('codeBox.fill', { label });
  const ways = [
    { name: 'file', label: say('codes.file'), icon: ImageUp, run: () => fill(() => call('codes.fromFile', undefined)) },
    {
      name: 'clipboard',
      label: say('codes.clipboard'),
      icon: ClipboardPaste,
      run: () => fill(() => call('codes.fromClipboard', undefined)),
    },
    {
      name: 'screen',
      label: say('codes.screen'),
      icon: MonitorUp,
      run: () => fill(() => call('codes.fromScreen', undefined)),
    },
  ];
  return {
    button: (
      <MenuTrigger>
        <Button className="icon-button" aria-label={name}>
          <ScanQrCode size={16} aria-hidden="true" />
        </Button>
        <Popover className="popover" placement="bottom end" offset={4}>
          <Menu className="menu" aria-label={name}>
            {menuSections([ways])}
          </Menu>
        </Popover>
      </MenuTrigger>
    ),
    ...said,
    check,
    paste: (event) => {
      const image = imageOfPaste(event.nativeEvent);
      if (image === undefined) return;
      event.preventDefault();
      fill(async () => call('codes.fromImage', { image: await image }));
    },
  };
}
