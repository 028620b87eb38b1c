/** The room between two people: what is told on the way, what can be seen on the floor, who comes next. */
import { clockAfter } from '../encounter/clock.ts';
import type { Prop } from '../scenario/words.ts';
import { holdsToday } from './conditions.ts';
import { type Day, dayFlags, isOver } from './day.ts';
import type { Told } from './format.ts';
import { ratchetText } from './ratchet.ts';
import type { Plan } from './start.ts';

/** A flag of the day as it can be told. */
export interface FlagLook {
  readonly flag: string;
  readonly up: boolean;
  /** What is so, as a sentence. */
  readonly text: string;
  /** The sentence tells what is not so: the day has none for this flag when it is down. */
  readonly negated?: true;
  /** Does it help that it stands as it does? */
  readonly helps: boolean;
  /** A thing to be seen on the floor. */
  readonly shows?: Prop;
}

/** The sentence for a flag that is up or down. A flag the shift has no sentence for borrows the scenario's. */
export function flagLook({ shift, people }: Plan, flag: string, up: boolean): FlagLook {
  const own = Object.hasOwn(shift.flags, flag) ? shift.flags[flag] : undefined;
  if (own) {
    const { up: upText, down, helps, shows } = own;
    const negated = !up && down === undefined && { negated: true as const };
    const text = up ? upText : (down ?? upText);
    return { flag, up, text, ...negated, helps: helps === up, ...(up && shows !== undefined && { shows }) };
  }
  const borrowed = people.flatMap(({ flags }) => [flags.out[flag], flags.in[flag]]).find((text) => text);
  const harms = /^(hazard|earshot|time)(\.|$)/.test(flag);
  const text = borrowed ?? flag;
  return { flag, up, text, ...(!up && { negated: true }), helps: up !== harms };
}

const textsThatHold = (told: readonly Told[], day: Day): readonly string[] => {
  const flags = dayFlags(day);
  return told.flatMap(({ text, if: condition }) => (!condition || holdsToday(condition, flags) ? [text] : []));
};

/** What is told before the next person (clocking in, or on the way), or at the end of the day. */
export function toldNow(day: Day): readonly string[] {
  const { plan, plays, start } = day;
  if (isOver(day)) return textsThatHold(plan.shift.ends, day);
  const fix = plays.length === 0 && start.fix !== undefined ? plan.shift.fixes[start.fix]?.tomorrow : undefined;
  const told = textsThatHold(plan.shift.encounters[plays.length]?.before ?? [], day);
  return fix === undefined ? told : [fix, ...told];
}

/** Somebody of the day. */
export interface PersonOfDay {
  readonly index: number;
  readonly scenario: string;
  readonly title: string;
  readonly name: string;
  /** In-world time of day at which they come, "08:05". */
  readonly clock: string;
  readonly stage: 'served' | 'now' | 'next' | 'later';
  /** What they have come to expect of you, if the shift says something about it. */
  readonly expects?: string;
}

/** Everybody of the day in order, and who is next. */
export function peopleOf(day: Day): readonly PersonOfDay[] {
  const { plan, plays, running, start } = day;
  return plan.people.map(({ id, title, customer, clock }, index): PersonOfDay => {
    // On a first day nobody has come to know you yet, whatever history they begin with.
    const expects = start.day === 1 ? undefined : ratchetText(plan, id, start.histories[id] ?? customer.history);
    const next = running ? 'now' : 'next';
    return {
      index,
      scenario: id,
      title,
      name: customer.short,
      clock,
      stage: index < plays.length ? 'served' : index === plays.length ? next : 'later',
      ...(expects !== undefined && { expects }),
    };
  });
}

/**
 * Time of day now: when the next person is due, since what is told on the way leads up to them; at the end of the
 * day, when the last one went.
 */
export function clockOfDay({ plan, walks }: Day): string {
  const next = plan.people[walks.length];
  if (next) return next.clock;
  const last = walks.at(-1);
  return last ? clockAfter(last.scenario.clock, last.state.seconds) : '00:00';
}
