/** Both branches of compat.ts, against fakes shaped as Electron 45's and Electron 22's own types say. */
import { Blob } from 'node:buffer';
import { expect, test } from 'vitest';
import {
  clipboardImage,
  forgetHistory,
  isDevelopmentRuntime,
  serveScheme,
  systemClipboard,
  systemSealing,
} from '../../../main/compat.ts';
import type { ClipboardModules, SchemeAnswer } from '../../../main/compat.ts';

class ClipboardItem {
  readonly items: Record<string, string | Blob>;
  constructor(items: Record<string, string | Blob>) {
    this.items = items;
  }
}

/** 45: promises, `write` takes ClipboardItems and commits all of them at once. */
function clipboard45(fails = false) {
  const written: ClipboardItem[][] = [];
  let text = '';
  const clipboard = {
    clear: () => void (text = ''),
    readText: () => Promise.resolve(text),
    writeText: (value: string) => {
      text = value;
      return Promise.resolve();
    },
    write: (data: readonly unknown[]) => {
      if (fails) return Promise.reject(new Error('not supported'));
      written.push(data as ClipboardItem[]);
      text = (data as ClipboardItem[])[0]?.items['text/plain'] as string;
      return Promise.resolve();
    },
  };
  const on = (platform: string): ClipboardModules => ({ clipboard, ClipboardItem, platform });
  return { on, written };
}

/** 22: everything at once, `write` takes one object of known formats, no ClipboardItem. */
function clipboard22() {
  let text = '';
  const clipboard = {
    clear: () => void (text = ''),
    readText: () => text,
    writeText: (value: string) => void (text = value),
    write: () => {
      throw new TypeError('write takes one object here');
    },
  };
  return { clipboard, ClipboardItem: undefined, platform: 'linux' };
}

const raw = (name: string): string => `electron application/osclipboard;format="${name}"`;

test('45 conceals through one write, with the marks of each system', async () => {
  const marks: Record<string, readonly string[]> = {
    win32: [
      'ExcludeClipboardContentFromMonitorProcessing',
      'CanIncludeInClipboardHistory',
      'CanUploadToCloudClipboard',
    ],
    darwin: ['org.nspasteboard.ConcealedType'],
    linux: ['x-kde-passwordManagerHint'],
  };
  for (const [platform, names] of Object.entries(marks)) {
    const { on, written } = clipboard45();
    const system = systemClipboard(on(platform));
    await system.writeConcealed('s3cret');
    expect(written).toHaveLength(1);
    const items = written[0]?.[0]?.items ?? {};
    expect(Object.keys(items)).toEqual(['text/plain', ...names.map(raw)]);
    expect(await system.read()).toBe('s3cret');
    await system.clear();
    expect(await system.read()).toBe('');
  }
});

test('the values of the marks: zero as a DWORD on Windows, "secret" for KDE', async () => {
  const windows = clipboard45();
  await systemClipboard(windows.on('win32')).writeConcealed('x');
  const no = windows.written[0]?.[0]?.items[raw('CanIncludeInClipboardHistory')];
  expect(no).toBeInstanceOf(Blob);
  expect(new Uint8Array(await (no as Blob).arrayBuffer())).toEqual(new Uint8Array(4));
  const linux = clipboard45();
  await systemClipboard(linux.on('linux')).writeConcealed('x');
  expect(linux.written[0]?.[0]?.items[raw('x-kde-passwordManagerHint')]).toBe('secret');
});

test('45 still copies where the system refuses the marks', async () => {
  const { on } = clipboard45(true);
  const system = systemClipboard(on('linux'));
  await system.writeConcealed('s3cret');
  expect(await system.read()).toBe('s3cret');
});

test('22 copies, reads and clears as plain text', async () => {
  const system = systemClipboard(clipboard22());
  await system.writeConcealed('s3cret');
  expect(await system.read()).toBe('s3cret');
  await system.clear();
  expect(await system.read()).toBe('');
});

test('the runtime for development is known by what it lacks', () => {
  expect(isDevelopmentRuntime({ ClipboardItem: undefined })).toBe(true);
  expect(isDevelopmentRuntime({ ClipboardItem })).toBe(false);
});

const answer = (method: string, url: string): Promise<SchemeAnswer> =>
  Promise.resolve({
    status: url.endsWith('missing') ? 404 : 200,
    type: 'text/html',
    headers: { 'X-Frame-Options': 'DENY' },
    body: new TextEncoder().encode(`${method} ${url}`),
  });

test('a scheme is served by protocol.handle where it is there', async () => {
  let handler: ((request: { method: string; url: string }) => Promise<unknown>) | undefined;
  const protocol = {
    handle: (_scheme: string, given: typeof handler) => void (handler = given),
    registerBufferProtocol: () => expect.unreachable('deprecated'),
  };
  serveScheme(protocol, 'frond', answer);
  const response = (await handler?.({ method: 'GET', url: 'frond://vault/' })) as Response;
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('x-frame-options')).toBe('DENY');
  expect(await response.text()).toBe('GET frond://vault/');
});

test('and by registerBufferProtocol where it is not', async () => {
  type Handler = (request: { method: string; url: string }, callback: (response: object) => void) => void;
  let handler: Handler | undefined;
  const protocol = {
    registerBufferProtocol: (_scheme: string, given: Handler) => {
      handler = given;
      return true;
    },
  };
  serveScheme(protocol, 'frond', answer);
  const response = await new Promise<object>((resolve) =>
    handler?.({ method: 'GET', url: 'frond://x/missing' }, resolve),
  );
  expect(response).toEqual({
    statusCode: 404,
    mimeType: 'text/html',
    charset: 'utf-8',
    headers: { 'X-Frame-Options': 'DENY' },
    data: Buffer.from('GET frond://x/missing'),
  });
});

test('history is forgotten the new way where there is one', () => {
  const called: string[] = [];
  const clearHistory = (): void => void called.push('old');
  forgetHistory({ navigationHistory: { clear: () => void called.push('new') }, clearHistory });
  forgetHistory({ clearHistory });
  expect(called).toEqual(['new', 'old']);
});

test('an image in the clipboard: 22 reads it at once, 45 by its type', async () => {
  const png = new Uint8Array([1, 2, 3]);
  const old = (empty: boolean) => ({ readImage: () => ({ isEmpty: () => empty, toPNG: () => png }) });
  expect(await clipboardImage(old(false))).toBe(png);
  expect(await clipboardImage(old(true))).toBeUndefined();
  const entry = (types: readonly string[]) => ({
    types,
    getType: (type: string) => Promise.resolve(new Blob([png], { type })),
  });
  const modern = (...types: string[][]) => ({ read: () => Promise.resolve(types.map(entry)) });
  expect(await clipboardImage(modern(['text/plain'], ['text/html', 'image/png']))).toEqual(png);
  expect(await clipboardImage(modern(['text/plain']))).toBeUndefined();
});

test('keys are sealed by what each Electron has, and not on Linux', async () => {
  const newer = {
    encryptStringAsync: (text: string) => Promise.resolve(Buffer.from(`new ${text}`)),
    decryptStringAsync: (sealed: Buffer) => Promise.resolve({ result: sealed.toString().slice(4) }),
  };
  const older = {
    encryptString: (text: string) => Buffer.from(`old ${text}`),
    decryptString: (sealed: Buffer) => sealed.toString().slice(4),
  };
  for (const storage of [newer, older]) {
    const sealing = systemSealing(storage, 'darwin');
    const sealed = (await sealing?.seal('key')) ?? new Uint8Array();
    expect(Buffer.from(sealed).toString()).not.toBe('key');
    expect(await sealing?.open(sealed)).toBe('key');
  }
  expect(systemSealing(newer, 'linux')).toBeUndefined();
  await expect(systemSealing({}, 'darwin')?.seal('key')).rejects.toThrow();
});
