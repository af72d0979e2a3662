/** S2: who may call. Frames and windows as Electron gives them, in the ways an attacker could vary them. */
import { expect, test } from 'vitest';
import { senderPage } from '../../../main/sender.ts';
import type { ContentsLike, EventLike, FrameLike } from '../../../main/sender.ts';

const frame = (change: Partial<FrameLike> = {}): FrameLike => ({
  url: 'frond://vault/',
  origin: 'frond://vault',
  parent: null,
  ...change,
});

const contentsOf = (mainFrame: FrameLike): ContentsLike => ({ mainFrame, isDestroyed: () => false });

function from(change: Partial<FrameLike>): ReturnType<typeof senderPage> {
  const main = frame(change);
  const ours = contentsOf(main);
  return senderPage({ sender: ours, senderFrame: main }, ours);
}

test('our pages in the main frame of our window are known', () => {
  expect(from({})).toBe('vault');
  expect(from({ url: 'frond://vault/#list' })).toBe('vault');
  expect(from({ url: 'frond://unlock/', origin: 'frond://unlock' })).toBe('unlock');
});

test.each<[string, Partial<FrameLike>]>([
  ['another scheme', { url: 'https://vault/', origin: 'https://vault' }],
  ['another host', { url: 'frond://evil/', origin: 'frond://evil' }],
  ['a host that begins like ours', { url: 'frond://vault.evil/', origin: 'frond://vault.evil' }],
  ['a port', { url: 'frond://vault:80/', origin: 'frond://vault:80' }],
  ['a user name', { url: 'frond://vault@evil/', origin: 'frond://evil' }],
  ['an opaque origin at our address', { origin: 'null' }],
  ['our origin at a blank page', { url: 'about:blank' }],
  ['another file of ours', { url: 'frond://vault/assets/icon.svg' }],
  ['a query', { url: 'frond://vault/?x' }],
  ['capital letters', { url: 'FROND://VAULT/', origin: 'FROND://VAULT' }],
  ['the other page’s origin', { origin: 'frond://unlock' }],
  ['a file', { url: 'file:///etc/passwd', origin: 'file://' }],
  ['data', { url: 'data:text/html,x', origin: 'null' }],
  ['a frame inside another', { parent: {} }],
])('%s is nobody', (_name, change) => {
  expect(from(change)).toBeUndefined();
});

test('a sub-frame at our origin is nobody', () => {
  const ours = contentsOf(frame());
  expect(senderPage({ sender: ours, senderFrame: frame() }, ours)).toBeUndefined();
});

test('another window is nobody', () => {
  const main = frame();
  expect(senderPage({ sender: contentsOf(main), senderFrame: main }, contentsOf(main))).toBeUndefined();
});

test('dead frames, windows and senders are nobody', () => {
  const main = frame();
  const ours = contentsOf(main);
  const throwing = new Proxy(main, {
    get: () => {
      throw new Error('Render frame was disposed before WebFrameMain could be accessed');
    },
  });
  const dead: ContentsLike = { mainFrame: main, isDestroyed: () => true };
  const events: readonly [EventLike, ContentsLike | undefined][] = [
    [{ sender: ours, senderFrame: null }, ours],
    [{ sender: ours, senderFrame: undefined }, ours],
    [{ sender: contentsOf(throwing), senderFrame: throwing }, contentsOf(throwing)],
    [{ sender: dead, senderFrame: main }, dead],
    [{ sender: undefined, senderFrame: main }, undefined],
    [{ sender: ours, senderFrame: main }, undefined],
  ];
  const own = contentsOf(throwing);
  expect(senderPage({ sender: own, senderFrame: throwing }, own)).toBeUndefined();
  for (const [event, window] of events) expect(senderPage(event, window)).toBeUndefined();
});
