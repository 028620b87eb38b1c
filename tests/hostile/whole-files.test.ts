import { lookAt } from './looked-at.ts';
import { WHOLE_FILES } from './whole-files.ts';

lookAt('files that are hostile as a whole', WHOLE_FILES);
