/** The generator and strength on an engine as new as the shipped runtime's: axe finds nothing, nothing breaks the policy. */
import { scenes, unlocked } from './making-scenes.ts';
import { lookAtScenes, openStage } from './looking.ts';

lookAtScenes(openStage(), scenes, unlocked, [
  'generator-rules',
  'generator-passphrase',
  'generator-earlier',
  'generator-field',
  'strength-own-secret',
]);
