/** Attachments, drafts, timelines and the trash on an engine as new as the shipped runtime's: axe finds nothing, nothing breaks the policy. */
import { scenes, unlocked } from './keep-scenes.ts';
import { lookAtScenes, openStage } from './looking.ts';

lookAtScenes(openStage(), scenes, unlocked, ['drafts-many', 'timeline', 'conflicts', 'attachment-image', 'trash']);
