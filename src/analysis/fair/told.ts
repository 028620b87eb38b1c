/** What is told of one step in words: the lines that are perceived, who is seen to be there, and what a move shows at once. */
import type { Line, Move } from '../../scenario/format.ts';
import { goalsNoted } from '../packed/packed-moves.ts';
import type { PackedStory } from '../packed/packed-story.ts';
import type { Mark } from '../packed/sights.ts';
import type { Hearing, PackedLine } from '../packed/story-parts.ts';

/**
 * What a move shows at once besides what is said, whatever state it is made in: tone, time, card, acts, things, and
 * what it writes in the notebook. Nothing else of it can differ between plays in which everything was alike so far,
 * but for what two moves of the same words at two nodes do to goals nobody knows of: that is taken for unseen.
 */
export function shownOf({ scenario }: PackedStory, move: Move): string {
  const goals = { ...scenario.needs, ...scenario.expectations };
  const seen = (touched: readonly string[] | undefined) =>
    [...(touched ?? [])].filter((goal) => goals[goal]?.known && !move.unnoticed?.includes(goal)).sort();
  return JSON.stringify([
    move.mood,
    move.seconds,
    move.card,
    move.acts,
    move.shows,
    move.hides,
    [...goalsNoted(move)].sort(),
    [...(move.partly ?? [])].sort(),
    seen(move.misses),
    seen(move.harms),
  ]);
}

/** What a line tells that is none but a mark, wherever the mark came from: among the lines (sighted.ts), or among what is asked. */
const markIn = ({ line, question }: PackedLine, marks: ReadonlyMap<Line, Mark>): Mark | undefined =>
  question?.mark ?? marks.get(line);

/**
 * The lines of a hearing that are perceived, in a variant: those of people who are there, in words or, where nobody
 * interprets, as nothing but the sound of that language; and what the marks tell.
 */
export function perceivedLines(
  { scenario }: PackedStory,
  { candidates, masks }: Hearing,
  variant: number,
  marks: ReadonlyMap<Line, Mark>,
): readonly { readonly line: Line; readonly understood: boolean; readonly cues: number }[] {
  const mask = (masks.length === 1 ? masks[0] : masks[variant]) ?? 0;
  const spoken = candidates.filter((_, i) => mask & (1 << i));
  const tell = spoken.flatMap((one) => markIn(one, marks) ?? []);
  const there = new Set(tell.flatMap((mark) => (mark.tells === 'there' ? [mark.who] : [])));
  const understood = new Set(tell.flatMap((mark) => (mark.tells === 'understood' ? [mark.language] : [])));
  return spoken.flatMap(({ line, cues, question }) => {
    const absent = scenario.others[line.by]?.if !== undefined && !there.has(line.by);
    if (question || marks.has(line) || absent) return [];
    return [{ line, cues, understood: line.language === undefined || understood.has(line.language) }];
  });
}

/** By variant, or one figure for all: the goals that what is perceived of a hearing gives away, one bit each. */
export type CuesOf = (hearing: Hearing) => readonly number[];

/** The goals that perceived lines give away. */
export const cuesPerceived =
  (story: PackedStory, marks: ReadonlyMap<Line, Mark>): CuesOf =>
  (hearing) =>
    hearing.masks.map((_, variant) =>
      perceivedLines(story, hearing, variant, marks).reduce(
        (sum, { cues, understood }) => (understood ? (sum | cues) >>> 0 : sum),
        0,
      ),
    );

/** What is told of a hearing in a variant, as a text: alike is the same text. */
export function toldBy(story: PackedStory, hearing: Hearing, variant: number, marks: ReadonlyMap<Line, Mark>): string {
  const lines = perceivedLines(story, hearing, variant, marks).map(({ line, understood }) =>
    understood ? [line.by, line.text] : [line.by, line.language, 0],
  );
  const mask = (hearing.masks.length === 1 ? hearing.masks[0] : hearing.masks[variant]) ?? 0;
  const seen = hearing.candidates.flatMap((one, i) => {
    const mark = mask & (1 << i) ? markIn(one, marks) : undefined;
    return mark && mark.tells !== 'nothing' ? [mark] : [];
  });
  const passed = story.passed(hearing.move, hearing.place)?.told;
  return JSON.stringify([lines, seen, hearing.place >= story.nodes ? hearing.place : -1, ...(passed ? [passed] : [])]);
}
