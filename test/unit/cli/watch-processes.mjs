/**
 * Looks again and again at the arguments and environments of all processes that can be seen, until stdin ends; then tells, as JSON, how often
 * it looked and where it saw which of the secrets. Those come by stdin too, as the first line: in its own arguments it would find them.
 */
import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync, readSync } from 'node:fs';
import process from 'node:process';
import { setTimeout } from 'node:timers';

const buffer = Buffer.alloc(64 * 1024);
const secrets = JSON.parse(buffer.toString('utf8', 0, readSync(0, buffer, 0, buffer.length, null)));
const seen = new Map();
let rounds = 0;
let over = false;

function read(path) {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

function look() {
  rounds += 1;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    for (const where of ['cmdline', 'environ']) {
      const text = read(`/proc/${pid}/${where}`);
      for (const [which, secret] of Object.entries(secrets)) {
        if (!text.includes(secret)) continue;
        const program = read(`/proc/${pid}/cmdline`).split('\0')[0];
        seen.set(`${pid} ${where} ${which} ${program}`, { pid: Number(pid), where, which, program });
      }
    }
  }
  if (over) process.stdout.write(JSON.stringify({ rounds, seen: [...seen.values()] }), () => process.exit(0));
  else setTimeout(look, 2);
}

process.stdin.on('end', () => (over = true));
process.stdin.resume();
look();
