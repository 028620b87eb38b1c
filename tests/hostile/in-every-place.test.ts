import { IN_EVERY_PLACE } from './in-every-place.ts';
import { lookAt } from './looked-at.ts';

lookAt('good files with something hostile in them', IN_EVERY_PLACE);
