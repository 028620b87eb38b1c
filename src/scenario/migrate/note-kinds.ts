/** Which notes of a migration want an author's eye. What each says is a message of `migration-note`. */
import type { MigrationNote } from './to-format-2.ts';

/** `look` wants an author's eye, `done` needs nothing. */
export const NOTE_KINDS: Readonly<Record<MigrationNote['code'], 'done' | 'look'>> = {
  'person-apart': 'done',
  'endings-listed': 'done',
  'ending-renamed': 'look',
  'accepts-renamed': 'done',
  'tone-clamped': 'look',
  'patience-by-the-move': 'look',
  'no-edge': 'look',
  'no-harm': 'look',
};
