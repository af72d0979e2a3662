/** Pictures of Health and of the activity log, with few and many items. */
import { bridgeFor, ways } from './health-scenes.ts';
import { openStage, pictureScenes } from './looking.ts';

pictureScenes(openStage(), ways, bridgeFor);
