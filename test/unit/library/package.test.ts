/** The npm package: what is in it, that it runs and compiles where it was installed, its page of documentation, and the examples. */
import { readFileSync, realpathSync } from 'node:fs';
import { createHash, createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newVaultHome, sessionSecret } from './vault-home.ts';
import { copyInto, filesIn, installedProject } from './installed.ts';
import type { Project } from './installed.ts';
import type { VaultHome } from './vault-home.ts';
import type { AddressInfo } from 'node:net';

let project: Project;
let home: VaultHome;
beforeAll(async () => {
  home = await newVaultHome();
  project = installedProject();
  project.link('express', '@next/env', 'vite', '@types/node');
  copyInto(project, 'test/fixtures/flask-vault/toml-main', 'flask-app');
});
afterAll(() => {
  project.remove();
  home.remove();
});

const page = readFileSync('docs/LIBRARY.md', 'utf8');

describe('the package', () => {
  const inside = (): string => join(project.folder, 'node_modules/frond');

  test('brings nothing else: no dependency, no Electron', () => {
    const manifest = JSON.parse(readFileSync(join(inside(), 'package.json'), 'utf8')) as object;
    expect(Object.keys(manifest).filter((key) => /dependencies|scripts/i.test(key))).toEqual([]);
    const files = filesIn(inside());
    expect(files.filter((file) => /electron|renderer|preload|(?<!\.d)\.ts$/.test(file))).toEqual([]);
    const sources = files.filter((file) => /\/dist\/library\/.*\.js$/.test(file));
    const imports = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) .*?from ["']([^"'.][^"']*)/gm)].map(
        ([, name = '']) => name,
      ),
    );
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((name) => !name.startsWith('node:'))).toEqual([]);
    const licences = readFileSync(join(inside(), 'THIRD-PARTY-LICENCES.txt'), 'utf8');
    for (const name of ['jose', 'hash-wasm', '@noble/ciphers', 'yaml', 'smol-toml']) expect(licences).toContain(name);
    expect(licences).not.toContain('react');
  });

  test('has the command, too', () => {
    const { stdout } = project.node(['node_modules/.bin/frond', 'read', 'frond://GitHub/token'], home.env);
    expect(stdout).toBe('ghp_example');
  });

  test('has its manual and the schemas of its answers', () => {
    const { man } = JSON.parse(readFileSync(join(inside(), 'package.json'), 'utf8')) as { readonly man: string };
    expect(readFileSync(join(inside(), man), 'utf8')).toMatch(/^\.TH FROND 1 /);
    expect(readFileSync(join(inside(), 'docs/schema/item.json'), 'utf8')).toContain('"deletedAt"');
  });

  test('the same names by import and by require; what is behind the door is not reached', () => {
    const script = project.write(
      'doors.mjs',
      `import { createRequire } from 'node:module';
       import * as imported from 'frond';
       const names = process.features.require_module ? Object.keys(createRequire(import.meta.url)('frond')) : undefined;
       const behind = await import('frond/dist/library/index.js').catch(({ code }) => code);
       console.log(JSON.stringify({ imported: Object.keys(imported), names, behind }));`,
    );
    const { stdout } = project.node(['--no-warnings', script], home.env);
    const { imported, names, behind } = JSON.parse(stdout) as {
      readonly imported: readonly string[];
      readonly names?: readonly string[];
      readonly behind: string;
    };
    expect(imported).toEqual(
      [
        ...[
          'AmbiguousItem',
          'Fernet',
          'FrondError',
          'MissingReferences',
          'MultiFernet',
          'aesGcmDecrypt',
          'aesGcmEncrypt',
        ],
        ...['decodeJwt', 'decrypt', 'decryptAesGcm256', 'encrypt', 'encryptAesGcm256', 'getSecret', 'hashPassword'],
        ...[
          'isFrondError',
          'loadEnv',
          'loadSecrets',
          'needsRehash',
          'openVault',
          'signJwt',
          'verifyJwt',
          'verifyPassword',
        ],
      ].sort(),
    );
    if (names !== undefined)
      expect(names.filter((name) => !/^(default|__esModule|module\.exports)$/.test(name))).toEqual(imported);
    expect(behind).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  test('node --import frond/env fills in the environment of any program', () => {
    project.write('.env', 'TOKEN=frond://GitHub/token\n');
    project.write('any.cjs', 'process.stdout.write(process.env.TOKEN);');
    expect(project.node(['--import', 'frond/env', 'any.cjs'], home.env).stdout).toBe('ghp_example');
    const { status, stdout, stderr } = project.node(['--import', 'frond/env', 'any.cjs'], {
      ...home.env,
      FROND_PASSPHRASE_FILE: '',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('The vault is locked, and no passphrase was given.');
  });

  test('an error that nobody caught is a sentence, and shows no secret', () => {
    const script = project.write(
      'wrong.mjs',
      `import { openVault } from 'frond'; await openVault({ passphrase: 'hunter2-hunter2' });`,
    );
    const { status, stderr } = project.node([script], home.env);
    expect(status).toBe(1);
    expect(stderr).toContain('FrondError: The passphrase is wrong. Nothing was changed.');
    expect(stderr).not.toContain('hunter2');
  });
});

describe('the types', () => {
  const consumer = `
import * as frond from 'frond';
import 'frond/env';
import type { Claims, HashOptions, ItemChange, OpenOptions, Vault, VaultItem } from 'frond';

type IsAny<T> = 0 extends 1 & T ? true : false;
type Part<T> = T extends (...given: infer Given) => infer Answer
  ? [IsAny<Given[0]>, IsAny<Given[1]>, IsAny<Awaited<Answer>>]
  : T extends new (...given: infer Given) => infer Made
    ? [IsAny<Given[0]>, IsAny<Made>]
    : [IsAny<T>];
type Parts<T> = { [K in keyof T]-?: Part<T[K]>[number] }[keyof T];
const nothingIsAny: [Parts<typeof frond>, Parts<Vault>, Parts<VaultItem>] extends [false, false, false] ? true : never = true;

const maybe: string | undefined = undefined;
const options: OpenOptions = { path: maybe, passphrase: async () => 'x' };
const change: ItemChange = { folder: null, tags: ['a'], secrets: { token: 'x' } };
const rules: HashOptions[] = [{ algorithm: 'bcrypt', cost: 12 }, { memoryKiB: 65536 }];
// @ts-expect-error A rule of the other algorithm.
const mixed: HashOptions = { algorithm: 'bcrypt', passes: 3 };

export async function use(vault: Vault): Promise<readonly unknown[]> {
  const value: string = await vault.read('frond://GitHub/token');
  const secret: string = await frond.getSecret('frond://GitHub/token', options);
  const credential: unknown = await frond.getSecret('port', { folder: '.' });
  const config: { readonly port: number; readonly token: string } = await frond.loadSecrets({ port: 1, token: 'frond://a/b' });
  const claims: Claims = await frond.verifyJwt('x', ['y']);
  const bytes: Uint8Array = new frond.Fernet('k').decrypt('t');
  const made: VaultItem = vault.edit('a', change);
  // @ts-expect-error A new item needs a title.
  vault.add({ type: 'login' });
  // @ts-expect-error There is no such type of item.
  vault.add({ title: 'A', type: 'logins' });
  const error: unknown = undefined;
  if (frond.isFrondError(error, 'LOCKED')) return [error.code, error.params];
  for await (const piece of new frond.Fernet('k').encryptStream([bytes])) void piece.length;
  return [value, secret, credential, config, claims, made, mixed, rules, nothingIsAny];
}
`;

  test.each([
    ['nodenext', 'nodenext', 'consumer.mts'],
    ['bundler', 'esnext', 'consumer.ts'],
  ])('compile strictly for %s, with no other types at all, and nothing is any', (moduleResolution, module, name) => {
    project.write(name, consumer);
    const strict = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
    };
    const compilerOptions = {
      ...strict,
      target: 'es2022',
      lib: ['es2022'],
      types: [],
      noEmit: true,
      module,
      moduleResolution,
    };
    project.write('tsconfig.json', JSON.stringify({ compilerOptions, files: [name] }));
    const { status, stdout } = project.node([resolve('node_modules/typescript/bin/tsc'), '-p', '.'], home.env);
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  test('name no package and no any', () => {
    const folder = join(project.folder, 'node_modules/frond/dist/library/types');
    const declarations = filesIn(folder).filter((file) => file.endsWith('.d.ts'));
    expect(declarations.length).toBeGreaterThan(5);
    for (const file of declarations) {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      expect(code, file).not.toMatch(/\bany\b|from ['"][^.]|\.ts['"]|reference types/);
    }
  });
});

describe('docs/LIBRARY.md', () => {
  const blocks = [...page.matchAll(/^```(ts|js)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    language,
    code,
    first: code.split('\n').find((line) => !line.startsWith('import') && line.trim() !== '') ?? code,
    /** What stands behind calls of console.log, in its order. */
    said: [...code.matchAll(/\); \/\/ (.*)$/gm)].map(([, text = '']) => text).join(' '),
  }));
  const dotenv = /^ {4}PORT=8080\n(?: {4}.*\n)+/m.exec(page)?.[0].replace(/^ {4}/gm, '') ?? '';

  test('has examples', () => {
    expect(blocks.length).toBeGreaterThan(12);
    expect(dotenv).toContain('GITHUB_TOKEN=frond://');
  });

  test.each(blocks)('$first', ({ code, said }) => {
    project.write('.env', dotenv);
    const { status, stdout, stderr } = project.node([project.write('example.mjs', code)], home.env);
    expect(stderr).toBe('');
    expect(stdout.replace(/\s+/g, ' ').trim()).toBe(said);
    expect(status).toBe(0);
  });

  test('compiles as TypeScript', () => {
    const names = blocks.flatMap(({ language, code }, index) => {
      const name = `page/example-${index}.mts`;
      if (language === 'ts') project.write(name, `${code}\nexport {};\n`);
      return language === 'ts' ? [name] : [];
    });
    const compilerOptions = {
      strict: true,
      target: 'es2022',
      module: 'nodenext',
      types: ['node'],
      skipLibCheck: true,
      noEmit: true,
    };
    project.write('tsconfig.json', JSON.stringify({ compilerOptions, files: names }));
    const { stdout } = project.node([resolve('node_modules/typescript/bin/tsc'), '-p', '.'], home.env);
    expect(stdout).toBe('');
  });
});

describe('the examples', () => {
  beforeAll(() => {
    copyInto(project, 'examples', 'examples');
  });

  /** Starts a script, waits for a line that tells its port, and asks it. */
  async function asked(args: readonly string[], env: NodeJS.ProcessEnv, path: string): Promise<string> {
    const child = project.start(args, { ...home.env, ...env });
    let output = '';
    try {
      const port = await new Promise<string>((found, failed) => {
        const listen = (chunk: Buffer): void => {
          output += String(chunk);
          const told = /Listening on (\d+)/.exec(output)?.[1];
          if (told !== undefined) found(told);
        };
        child.stdout?.on('data', listen);
        child.stderr?.on('data', listen);
        child.on('close', () => failed(new Error(output)));
      });
      expect(output).not.toMatch(/ghp_example|s3cret/);
      return await (await fetch(`http://127.0.0.1:${port}${path}`)).text();
    } finally {
      child.kill();
      await once(child, 'close');
    }
  }

  test('Express: a server signs with a secret of the vault', async () => {
    const signed = await asked(['examples/express/server.js'], { PORT: '0' }, '/sign/hello');
    expect(signed).toBe(createHmac('sha256', sessionSecret).update('hello').digest('hex'));
  });

  test('Next: after its own reader of .env, its configuration is imported as Next does', () => {
    project.write(
      'examples/next/as-next-does.mjs',
      `import next from '@next/env';
       const { loadedEnvFiles } = next.loadEnvConfig(process.cwd(), true);
       const names = ['GITHUB_TOKEN', 'DATABASE_URL', 'NEXT_PUBLIC_TITLE'];
       const values = () => names.map((name) => process.env[name]);
       const before = values();
       const { default: config } = await import('./next.config.mjs');
       console.log(JSON.stringify([loadedEnvFiles.map(({ path }) => path), before, values(), config]));`,
    );
    const { stdout, stderr } = project.node(['as-next-does.mjs'], home.env, 'examples/next');
    expect(stderr).toBe('');
    const database = (password: string): string => `postgres://app:${password}@db.example.org/shop`;
    expect(JSON.parse(stdout)).toEqual([
      ['.env'],
      ['frond://GitHub/token', database('{{ frond://Work/Database/password }}'), 'Shop'],
      ['ghp_example', database('s3cret'), 'Shop'],
      { poweredByHeader: false },
    ]);
  });

  // A hundred megabytes from the registry, and as long as everything else here together.
  test.runIf(process.env.SLOW === '1')(
    'Next itself: the server has the secret, what browsers get has not',
    async () => {
      const own = 'examples/next-itself';
      copyInto(project, 'examples/next', own);
      project.write(`${own}/package.json`, '{ "private": true, "type": "module" }');
      project.write(
        `${own}/app/page.js`,
        `import { createHash } from 'node:crypto';
       export const dynamic = 'force-dynamic';
       export default function Page() {
         return process.env.NEXT_PUBLIC_TITLE + ': ' + createHash('sha256').update(process.env.GITHUB_TOKEN).digest('hex');
       }`,
      );
      project.install(own, 'next@16.4.6', 'react@19.3.1', 'react-dom@19.3.1', project.tarball);
      const next = join(project.folder, own, 'node_modules/next/dist/bin/next');
      const env = { ...home.env, NEXT_TELEMETRY_DISABLED: '1', CI: '1' };
      const { status, stdout, stderr } = project.node([next, 'build'], env, own);
      expect(stderr + stdout).not.toContain('ghp_example');
      expect(status).toBe(0);
      const built = filesIn(join(project.folder, own, '.next'));
      for (const file of built) expect(readFileSync(file, 'latin1'), file).not.toContain('ghp_example');
      const probe = createServer().listen(0, '127.0.0.1');
      await once(probe, 'listening');
      const { port } = probe.address() as AddressInfo;
      probe.close();
      const server = project.start([next, 'start', '-H', '127.0.0.1', '-p', String(port)], env, own);
      try {
        const said = createHash('sha256').update('ghp_example').digest('hex');
        await expect
          .poll(() =>
            fetch(`http://127.0.0.1:${port}/`).then(
              (answer) => answer.text(),
              () => '',
            ),
          )
          .toContain(`Shop: ${said}`);
      } finally {
        server.kill();
        await once(server, 'close');
      }
    },
  );

  test('Vite: the development server passes a token on that pages never see; a build has none', async () => {
    const seen: (string | undefined)[] = [];
    const api = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end(`{"login":"kim","path":"${request.url ?? ''}"}`);
    }).listen(0, '127.0.0.1');
    await once(api, 'listening');
    project.write(
      'serve.mjs',
      `import { createServer } from 'vite';
       const server = await createServer({ root: 'examples/vite', server: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
       await server.listen();
       console.log('Listening on ' + server.httpServer.address().port);`,
    );
    try {
      const env = { API: `http://127.0.0.1:${(api.address() as AddressInfo).port}` };
      expect(await asked(['serve.mjs'], env, '/api/user')).toBe('{"login":"kim","path":"/user"}');
      expect(seen).toEqual(['Bearer ghp_example']);
    } finally {
      api.close();
    }
    const vite = join(realpathSync('node_modules/vite'), 'bin/vite.js');
    const { status, stderr } = project.node([vite, 'build', 'examples/vite', '--logLevel', 'warn'], home.env);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const built = join(project.folder, 'examples/vite/dist');
    const texts = filesIn(built).map((file) => readFileSync(file, 'utf8'));
    expect(texts.join()).toContain('/api/user');
    expect(texts.join()).not.toContain('ghp_example');
  });
});
