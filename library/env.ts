/** `import 'frond/env'`: `.env` and the references in the environment, before the imports after it are run. */
import { loadEnv } from './load-env.ts';

await loadEnv();
