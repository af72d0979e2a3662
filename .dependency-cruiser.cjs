// The layers of docs/ARCHITECTURE.md. Imports go one way; there is no circle. test/unit/layers.test.ts shows that it fires.
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: '^(app|main|renderer|cli|library|test|scripts)/', pathNot: allowed },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('errors-is-a-leaf', '^app/errors\\.ts$', '^app/errors\\.ts$', 'The error type depends on nothing.'),
    only(
      'crypto-is-the-ground',
      '^app/crypto/',
      '^app/(crypto/|errors\\.ts$)',
      'crypto imports only itself and errors.',
    ),
    only('words-are-pure', '^app/words/', '^app/(words/|errors\\.ts$)', 'words import only themselves and errors.'),
    only(
      'generate-is-pure',
      '^app/generate/',
      '^app/(generate/|errors\\.ts$)',
      'generate imports only itself and errors.',
    ),
    only('otp-is-pure', '^app/otp/', '^app/(otp/|errors\\.ts$)', 'otp imports only itself and errors.'),
    only(
      'vault-over-crypto',
      '^app/vault/',
      '^app/(vault/|crypto/|errors\\.ts$)',
      'The open vault knows no file, process or words.',
    ),
    only(
      'health-over-vault',
      '^app/health/',
      '^app/(health/|vault/|generate/|crypto/|errors\\.ts$)',
      'The rules of health know no disk, process or words.',
    ),
    only(
      'format-over-crypto',
      '^app/format/',
      '^app/(format/|crypto/|errors\\.ts$)',
      'The format knows no disk and no vault operations.',
    ),
    only(
      'storage-joins',
      '^app/storage/',
      '^app/(storage/|vault/|format/|crypto/|errors\\.ts$)',
      'storage joins a vault to its file.',
    ),
    only(
      'developer-over-vault',
      '^app/developer/',
      '^app/(developer/|storage/|vault/|otp/|format/|crypto/|errors\\.ts$)',
      'The tools for programs read vaults through storage.',
    ),
    only(
      'desktop-is-alone',
      '^app/desktop/',
      '^app/(desktop/|errors\\.ts$)',
      'What the desktop tells is told to anybody.',
    ),
    only(
      'background-over-storage',
      '^app/background/',
      '^app/(background/|desktop/|developer/|storage/|vault/|format/|otp/|crypto/|errors\\.ts$)',
      'A background unlock holds a vault and knows no words.',
    ),
    only(
      'transfer-over-vault',
      '^app/transfer/',
      '^app/(transfer/|vault/|otp/|developer/(dotenv|environment|variable-kind)\\.ts$|crypto/|errors\\.ts$)',
      'Files of other programs become items; the disk is somebody else’s.',
    ),
    only(
      'bridge-is-types',
      '^app/bridge/',
      '^app/(bridge/|health/problems\\.ts$|transfer/(export/formats|import/imported)\\.ts$|vault/(item|salvage-account|summary|sync-service|types)\\.ts$|generate/|otp/|errors\\.ts$)',
      'The contract names pure data only.',
    ),
    only(
      'renderer-over-bridge',
      '^renderer/',
      '^(renderer/|app/(bridge|words|generate|otp)/|app/developer/dotenv\\.ts$|app/health/(problems|websites)\\.ts$|app/transfer/export/formats\\.ts$|app/vault/(fold|highlight|item|query|query-suggestions|summary|types)\\.ts$|app/errors\\.ts$)',
      'Pages reach the vault only over the bridge.',
    ),
    only(
      'preload-over-bridge',
      '^main/preload/',
      '^(main/preload/|app/bridge/)',
      'The preload carries the contract and nothing else.',
    ),
    only('main-over-app', '^main/(?!preload/)', '^(main/(?!preload/)|app/)', 'main uses app.'),
    only('cli-over-app', '^cli/', '^(cli/|app/)', 'The command line uses app.'),
    only('library-over-app', '^library/', '^(library/|app/)', 'The library for programs uses app.'),
    {
      name: 'app-is-alone',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^(main|renderer|cli|library|test|scripts)/' },
    },
    {
      name: 'electron-only-in-main',
      severity: 'error',
      from: { path: '^(app|renderer|cli|library)/' },
      to: { path: '(^|/)node_modules/electron/|^electron$' },
    },
    {
      name: 'no-react-in-app',
      severity: 'error',
      from: { path: '^(app|main|cli|library)/' },
      to: { path: 'node_modules/(react|react-dom|react-aria-components)/' },
    },
    {
      name: 'disk-only-in-storage',
      severity: 'error',
      from: { path: '^app/', pathNot: '^app/(storage|background|desktop)/' },
      to: { path: '^(node:)?(fs|fs/promises|child_process|net|http|https)$' },
    },
    {
      name: 'pages-without-node',
      severity: 'error',
      from: { path: '^(renderer|app/(bridge|words|generate|vault|otp))/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-test-code-in-product',
      severity: 'error',
      from: { path: '^(app|main|renderer|cli|library)/' },
      to: { path: '^test/', dependencyTypesNot: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache|release)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.css', '.json'],
    },
  },
};
