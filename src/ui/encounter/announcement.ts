/**
 * What a screen reader user is told about a step that the focused text does not say: things done,
 * things that came and went, mood, notebook, time. One short text per step, in the order it happened.
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

/** A goal as messages choose by it. */
const goalCase = (goal: 'need' | 'expectation') => (goal === 'need' ? 'need' : 'other');

function sentence(cue: Cue, look: Look, cues: readonly Cue[]): string | undefined {
  const name = look.people.find((person) => person.id === 'customer')?.name ?? '';
  const note = (id: string) =>
    [...look.notebook.needs, ...look.notebook.expectations].find((entry) => entry.id === id)?.text;
  switch (cue.type) {
    case 'arrives':
      if (cue.again) return encounter['arrives.back']({ name });
      return look.people.some(onPhone) ? encounter['arrives.phone']({ name }) : encounter['arrives.here']({ name });
    case 'act':
      return actOf(cue.act).words;
    case 'prop':
      return propChange(cue.prop, cue.there);
    case 'mood':
      return encounter.moodNow({ name, mood: moodWord(cue.to) });
    case 'noted': {
      const text = note(cue.id);
      const change = cues.find((other) => other.type === 'goal' && other.id === cue.id);
      if (text === undefined) return undefined;
      return change?.type === 'goal'
        ? encounter.notedStanding({ goal: goalCase(cue.goal), text, standing: standingWords(change.to) })
        : encounter.noted({ goal: goalCase(cue.goal), text });
    }
    case 'goal': {
      // A goal that stands in the notebook without words has not been discovered: say nothing of it.
      // One that was noted in the same step has been told with its note.
      const text = cues.some((other) => other.type === 'noted' && other.id === cue.id) ? undefined : note(cue.id);
      return text === undefined ? undefined : encounter.goal({ text, standing: standingWords(cue.to) });
    }
    case 'time':
      return encounter.later({ time: timeWords(cue.seconds), clock: look.clock });
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
