/** A window without frame or background, in which icons.mjs draws. */
'use strict';
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 600, height: 600, frame: false, transparent: true });
  return window.loadURL('about:blank');
});
