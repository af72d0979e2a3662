import { runScripts } from './run-scripts.ts';

runScripts(0);
