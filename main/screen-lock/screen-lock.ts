/**
 * Tells when the screen is locked or the machine goes to sleep on Linux, where Electron's powerMonitor doesn't tell of a
 * locked screen: the screen savers of the desktops on the session bus, and login1 on the system bus.
 */
import { listenToBus } from '../../app/desktop/bus.ts';
import { isGoingToSleep, signalRule, sleepRule, systemBusAddress } from '../../app/desktop/sleep.ts';
import type { Message } from '../../app/desktop/message.ts';

export interface ScreenEvents {
  readonly locked: () => void;
  readonly suspending: () => void;
}

const savers = [
  'org.freedesktop.ScreenSaver',
  'org.gnome.ScreenSaver',
  'org.cinnamon.ScreenSaver',
  'org.mate.ScreenSaver',
  'org.xfce.ScreenSaver',
];
const session = 'org.freedesktop.login1.Session';

/** What a signal means; undefined: nothing to us. `ownSession` is the object path of our own login session, if known. */
export function meaningOf(message: Message, ownSession: string | undefined): keyof ScreenEvents | undefined {
  const { interface: from, member, flag, path } = message;
  if (savers.includes(from)) return member === 'ActiveChanged' && flag === true ? 'locked' : undefined;
  if (isGoingToSleep(message)) return 'suspending';
  if (from !== session || member !== 'Lock') return undefined;
  // Others may use this machine too: their locked screens are not ours.
  return ownSession === undefined || path === ownSession ? 'locked' : undefined;
}

/** Object path of a login session; systemd writes what is no letter, and a digit at the start, as `_` and its hex code. */
export function sessionPath(id: string): string {
  const escaped = [...Buffer.from(id, 'utf8')]
    .map((byte, at) => {
      const letter = String.fromCharCode(byte);
      return (at === 0 ? /[A-Za-z]/ : /[A-Za-z0-9]/).test(letter) ? letter : `_${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
  return `/org/freedesktop/login1/session/${escaped}`;
}

/** The bus of the login session; where the environment doesn't name it, it is in the folder of the session. */
export function sessionBusAddress(env: NodeJS.ProcessEnv): string | undefined {
  const { DBUS_SESSION_BUS_ADDRESS: address = '', XDG_RUNTIME_DIR: runtime = '' } = env;
  if (address !== '') return address;
  return runtime === '' ? undefined : `unix:path=${runtime}/bus`;
}

/** Listens until the answer is called. */
export function watchScreen(env: NodeJS.ProcessEnv, events: ScreenEvents): () => void {
  const { XDG_SESSION_ID: id } = env;
  const sessionBus = sessionBusAddress(env);
  const own = id === undefined || id === '' ? undefined : sessionPath(id);
  const onSignal = (message: Message): void => {
    const meaning = meaningOf(message, own);
    if (meaning !== undefined) events[meaning]();
  };
  const saverRules = savers.map((saver) => signalRule(saver, 'ActiveChanged'));
  const stops = [
    sessionBus === undefined ? () => undefined : listenToBus(sessionBus, saverRules, onSignal),
    listenToBus(systemBusAddress(env), [sleepRule, signalRule(session, 'Lock')], onSignal),
  ];
  return () => stops.forEach((stop) => stop());
}
