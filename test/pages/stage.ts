/** Puts a built page on the stage: a new Chromium, the production headers, and `window.frond` backed by a real vault. */
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright/test';
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

export interface StageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly start: 'unlock' | 'vault';
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
    const args = userInfo().uid === 0 ? ['--no-sandbox'] : [];
    return new Stage(await chromium.launch({ executablePath: systemChromium, args }), await servePages(folder));
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#served.close();
  }

  async show(bridge: PlayedBridge, options: StageOptions): Promise<Staged> {
    const { width = 1440, height = 900, colorScheme = 'light', forcedColors = 'none', start } = options;
    const context = await this.#browser.newContext({
      viewport: { width, height },
      colorScheme,
      forcedColors,
      reducedMotion: 'reduce',
      locale: 'en-GB',
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
    });
    const go = (to: 'unlock' | 'vault'): Promise<unknown> => page.goto(`${this.#served.origin}/${to}/`);
    bridge.showPage = (to) => setTimeout(() => void go(to).catch(() => undefined), 0);
    bridge.tell = async (event, payload) => {
      await page
        .evaluate(([name, value]) => globalThis.frondTell(name, value), [event, payload] as const)
        .catch(() => undefined);
    };
    await page.exposeBinding('frondCall', (_source, name: ChannelName, args: Record<string, unknown> | undefined) =>
      bridge.call(name, fromWire(args)),
    );
    await page.addInitScript(installBridge, { channelNames, eventNames: [...eventNames] });
    await go(start);
    return { page, complaints };
  }
}

/** Bytes cross the driver's wire as numbers. */
function fromWire(args: Record<string, unknown> | undefined): unknown {
  const entries = Object.entries(args ?? {}).map(([key, value]) => {
    const bytes = (value as Wire | undefined)?.bytes;
    return [key, bytes === undefined ? value : new Uint8Array(bytes)] as const;
  });
  return args === undefined ? args : Object.fromEntries(entries);
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
  const toWire = (args: unknown): unknown => {
    if (typeof args !== 'object' || args === null) return args;
    const entries = Object.entries(args as Record<string, unknown>);
    return Object.fromEntries(
      entries.map(([key, value]) => [key, value instanceof Uint8Array ? { bytes: [...value] } : value]),
    );
  };
  const calls = names.channelNames.map((name) => [name, (args: unknown) => globalThis.frondCall(name, toWire(args))]);
  const on = (name: string, listener: (payload: unknown) => unknown): (() => void) => {
    listeners.get(name)?.add(listener);
    return () => void listeners.get(name)?.delete(listener);
  };
  Object.defineProperty(globalThis, 'frond', { value: Object.freeze({ ...Object.fromEntries(calls), on }) });
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`CSP ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}
