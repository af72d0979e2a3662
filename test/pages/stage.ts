/** Puts a built page on the stage: a new Chromium, the production headers, and `window.frond` backed by a real vault. */
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright/test';
import { drawLate, lateness } from './late-drawing.ts';
import { channelNames, eventNames } from './names.ts';
import { servePages } from './serve.ts';
import type { Browser, Page } from 'playwright/test';
import type { ChannelName } from '../../app/bridge/contract.ts';
import type { PlayedBridge } from './bridge.ts';
import type { Served } from './serve.ts';

const folder = fileURLToPath(new URL('../../dist/renderer', import.meta.url));
export const systemChromium = '/usr/bin/chromium';
/** The pages on an engine as new as the shipped runtime's need the system's Chromium. */
export const canStage = existsSync(systemChromium);

/**
 * The address box loads two pages of its own into each window, which nobody here sees and which cost more than ours do; and a process is kept
 * for a next page. The last list is the one that counts, so Playwright's is in it.
 */
const withoutFeatures = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding', 'LensOverlay'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'ThirdPartyStoragePartitioning', 'MediaRouter'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying'],
  ...['AimEnabled', 'PreconnectToSearch'],
];

export interface StageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly start: 'unlock' | 'vault' | 'quick';
  /** A language of the app; English, where none is named. */
  readonly language?: string;
  readonly motion?: true;
  readonly scale?: number;
}

export interface Staged {
  readonly page: Page;
  /** Violations of the content policy, errors of the page and of its console. */
  readonly complaints: string[];
}

interface Wire {
  readonly bytes?: readonly number[];
}

export class Stage {
  readonly #browser: Browser;
  readonly #served: Served;

  private constructor(browser: Browser, served: Served) {
    this.#browser = browser;
    this.#served = served;
  }

  static async open(): Promise<Stage> {
    // Chromium has no sandbox for the superuser.
    const sandbox = userInfo().uid === 0 ? ['--no-sandbox'] : [];
    const args = [...sandbox, `--disable-features=${withoutFeatures.join(',')}`];
    return new Stage(await chromium.launch({ executablePath: systemChromium, args }), await servePages(folder));
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#served.close();
  }

  /** Closes what was shown: a page that nobody looks at any more goes on drawing. */
  async clear(): Promise<void> {
    await Promise.all(this.#browser.contexts().map((context) => context.close()));
  }

  async show(bridge: PlayedBridge, options: StageOptions): Promise<Staged> {
    const {
      width = 1440,
      height = 900,
      colorScheme = 'light',
      forcedColors = 'none',
      start,
      language,
      scale = 1,
    } = options;
    const context = await this.#browser.newContext({
      viewport: { width, height },
      colorScheme,
      forcedColors,
      reducedMotion: options.motion === true ? 'no-preference' : 'reduce',
      deviceScaleFactor: scale,
      locale: 'en-GB',
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
    });
    const hash = language === undefined ? '' : `#${language}`;
    const go = (to: StageOptions['start']): Promise<unknown> => page.goto(`${this.#served.origin}/${to}/${hash}`);
    bridge.showPage = (to) => setTimeout(() => void go(to).catch(() => undefined), 0);
    bridge.tell = async (event, payload) => {
      await page
        .evaluate(([name, value]) => globalThis.frondTell(name, value), [event, payload] as const)
        .catch(() => undefined);
    };
    await page.exposeBinding('frondCall', (_source, name: ChannelName, args: unknown) =>
      bridge.call(name, fromWire(args)),
    );
    if (lateness > 0) await page.addInitScript(drawLate, lateness);
    await page.addInitScript(installBridge, { channelNames, eventNames: [...eventNames] });
    await go(start);
    return { page, complaints };
  }
}

/** Bytes cross the driver's wire as numbers. */
function fromWire(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(fromWire);
  const { bytes } = value as Wire;
  if (bytes !== undefined) return new Uint8Array(bytes);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, fromWire(member)]));
}

declare global {
  var frondTell: (name: string, payload: unknown) => void;
  var frondCall: (name: string, args: unknown) => Promise<unknown>;
}

/** Runs in the page before its own scripts. */
function installBridge(names: {
  readonly channelNames: readonly string[];
  readonly eventNames: readonly string[];
}): void {
  const listeners = new Map(names.eventNames.map((name) => [name, new Set<(payload: unknown) => unknown>()]));
  globalThis.frondTell = (name, payload) => {
    for (const listener of listeners.get(name) ?? []) listener(payload);
  };
  const toWire = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Uint8Array) return { bytes: [...value] };
    if (Array.isArray(value)) return value.map(toWire);
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toWire(member)]));
  };
  const fromWire = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(fromWire);
    const { bytes } = value as { readonly bytes?: unknown };
    if (Array.isArray(bytes)) return new Uint8Array(bytes as number[]);
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, fromWire(member)]));
  };
  const calls = names.channelNames.map((name) => [
    name,
    (args: unknown) => globalThis.frondCall(name, toWire(args)).then(fromWire),
  ]);
  const on = (name: string, listener: (payload: unknown) => unknown): (() => void) => {
    listeners.get(name)?.add(listener);
    return () => void listeners.get(name)?.delete(listener);
  };
  Object.defineProperty(globalThis, 'frond', { value: Object.freeze({ ...Object.fromEntries(calls), on }) });
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`CSP ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}
