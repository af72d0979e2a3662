/** Pictures of the import. */
import { bridgeFor, ways } from './import-scenes.ts';
import { openStage, pictureScenes } from './looking.ts';

pictureScenes(openStage(), ways, bridgeFor);
