/**
 * What a screen reader user is told about a step that the focused text does not say: things done,
 * things that came and went, mood, notebook, a long wait. One short text per step, in the order it happened: 25 words at
 * most in nine of ten turns, so nothing is told in it that their own move or the notebook has told already.
 */

import { actOf } from '../../catalogue/acts.ts';
import type { Cue } from '../../encounter/cues.ts';
import type { Look } from '../../encounter/look.ts';
import { encounter } from '../../messages/encounter.ts';
import { exit } from '../../messages/exit.ts';
import { language } from '../../messages/language.ts';
import { moodWord } from '../words/mood-words.ts';
import { propChange } from '../words/prop-words.ts';
import { languageName } from '../words/said-words.ts';
import { standingWords } from '../words/standing-words.ts';
import { timeWords } from '../words/time-words.ts';

/** "1 person is waiting." */
export const queueSentence = (queue: number): string =>
  queue === 0 ? encounter['waiting.none']() : encounter['waiting.some']({ queue });

/** Is this the person to serve, and on the phone? */
const onPhone = ({ id, where }: Look['people'][number]) => id === 'customer' && where === 'phone';

/** Least in-world seconds that are worth a word: less passes with every step, and the strip has the clock. */
const LONG_SECONDS = 60;

/** Fewest words that still name a goal. */
const NAME_WORDS = 3;

/** What a goal that has been read before is called: its text up to where its sentence first pauses. */
function calledFor(text: string): string {
  const name = /^[^,:;.]+/.exec(text)?.[0].trim() ?? text;
  return name.split(/\s+/).length >= NAME_WORDS ? name : text;
}

/** The entry just before this one in the same step, if something was noted with words there too. */
const notedBefore = (cue: Cue, cues: readonly Cue[]) => cues[cues.indexOf(cue) - 1]?.type === 'noted';

/** Did the player do something, so that their own move has told of all that is seen to be done? */
const didSomething = (cues: readonly Cue[]) => cues.some((cue) => cue.type === 'move' && cue.kind === 'do');

/** A goal as messages choose by it. */
const goalCase = (goal: 'need' | 'expectation') => (goal === 'need' ? ('need' as const) : ('other' as const));

function sentence(cue: Cue, look: Look, cues: readonly Cue[]): string | undefined {
  const name = look.people.find((person) => person.id === 'customer')?.name ?? '';
  const notes = [...look.notebook.needs, ...look.notebook.expectations];
  const note = (id: string) => notes.find((entry) => entry.id === id)?.text;
  /** Shortened, unless that would name two. */
  const called = (text: string) =>
    notes.filter((entry) => entry.text !== undefined && calledFor(entry.text) === calledFor(text)).length > 1
      ? text
      : calledFor(text);
  switch (cue.type) {
    case 'arrives':
      if (cue.again) return encounter['arrives.back']({ name });
      return look.people.some(onPhone) ? encounter['arrives.phone']({ name }) : encounter['arrives.here']({ name });
    case 'act':
      return didSomething(cues) ? undefined : actOf(cue.act).words;
    case 'prop':
      return propChange(cue.prop, cue.there);
    case 'mood':
      return encounter.moodNow({ name, mood: moodWord(cue.to) });
    case 'noted': {
      const text = note(cue.id);
      const change = cues.find((other) => other.type === 'goal' && other.id === cue.id);
      if (text === undefined) return undefined;
      const entry = { goal: goalCase(cue.goal), text };
      const also = notedBefore(cue, cues);
      if (change?.type !== 'goal') return also ? encounter.alsoNoted(entry) : encounter.noted(entry);
      const standing = standingWords(change.to);
      return also
        ? encounter.alsoNotedStanding({ ...entry, standing })
        : encounter.notedStanding({ ...entry, standing });
    }
    case 'goal': {
      // A goal that stands in the notebook without words has not been discovered: say nothing of it.
      // One that was noted in the same step has been told with its note.
      const text = cues.some((other) => other.type === 'noted' && other.id === cue.id) ? undefined : note(cue.id);
      return text === undefined ? undefined : encounter.goal({ text: called(text), standing: standingWords(cue.to) });
    }
    case 'time':
      return cue.seconds < LONG_SECONDS
        ? undefined
        : encounter.later({ time: timeWords(cue.seconds), clock: look.clock });
    case 'queue':
      return queueSentence(cue.length);
    case 'card': {
      const card = look.cards.find(({ id }) => id === cue.id);
      return card && encounter.cardOpen({ title: card.title });
    }
    case 'late':
      return look.target && encounter.late({ standard: look.target.text });
    case 'interpreted':
      return encounter.interpreted({ language: languageName(cue.language, language()) });
    case 'edge':
      return cue.there ? exit[`warned.${cue.exit}`]({ name }) : encounter.stays({ name });
    case 'leaves':
      if (cue.out) return exit[`does.${cue.out}`]({ name });
      return look.people.some(onPhone)
        ? encounter[`ringsOff.${cue.how}`]({ name })
        : encounter[`leaves.${cue.how}`]({ name });
    case 'move':
    case 'line':
      return undefined; // The focused text says these.
  }
}

/** The announcement of a step; empty when there is nothing to add. */
export function announcementOf(cues: readonly Cue[], look: Look): string {
  return cues.flatMap((cue) => sentence(cue, look, cues) ?? []).join(' ');
}
