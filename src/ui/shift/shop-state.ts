/**
 * What can be seen of a day between two people: the flags of the day's ledger as plain facts, each with
 * the room it belongs to. The picture and the list beside it read the same facts.
 */

/** The flags as they stand. A flag that nobody has settled yet today is not known, whatever it was yesterday. */
export interface DayLedger {
  /** Flags that are up. */
  readonly up: readonly string[];
  /** Flags that somebody has settled today, up or down. */
  readonly settled: readonly string[];
}

/** What a flag means, in the words of the day's file. Takes the place of the words written here. */
export interface FlagWords {
  readonly up: string;
  readonly down?: string | undefined;
  /** True when it helps that the flag is up. */
  readonly helps: boolean;
}

/** The three rooms of the house. */
export const SHOP_ROOMS = ['staff', 'bar', 'corridor'] as const;
export type ShopRoom = (typeof SHOP_ROOMS)[number];

/** Whether a fact helps, harms, is merely absent, or has not been looked at yet. */
export type FactStanding = 'good' | 'bad' | 'plain' | 'unknown';

export interface ShopFact {
  readonly flag: string;
  readonly room: ShopRoom;
  readonly up: boolean;
  readonly standing: FactStanding;
  /** One sentence. */
  readonly text: string;
}

/** Something that is different since the last person. */
export interface ShopChange extends ShopFact {
  /** Who it was left by: "Dan". */
  readonly from: string;
}

interface Seen extends FlagWords {
  readonly room: ShopRoom;
  /** While nobody has settled it today. Left out: nothing is told until then. */
  readonly unknown?: string;
  /** A hazard that nobody can miss. Every other one is a secret while it stands: nobody has noticed it. */
  readonly inSight?: true;
}

/** What is seen where in Corner Cup, room by room. */
const seen: Readonly<Record<string, Seen>> = {
  'goodwill.dan': {
    room: 'staff',
    helps: true,
    up: 'Dan trusts you.',
    down: 'Dan does not count on you yet.',
    unknown: 'Dan has not worked with you today.',
  },
  'goodwill.marta': {
    room: 'staff',
    helps: true,
    up: 'Marta trusts you with the list and the key.',
    down: 'Marta looks twice at what you tick.',
    unknown: 'Marta has not seen your work today.',
  },
  earshot: {
    room: 'staff',
    helps: false,
    up: 'A moan about a regular went out through the open yard door.',
    down: 'What was said in the staff room stayed there.',
  },
  'record.layout_fix': {
    room: 'staff',
    helps: true,
    up: 'The day book says what stood in Tunde’s way, and what would prevent it.',
    down: 'The day book says nothing about the way to the changing table.',
  },
  time: {
    room: 'bar',
    helps: false,
    up: 'The door opened after eight, and the first customers had to wait.',
    down: 'The door opened on time.',
    unknown: 'The street door is still locked.',
  },
  'hazard.fridge': {
    room: 'bar',
    helps: false,
    up: 'The milk in the counter fridge is off.',
    down: 'The milk in the counter fridge is good.',
    unknown: 'The counter fridge hums, its door shut.',
  },
  'record.check': {
    room: 'bar',
    helps: true,
    up: 'The allergen folder has been checked today.',
    down: 'The allergen folder has not been checked today.',
    unknown: 'The allergen folder waits for today’s check.',
  },
  'info.recipe_change': {
    room: 'bar',
    helps: true,
    up: 'You know that the sponge has almond flour in it since Tuesday.',
    down: 'You have heard of no change in the recipes.',
  },
  'info.regulars': {
    room: 'bar',
    helps: true,
    up: 'The regulars’ book lies open at Maureen: you know her name and her drink.',
    down: 'Nobody has told you about the regulars.',
  },
  'record.card': { room: 'bar', helps: true, up: 'The regulars’ book says oat for Maureen, with today’s date.' },
  'record.allergen': { room: 'bar', helps: true, up: 'Today’s allergen question and its answer are in the folder.' },
  'hazard.store': {
    room: 'corridor',
    inSight: true,
    helps: false,
    up: 'Boxes fill the accessible toilet.',
    down: 'The accessible toilet is free.',
    unknown: 'Nobody has looked into the accessible toilet yet.',
  },
};

/**
 * The fact a flag stands for now. Undefined while there is nothing to tell. What nobody has noticed is told as what
 * nobody has looked at: a change in it would give it away as well.
 */
function factOf(flag: string, ledger: DayLedger, words: FlagWords | undefined): ShopFact | undefined {
  const own = seen[flag];
  const said = words ?? own;
  if (!said) return undefined;
  const up = ledger.up.includes(flag);
  const secret = up && flag.startsWith('hazard.') && !own?.inSight;
  const fact = (standing: FactStanding, text: string | undefined) =>
    text === undefined ? undefined : { flag, room: own?.room ?? ('staff' as const), up: up && !secret, standing, text };
  if (secret || (!up && !ledger.settled.includes(flag))) return fact('unknown', own?.unknown);
  if (up) return fact(said.helps ? 'good' : 'bad', said.up);
  // What one does not know is not told here either: a day's file says it for the report, fact and all.
  const down = flag.startsWith('info.') ? own?.down : said.down;
  return fact(said.helps ? 'plain' : 'good', down);
}

/**
 * The facts of the day, room by room. `words` are the sentences of the day's own file; a flag that neither
 * they nor this house know is left out, and what the player has not been told keeps this house's words.
 */
export function shopState(ledger: DayLedger, words: Readonly<Record<string, FlagWords>> = {}): readonly ShopFact[] {
  const flags = [...new Set([...Object.keys(seen), ...Object.keys(words)])];
  const facts = flags.map((flag) => factOf(flag, ledger, words[flag])).filter((fact) => fact !== undefined);
  return SHOP_ROOMS.flatMap((room) => facts.filter((fact) => fact.room === room));
}

/** What is different now, and by whom: facts that are new or say something else than before. */
export function shopChanges(
  before: readonly ShopFact[],
  now: readonly ShopFact[],
  from: string,
): readonly ShopChange[] {
  const said = new Map(before.map((fact) => [fact.flag, fact.text]));
  return now.filter((fact) => said.get(fact.flag) !== fact.text).map((fact) => ({ ...fact, from }));
}
