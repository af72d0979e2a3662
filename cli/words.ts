/** Says what the commands say. Commands on a hurried path (`read`) don't load this. */
import { cli } from '../app/words/en/cli.ts';
import { speaker } from '../app/words/say.ts';

export const say = speaker(cli);
