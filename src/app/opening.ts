/** What opening files takes, fetched when somebody opens the first. */
export { opensByItself, takeFiles } from './open-files.ts';
export { openedFile } from './opened-file.ts';
export { takenWords } from './own/taken-words.ts';
