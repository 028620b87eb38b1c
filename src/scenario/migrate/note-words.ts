/** What a migration did, and what now wants an author's eye, in sentences. */
import type { MigrationNote } from './to-format-2.ts';

/** A kind of note: `look` wants an author's eye, `done` needs nothing. */
interface NoteWords {
  readonly kind: 'done' | 'look';
  readonly tell: (detail: string) => string;
}

/** The sentences, by code. */
export const migrationNotes: Readonly<Record<MigrationNote['code'], NoteWords>> = {
  'person-apart': {
    kind: 'done',
    tell: () =>
      'Who somebody is stands under "person" now, apart from how they come today. Somebody who is met in several scenarios can have a file of their own.',
  },
  'endings-listed': {
    kind: 'done',
    tell: () => 'The endings are a list now, tried in the order they are written, each with its "id".',
  },
  'ending-renamed': {
    kind: 'look',
    tell: (now) =>
      `The ending "walks-out" is called "${now}" now, since "walks-out" is the name of what happens when somebody has had enough. Change the name in the file of walks (.play) as well, or write "walksOut" in its place.`,
  },
  'accepts-renamed': { kind: 'done', tell: () => 'What was called "accepts" is called "intended" now.' },
  'tone-clamped': {
    kind: 'look',
    tell: (was) =>
      `The tone was ${was}, and tones go from -2 to +2 now. What the person knows holds their mood within bounds besides: see whether the mood here is still the one you mean.`,
  },
  'patience-by-the-move': {
    kind: 'look',
    tell: (was) =>
      `"patience" is by the move now: a single move that takes longer than these ${was} seconds and serves nothing the person notices costs a point of mood. Choose it anew; most waits that annoy take less.`,
  },
  'no-edge': {
    kind: 'look',
    tell: () =>
      'Nobody walks out of this scenario yet, however badly they are treated. Write "warning" (what they say at mood -3) and "walksOut" (what becomes of it).',
  },
  'no-harm': {
    kind: 'look',
    tell: () =>
      'No move harms yet: everything missed can still be put right in full. Where it cannot (time they did not have, money, privacy, dignity, health), write "harms" in place of "misses".',
  },
};

/** The sentence for a note. */
export const tellNote = ({ code, detail = '' }: MigrationNote): string => migrationNotes[code].tell(detail);
