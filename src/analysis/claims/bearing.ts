/** Whether what is shown agrees with how the person is: faces, stars, ways to leave, and what comes out later. */

import type { Said } from '../../scenario/said.ts';
import type { Exploration } from '../explore.ts';
import { type Finding, finding } from '../findings.ts';
import { openingIn } from '../opening-in.ts';
import type { PackedStory } from '../packed/packed-story.ts';
import type { Asked, Question } from '../packed/questions.ts';
import type { Hearing } from '../packed/story-parts.ts';
import { whereAt } from '../where.ts';
import { type Witness, walkTo } from '../witness.ts';

/** Questions answered with yes in a hearing, each with a variant of the words in which it is; undefined: in all. */
function answeredIn({ candidates, masks }: Hearing) {
  return candidates.flatMap(({ question }, i) => {
    if (!question) return [];
    const variant = masks.findIndex((mask) => (mask & (1 << i)) !== 0);
    return variant < 0 ? [] : [{ question, variant: masks.length === 1 ? undefined : variant }];
  });
}

/** By hearing: 1 where a question of this kind is answered with yes. */
export const whereAnswered = ({ hearings }: PackedStory, asked: Asked): Uint8Array =>
  Uint8Array.from(hearings, (hearing) => (answeredIn(hearing).some(({ question }) => question.asks === asked) ? 1 : 0));

/** "in mood +1 or better", "in mood -1 or worse". */
const moodSaid = ({ min = 0, max }: Question['moods']): Said =>
  max === undefined ? { key: 'mood.atLeast', values: { mood: min } } : { key: 'mood.atMost', values: { mood: max } };

/** The finding for a question that some play answers with yes. */
function told({ scenario }: PackedStory, question: Question, witness: Witness | undefined): Finding | undefined {
  const { asks, pointer: at, shown } = question;
  const mood = moodSaid(question.moods);
  switch (asks) {
    case 'later':
      return finding('later-missing', at, { where: whereAt(scenario, at) }, witness);
    case 'ending': {
      const where = whereAt(scenario, at.split('/').slice(0, 3).join('/'));
      return shown && finding('ending-against-mood', at, { where, shown, mood }, witness);
    }
    case 'harm': {
      const where = whereAt(scenario, at.split('/').slice(0, 3).join('/'));
      return shown && finding('praise-after-harm', at, { where, shown }, witness);
    }
    case 'face': {
      const where = whereAt(scenario, at.replace(/\/face$/, ''));
      return shown && finding('face-against-mood', at, { where, shown, mood }, witness);
    }
    case 'off-the-edge':
      return undefined;
  }
}

/** All that some play shows against the mood there, each with a shortest play. Needs an exploration with bearing. */
export function againstMood(exploration: Exploration): Finding[] {
  const { story, roots, hearing, move, to } = exploration;
  const found = new Map<Question, Witness | undefined>();
  // Whatever a hearing tells, it tells the first time it is heard.
  const had = new Uint8Array(story.hearings.length);
  const hear = (index: number, walk: (at: string) => Witness) => {
    if (had[index] === 1) return;
    had[index] = 1;
    for (const { question, variant } of answeredIn(story.hearings[index] as Hearing)) {
      if (question.asks === 'off-the-edge' || question.asks === 'sight' || found.has(question)) continue;
      const { opening, moves } = walk(question.pointer);
      const own = variant === undefined ? opening : openingIn(story, opening, variant);
      found.set(question, own && { opening: own, moves });
    }
  };
  for (const root of roots) hear(root.hearing, () => ({ opening: root.opening, moves: [] }));
  for (let edge = 0; edge < to.length; edge += 1)
    hear(hearing[edge] as number, (at) => {
      // What is said after the move itself, or to warn, is said before anything is passed.
      const own = story.moves[move[edge] as number]?.pointer ?? '';
      const soon = at.startsWith(`${own}/`) || at.startsWith('/warning/');
      return walkTo(exploration, exploration.from(edge), edge, !soon);
    });
  return [...found].flatMap(([question, witness]) => told(story, question, witness) ?? []);
}
