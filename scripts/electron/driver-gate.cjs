/**
 * Holds the app back until the program that drives it is connected: preloaded (`-r`) where Playwright starts it. Playwright looks at the
 * pages that are there when it arrives; one whose first navigation is under way just then keeps it waiting for ever. So
 * the pages come after Playwright (which calls `__playwright_run`) and after what the test wants to see from the first moment: launch.mjs
 * opens the gate.
 */
'use strict';
const { app } = require('electron');

const ready = app.whenReady();
const driven = new Promise((resolve) => {
  globalThis.__playwright_run = () => {};
  globalThis.openDriverGate = resolve;
});
app.whenReady = () => driven.then(() => ready);
