/** The machine goes to sleep: on Linux login1 tells so on the system bus (org.freedesktop.login1, systemd and elogind). */
import type { Message } from './message.ts';

const manager = 'org.freedesktop.login1.Manager';
const systemBus = 'unix:path=/run/dbus/system_bus_socket';

/** A match rule for the signals of one name. */
export function signalRule(from: string, member: string): string {
  return `type='signal',interface='${from}',member='${member}'`;
}

export const sleepRule = signalRule(manager, 'PrepareForSleep');

export function systemBusAddress({ DBUS_SYSTEM_BUS_ADDRESS: named = '' }: NodeJS.ProcessEnv): string {
  return named === '' ? systemBus : named;
}

/** It is false when the machine has woken. */
export function isGoingToSleep({ interface: from, member, flag }: Message): boolean {
  return from === manager && member === 'PrepareForSleep' && flag === true;
}
