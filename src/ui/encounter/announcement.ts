/**
 * What a screen reader user is told about a step that the focused text does not say: things done,
 * things that came and went, mood, notebook, time. One short text per step, in the order it happened.
 */
import { actOf } from '../../catalogue/acts.ts';
import type { Cue } from '../../encounter/cues.ts';
import type { Look } from '../../encounter/look.ts';
import { exit } from '../../messages/exit.ts';
import { moodWord } from '../words/mood-words.ts';
import { propChange } from '../words/prop-words.ts';
import { languageName } from '../words/said-words.ts';
import { standingWords } from '../words/standing-words.ts';
import { timeWords } from '../words/time-words.ts';

/** "1 person is waiting." */
export function queueSentence(length: number): string {
  if (length === 0) return 'Nobody is waiting.';
  return length === 1 ? '1 person is waiting.' : `${length} people are waiting.`;
}

/** Is this the person to serve, and on the phone? */
const onPhone = ({ id, where }: Look['people'][number]) => id === 'customer' && where === 'phone';

const LEAVES = { pleased: 'pleased', calm: 'calmly', hurried: 'in a hurry', upset: 'upset' } as const;

function sentence(cue: Cue, look: Look, cues: readonly Cue[]): string | undefined {
  const name = look.people.find((person) => person.id === 'customer')?.name ?? '';
  const note = (id: string) =>
    [...look.notebook.needs, ...look.notebook.expectations].find((entry) => entry.id === id)?.text;
  switch (cue.type) {
    case 'arrives':
      return cue.again
        ? `You are back with ${name}.`
        : `${name} is ${look.people.some(onPhone) ? 'on the phone' : 'here'}.`;
    case 'act':
      return actOf(cue.act).words;
    case 'prop':
      return propChange(cue.prop, cue.there);
    case 'mood':
      return `${name} is now ${moodWord(cue.to)}.`;
    case 'noted': {
      const text = note(cue.id);
      const change = cues.find((other) => other.type === 'goal' && other.id === cue.id);
      const standing = change?.type === 'goal' ? `: ${standingWords(change.to)}` : '';
      return text === undefined ? undefined : `New in the notebook: ${cue.goal}, ${text}${standing}.`;
    }
    case 'goal': {
      // A goal that stands in the notebook without words has not been discovered: say nothing of it.
      // One that was noted in the same step has been told with its note.
      const text = cues.some((other) => other.type === 'noted' && other.id === cue.id) ? undefined : note(cue.id);
      return text === undefined ? undefined : `${text}: ${standingWords(cue.to)}.`;
    }
    case 'time':
      return `${timeWords(cue.seconds)} later. It is ${look.clock}.`;
    case 'queue':
      return queueSentence(cue.length);
    case 'card': {
      const card = look.cards.find(({ id }) => id === cue.id);
      return card && `The card “${card.title}” is open.`;
    }
    case 'late':
      return look.target && `Past the house standard: ${look.target.text}.`;
    case 'interpreted':
      return `Somebody interprets now: you can read what is said in ${languageName(cue.language, look.language)}.`;
    case 'edge':
      return cue.there ? exit[`warned.${cue.exit}`]({ name }) : `${name} stays after all.`;
    case 'leaves':
      return cue.out
        ? exit[`does.${cue.out}`]({ name })
        : `${name} ${look.people.some(onPhone) ? 'rings off' : 'leaves'} ${LEAVES[cue.how]}.`;
    case 'move':
    case 'line':
      return undefined; // The focused text says these.
  }
}

/** The announcement of a step; empty when there is nothing to add. */
export function announcementOf(cues: readonly Cue[], look: Look): string {
  return cues.flatMap((cue) => sentence(cue, look, cues) ?? []).join(' ');
}
