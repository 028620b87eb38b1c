/**
 * The table of contradictions: each row is one thing that is shown or heard, with what it may not be while the person
 * feels so. The bounds stand here a second time on purpose: a row that asked the game for them would find nothing.
 */

import type { Face } from '../../../src/scenario/words.ts';
import { afterwardsOf } from '../../../src/scoring/afterwards.ts';
import { musicForMood } from '../../../src/sound/music-for-mood.ts';
import { soundsOfCue } from '../../../src/sound/sounds-of-cue.ts';
import { type Planned, turnPlan } from '../../../src/sound/turn-plan.ts';
import { callPlan } from '../../../src/stage/call-plan.ts';
import { type HouseCast, peoplePlan, YOU } from '../../../src/stage/people-plan.ts';
import type { Place } from '../../../src/stage/places.ts';
import { announcementOf } from '../../../src/ui/encounter/announcement.ts';
import { moodWord } from '../../../src/ui/words/mood-words.ts';
import type { Moment } from './plays.ts';

const SMILES: readonly Face[] = ['smile', 'big-smile', 'laugh', 'cheeky', 'cute'];
const CONTENT: readonly Face[] = [...SMILES, 'calm', 'awe'];
const BEAMS: readonly Face[] = ['big-smile', 'laugh'];
const HOSTILE: readonly Face[] = ['angry', 'rage', 'contempt'];
const AFRAID: readonly Face[] = ['fear', 'worried', 'suspicious'];
const FROWNS: readonly Face[] = ['solemn', 'serious', 'angry', 'rage', 'contempt', 'suspicious'];

/** Does this face belie this mood? */
export function belies(face: Face, mood: number): boolean {
  if (mood <= -2) return CONTENT.includes(face);
  if (mood === -1) return BEAMS.includes(face);
  if (mood >= 2) return AFRAID.includes(face) || HOSTILE.includes(face);
  return mood >= 1 && HOSTILE.includes(face);
}

/** What is shown at one moment, as all three are handed it. */
interface Shown extends Moment {
  readonly place: Place;
  readonly house: HouseCast;
}

const planOf = ({ look, cues }: Shown): readonly Planned[] => turnPlan(look, cues);
const captionsOf = (shown: Shown): string =>
  planOf(shown)
    .flatMap((planned) => (planned.kind === 'caption' ? [planned.caption.text] : []))
    .join(' ');
const customerOf = ({ look }: Shown) => look.people.find(({ id }) => id === 'customer');
const drawnAs = ({ look, place, house }: Shown, id: string) =>
  peoplePlan(look, place, house).find((figure) => figure.id === id);
const starsOf = ({ walk }: Shown) => {
  const after = afterwardsOf(walk);
  return {
    before: walk.place.at === 'ending' ? walk.scenario.endings[walk.place.ending]?.review?.stars : undefined,
    after,
  };
};

type Row = (shown: Shown) => boolean;

/** Every row by its name: true where it contradicts. */
export const ROWS: Readonly<Record<string, Row>> = {
  'portrait: a face that belies mood': (shown) => {
    const face = customerOf(shown)?.face;
    return face !== undefined && belies(face, shown.look.mood);
  },
  'stage: a face that belies mood': (shown) => {
    const face = drawnAs(shown, 'customer')?.face ?? callPlan(shown.look)?.caller.face;
    const caller = callPlan(shown.look)?.caller.id;
    return face !== undefined && (caller ?? 'customer') === 'customer' && belies(face, shown.look.mood);
  },
  'cue of leaving: a face that belies mood': ({ look, cues }) =>
    cues.some((cue) => cue.type === 'leaves' && belies(cue.face, look.mood)),
  'stage and portrait: two faces': (shown) => {
    const drawn = drawnAs(shown, 'customer');
    return drawn !== undefined && drawn.face !== customerOf(shown)?.face;
  },
  'posture: open while upset': (shown) => {
    const posture = customerOf(shown)?.posture;
    return shown.look.mood <= -2 && (posture === 'open' || posture === 'lean-in');
  },
  'posture: closed or turned away while pleased': (shown) => {
    const posture = customerOf(shown)?.posture;
    return shown.look.mood >= 2 && (posture === 'closed' || posture === 'turn-away');
  },
  'posture: nothing to be seen at the edge': ({ look }) =>
    look.edge !== undefined && !['turn-away', 'closed'].includes(look.people[0]?.posture ?? ''),
  'music: warm while upset, or low while at ease': ({ look: { mood } }) => {
    const { warm, low } = musicForMood(mood);
    return (mood <= -1 && (warm > 0 || low === 0)) || (mood >= 0 && (low > 0 || warm === 0));
  },
  'babble: another mood than the strip': ({ look, cues }) =>
    cues.some((cue) => cue.type === 'line' && cue.mood !== (cue.by === 'customer' ? look.mood : 0)),
  'closing caption: content or pleased while upset': (shown) =>
    shown.look.ending !== undefined && shown.look.mood <= -2 && /they leave (content|pleased)/.test(captionsOf(shown)),
  'closing caption: pleased while uneasy': (shown) =>
    shown.look.ending !== undefined && shown.look.mood <= 0 && /they leave pleased/.test(captionsOf(shown)),
  'closing caption: upset while at ease': (shown) =>
    shown.look.ending !== undefined && shown.look.mood >= 1 && /they leave upset/.test(captionsOf(shown)),
  'closing music: another than the caption': (shown) => {
    const leaves = shown.look.ending?.leaves;
    if (!leaves) return false;
    return !planOf(shown).some((planned) => planned.kind === 'cue' && planned.sound === `end-${leaves}`);
  },
  'live region: pleased or calmly while upset': ({ look, cues }) =>
    look.mood <= -2 && /leaves (pleased|calmly)/.test(announcementOf(cues, look)),
  'live region: upset while at ease': ({ look, cues }) =>
    look.mood >= 1 && /(leaves|rings off) upset/.test(announcementOf(cues, look)),
  'live region: another word than the strip': ({ look, cues }) =>
    cues.some(({ type }) => type === 'mood') && !announcementOf(cues, look).includes(` is now ${moodWord(look.mood)}.`),
  'your own face: a frown': (shown) => FROWNS.includes(drawnAs(shown, YOU)?.face ?? 'calm'),
  'your own face: a smile at somebody upset': (shown) =>
    shown.look.mood <= -2 && SMILES.includes(drawnAs(shown, YOU)?.face ?? 'calm'),
  'your own face: a beam at somebody who is not pleased': (shown) =>
    shown.look.mood <= 0 && BEAMS.includes(drawnAs(shown, YOU)?.face ?? 'calm'),
  'picture of the end: an uneasy face on somebody at ease': ({ look: { ending, mood } }) =>
    ending?.panel !== undefined && mood >= 1 && [...AFRAID, 'concerned'].includes(ending.panel.face),
  'picture of the end: a sullen face on somebody pleased': ({ look: { ending, mood } }) =>
    ending?.panel !== undefined && mood >= 2 && FROWNS.includes(ending.panel.face),
  'picture of the end: closed or turned away while pleased': ({ look: { ending, mood } }) =>
    mood >= 2 && ['closed', 'turn-away'].includes(ending?.panel?.pose ?? ''),
  'picture of the end: open while upset': ({ look: { ending, mood } }) =>
    mood <= -2 && ['open', 'lean-in'].includes(ending?.panel?.pose ?? ''),
  'picture of the end: another face than theirs': (shown) => {
    const panel = shown.look.ending?.panel;
    const left = shown.cues.find((cue) => cue.type === 'leaves');
    const faces = [customerOf(shown)?.face, left?.face, starsOf(shown).after?.face];
    return panel !== undefined && faces.some((face) => face !== panel.face);
  },
  'leaving: belies mood': ({ look: { ending, mood } }) =>
    (ending?.leaves === 'pleased' && mood <= 0) ||
    (ending?.leaves === 'calm' && mood <= -2) ||
    (ending?.leaves === 'upset' && mood >= 1),
  'leaving: pleased, or calmly while uneasy, although a harm is known': ({ state, scenario, look: { ending, mood } }) =>
    (ending?.leaves === 'pleased' || (ending?.leaves === 'calm' && mood <= -1)) &&
    Object.keys(scenario.needs).some((id) => state.standing[id] === 'harmed' && !state.unnoticed.includes(id)),
  'closing caption: more than the live region': (shown) =>
    shown.look.ending?.leaves === 'calm' && /content|glad|pleased/.test(captionsOf(shown)),
  'written leaving: belies mood': ({ walk, look: { mood } }) => {
    const leaves = walk.place.at === 'ending' ? walk.scenario.endings[walk.place.ending]?.leaves : undefined;
    return (leaves === 'pleased' && mood <= -1) || (leaves === 'upset' && mood >= 1);
  },
  'stars: four or five while uneasy or worse': (shown) => (starsOf(shown).before ?? 3) >= 4 && shown.look.mood <= -1,
  'stars: one or two while pleased': (shown) => (starsOf(shown).before ?? 3) <= 2 && shown.look.mood >= 2,
  'stars later: praise although a critical need was lost': (shown) => {
    const { after } = starsOf(shown);
    const { standing } = shown.state;
    const lost = Object.entries(shown.scenario.needs).some(
      ([id, { critical }]) => critical && ['missed', 'harmed'].includes(standing[id] ?? ''),
    );
    return lost && (after?.review?.stars ?? 3) >= 4;
  },
  'loyalty: gained while uneasy, or lost while pleased': (shown) => {
    const { after } = starsOf(shown);
    const loyalty = after?.outcome.loyalty;
    return (
      (loyalty === 'gained' && shown.look.mood <= -1) || (loyalty === 'lost' && shown.look.mood >= 2 && !after?.later)
    );
  },
  'the dark: nothing ever tells them what was lost': (shown) => {
    const { after } = starsOf(shown);
    const { standing, unnoticed } = shown.state;
    const lost = unnoticed.some((id) => ['missed', 'harmed'].includes(standing[id] ?? ''));
    return after !== undefined && lost && !after.later;
  },
  'caption: tells what no sentence of the live region tells': ({ look, cues }) =>
    cues.some((cue) => soundsOfCue(cue, look.setting).caption !== undefined && announcementOf([cue], look) === ''),
  'sound or caption: a goal that is not in the notebook': ({ look, cues }) => {
    const all = [...look.notebook.needs, ...look.notebook.expectations];
    return cues.some((cue) => cue.type === 'goal' && all.find(({ id }) => id === cue.id)?.text === undefined);
  },
};
