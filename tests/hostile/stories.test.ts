import { lookAt } from './looked-at.ts';
import { STORIES } from './stories.ts';

lookAt('stories that are hostile in what they tell', STORIES);
