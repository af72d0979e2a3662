/** The bridge as the vault page has it: for tests that make by calls what would take thousands of keys. */
import type { Bridge } from '../../app/bridge/contract.ts';

declare global {
  interface Window {
    readonly frond: Bridge;
  }
}
