/** Where the app starts: what must happen before Electron is ready, then the one instance. */
import { app } from 'electron';
import { sayMenu as say } from '../app/words/menu-speech.ts';
import { startApp } from './app.ts';
import { useProfile } from './profile.ts';
import { announceScheme } from './protocol.ts';
import { appArguments, startOptions } from './start-options.ts';
import { harden } from './window.ts';

// Whatever Frond or Chromium creates is for this user alone.
process.umask(0o077);

const options = startOptions(
  appArguments(process.argv, app.isPackaged ? undefined : app.getAppPath()),
  process.env,
  process.cwd(),
  app.isPackaged,
);

if (options.refused !== undefined) {
  process.stderr.write(say('refused.switch', { name: options.refused }));
  app.exit(1);
} else {
  const profile = useProfile(options.userData);
  announceScheme();
  // A page that was left must end at once, not wait in a cache to be gone back to.
  app.commandLine.appendSwitch('disable-features', 'BackForwardCache');
  // Chromium's sandbox can't start as root; only then and only if asked it stays off.
  if (!(options.noSandbox && process.platform !== 'win32' && process.getuid() === 0)) app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => harden(contents));
  if (options.smoke || app.requestSingleInstanceLock({ vault: options.vault ?? null })) {
    app
      .whenReady()
      .then(() => startApp({ options, profile }))
      .catch((error: unknown) => {
        // Nothing was opened yet, so the text of the error is about files of the installation.
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
        app.exit(1);
      });
  } else {
    app.quit();
  }
}
