/** Values for other eyes and other devices: in large type, and as QR codes. */
import { call } from '../../bridge/frond.ts';
import { fieldLabel, say } from '../../words.ts';
import { LargeType } from '../present/large-type.tsx';
import { QrSheet } from '../present/qr-sheet.tsx';
import { typeDefinitions } from '../../../app/vault/types.ts';
import type { PaletteAction } from '../overlays/palette.tsx';
import type { Tools } from './tools.ts';

export interface PresentActions {
  readonly largeType: (field: string, label: string) => void;
  /** A code that is on the screen already. */
  readonly largeCode: (code: string, label: string) => void;
  readonly qrCode: (field: string, label: string) => void;
  readonly wifiCode: () => void;
  readonly presentEntries: () => readonly PaletteAction[];
}

export function presentActions({ page, run }: Tools): PresentActions {
  const { item } = page;
  const largeCode = (code: string, label: string): void =>
    page.show((close) => <LargeType label={label} text={code} close={close} />);
  const largeType = (field: string, label: string): void =>
    run(async () => {
      if (item === undefined) return;
      const kind = item.fields.find(({ id }) => `fields/${id}` === field)?.kind;
      if (kind === 'totp') {
        // The code is what is read out; its secret is nobody's business.
        const view = await call('code.show', { id: item.id, field });
        // The one by a counter belongs to its row, which moves the counter on.
        if (view.method !== 'hotp') largeCode(view.code, label);
        return;
      }
      const text = await call('item.reveal', { id: item.id, field });
      page.show((close) => <LargeType label={label} text={text} close={close} />);
    })();
  const qrCode = (field: string, label: string): void =>
    run(async () => {
      if (item === undefined) return;
      const text = await call('item.qr', { id: item.id, field });
      page.show((close) => <QrSheet label={label} text={text} close={close} />);
    })();
  const wifiCode = run(async () => {
    if (item?.type !== 'wifi') return;
    const text = await call('item.qr', { id: item.id, field: 'wifi' });
    const network = item.fields.find(({ id }) => id === 'network')?.value ?? '';
    page.show((close) => <QrSheet label={say('type.wifi')} text={text} network={network} close={close} />);
  });

  const presentEntries = (): readonly PaletteAction[] => {
    if (item === undefined || item.trashed) return [];
    const { secret } = typeDefinitions[item.type];
    const field = item.fields.find(({ id, empty }) => id === secret && !empty);
    const label = field === undefined ? '' : fieldLabel(item.type, field.id, field.name);
    const named = (name: string, text: string, act: () => void): PaletteAction => ({ name, label: text, run: act });
    return [
      ...(field === undefined
        ? []
        : [
            named('largeType', say('present.largeOf', { label }), () => largeType(`fields/${field.id}`, label)),
            named('qrCode', say('present.qrOf', { label }), () => qrCode(`fields/${field.id}`, label)),
          ]),
      ...(item.type === 'wifi' ? [named('wifiQr', say('present.wifi'), wifiCode)] : []),
    ];
  };
  return { largeType, largeCode, qrCode, wifiCode, presentEntries };
}
