/** What main and the vault process say, in the languages other than English: they learn them all at the start. */
import { sayError } from './error-sentence.ts';
import { sayMenu } from './menu-speech.ts';
import { sayNotice } from './notice-speech.ts';
import { errors as deErrors } from './de/errors.ts';
import { menu as deMenu } from './de/menu.ts';
import { notices as deNotices } from './de/notices.ts';
import { errors as frErrors } from './fr/errors.ts';
import { menu as frMenu } from './fr/menu.ts';
import { notices as frNotices } from './fr/notices.ts';

sayError.learn('de', deErrors);
sayMenu.learn('de', deMenu);
sayNotice.learn('de', deNotices);
sayError.learn('fr', frErrors);
sayMenu.learn('fr', frMenu);
sayNotice.learn('fr', frNotices);
