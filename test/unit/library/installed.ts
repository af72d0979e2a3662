/** The npm package as people get it: packed, and installed without a network into a folder that was empty. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { ChildProcess } from 'node:child_process';

export interface Project {
  readonly folder: string;
  readonly tarball: string;
  write(name: string, text: string): string;
  /** Links packages of this project, as if they had been installed too. */
  link(...names: readonly string[]): void;
  node(
    args: readonly string[],
    env: NodeJS.ProcessEnv,
    within?: string,
  ): { status: number | null; stdout: string; stderr: string };
  start(args: readonly string[], env: NodeJS.ProcessEnv, within?: string): ChildProcess;
  /** Installs packages in a folder of the project, from the registry. */
  install(within: string, ...packages: readonly string[]): void;
  remove(): void;
}

function ran(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  return stdout;
}

export function installedProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'frond-installed-'));
  const packed = join(folder, 'packed');
  mkdirSync(packed);
  const tarball = ran(process.execPath, ['scripts/package-npm.mjs', '--into', packed], '.').trim();
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  ran('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], project);
  return {
    folder: project,
    tarball,
    write: (name, text) => {
      const path = join(project, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return path;
    },
    link: (...names) => {
      for (const name of names) {
        const path = join(project, 'node_modules', name);
        mkdirSync(dirname(path), { recursive: true });
        symlinkSync(resolve('node_modules', name), path);
      }
    },
    node: (args, env, within = '.') =>
      spawnSync(process.execPath, args, { cwd: join(project, within), env, encoding: 'utf8' }),
    start: (args, env, within = '.') =>
      spawn(process.execPath, args, { cwd: join(project, within), env, stdio: 'pipe' }),
    install: (within, ...packages) => {
      ran('npm', ['install', '--no-audit', '--no-fund', ...packages], join(project, within));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Copies a folder of this project into the other one. */
export function copyInto(project: Project, from: string, to: string): void {
  cpSync(from, join(project.folder, to), { recursive: true });
}

/** The files below a folder, as paths. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
