/**
 * The clipboard through the tools of the desktop. Values go by stdin, never as arguments, and what clears it later holds a
 * keyed hash of the value, never the value.
 */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { FrondError } from '../app/errors.ts';

interface Call {
  readonly program: string;
  readonly args: readonly string[];
}

export interface ClipboardTool {
  readonly name: string;
  /** Tried in turn: an older tool may not know a flag. */
  readonly copy: readonly Call[];
  readonly paste: Call;
  readonly clear: Call;
  /** What the tool expects on stdin. */
  readonly encode: (text: string) => Uint8Array;
}

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
/** clip.exe takes UTF-16 with a byte order mark; without it, the console's code page. */
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

const powershell = (script: string): Call => ({
  program: 'powershell',
  args: ['-NoProfile', '-NonInteractive', '-Command', script],
});

const wayland: ClipboardTool = {
  name: 'wl-copy',
  // --sensitive hides the value from clipboard histories, since wl-clipboard 2.3.
  copy: [
    { program: 'wl-copy', args: ['--sensitive'] },
    { program: 'wl-copy', args: [] },
  ],
  paste: { program: 'wl-paste', args: ['--no-newline'] },
  clear: { program: 'wl-copy', args: ['--clear'] },
  encode: utf8,
};

const x11: ClipboardTool = {
  name: 'xclip',
  copy: [{ program: 'xclip', args: ['-selection', 'clipboard', '-in'] }],
  paste: { program: 'xclip', args: ['-selection', 'clipboard', '-out'] },
  clear: { program: 'xclip', args: ['-selection', 'clipboard', '-in'] },
  encode: utf8,
};

const mac: ClipboardTool = {
  name: 'pbcopy',
  copy: [{ program: 'pbcopy', args: [] }],
  paste: { program: 'pbpaste', args: [] },
  clear: { program: 'pbcopy', args: [] },
  encode: utf8,
};

const windows: ClipboardTool = {
  name: 'clip',
  copy: [{ program: 'clip', args: [] }],
  paste: powershell('[Console]::OutputEncoding=[Text.Encoding]::UTF8; [Console]::Out.Write((Get-Clipboard -Raw))'),
  clear: powershell('Set-Clipboard -Value $null'),
  encode: utf16,
};

function onPath(program: string, env: NodeJS.ProcessEnv): boolean {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return (env.PATH ?? '').split(delimiter).some((folder) =>
    endings.some((ending) => {
      try {
        accessSync(join(folder, program + ending), constants.X_OK);
        return folder !== '';
      } catch {
        return false;
      }
    }),
  );
}

function set(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/** The tool for this desktop; says which one is missing. */
export function clipboardTool(env: NodeJS.ProcessEnv): ClipboardTool {
  if (process.platform === 'win32') return windows;
  if (process.platform === 'darwin') return mac;
  const tools = [...(set(env.WAYLAND_DISPLAY) ? [wayland] : []), ...(set(env.DISPLAY) ? [x11] : [])];
  const [first] = tools;
  if (first === undefined) throw new FrondError('UNSUPPORTED', 'clipboard.noDisplay');
  const found = tools.find(({ name }) => onPath(name, env));
  if (found === undefined) throw new FrondError('UNSUPPORTED', 'clipboard.missing', { tool: first.name });
  return found;
}

/** The environment for the tools: what they need to find the desktop, and no secret. */
export function toolEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const wanted =
    /^(PATH|HOME|USER|LANG|LC_.*|DISPLAY|XAUTHORITY|WAYLAND_DISPLAY|XDG_RUNTIME_DIR|SystemRoot|TEMP|TMP)$/i;
  return Object.fromEntries(Object.entries(env).filter(([name]) => wanted.test(name)));
}

/** Runs a tool to its end. Output is read only where it is wanted: xclip stays in the background and would hold the pipe. */
function call(
  { program, args }: Call,
  env: NodeJS.ProcessEnv,
  input: Uint8Array,
  wantsOutput: boolean,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], {
      env: toolEnvironment(env),
      stdio: ['pipe', wantsOutput ? 'pipe' : 'ignore', 'ignore'],
      windowsHide: true,
    });
    const chunks: Uint8Array[] = [];
    child.stdout?.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    child.stdin?.on('error', () => undefined);
    child.on('error', (cause) => reject(new FrondError('IO', 'clipboard.failed', { tool: program }, { cause })));
    child.on(wantsOutput ? 'close' : 'exit', (status) => {
      if (status === 0) resolve(Buffer.concat(chunks).toString('utf8'));
      else reject(new FrondError('IO', 'clipboard.failed', { tool: program }));
    });
    child.stdin?.end(input);
  });
}

export async function copyText(tool: ClipboardTool, env: NodeJS.ProcessEnv, text: string): Promise<void> {
  let failure: unknown;
  for (const way of tool.copy) {
    try {
      await call(way, env, tool.encode(text), false);
      return;
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/** What the clipboard holds; empty where it holds no text. */
export async function pasteText(tool: ClipboardTool, env: NodeJS.ProcessEnv): Promise<string> {
  try {
    return await call(tool.paste, env, new Uint8Array(), true);
  } catch {
    return '';
  }
}

export async function clearClipboard(tool: ClipboardTool, env: NodeJS.ProcessEnv): Promise<void> {
  await call(tool.clear, env, new Uint8Array(), false);
}
