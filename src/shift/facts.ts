/**
 * What can be seen of a day between two people: the flags of its ledger as plain facts, each in its room. The picture
 * and the list beside it read the same facts. What nobody has noticed is not told.
 */
import type { Day } from './day.ts';
import type { Shift, ShiftDraft } from './format.ts';
import { flagsUp } from './ledger.ts';

/** The flags as they stand. A flag that nobody has settled yet today is not known, whatever it was yesterday. */
export interface Seen {
  /** Flags that are up. */
  readonly up: readonly string[];
  /** Flags that somebody has settled today, up or down. */
  readonly settled: readonly string[];
}

/** Whether a fact helps, harms, is merely absent, or has not been looked at yet. */
export type FactStanding = 'good' | 'bad' | 'plain' | 'unknown';

/** A flag of the day as it is seen. */
export interface RoomFact {
  readonly flag: string;
  /** Id of the room it is seen in. */
  readonly room: string;
  /** Part of that room's drawing that shows it. */
  readonly part?: string;
  /** Scenario of the person shown with it. */
  readonly portrait?: string;
  /** Is it seen to be up? False as long as it is not known. */
  readonly up: boolean;
  readonly standing: FactStanding;
  /** One sentence. */
  readonly text: string;
}

/** Something that is different since the last person. */
export interface FactChange extends RoomFact {
  /** Who left it: the short name of a person. */
  readonly from: string;
}

const isOf = (kind: string, flag: string) => flag === kind || flag.startsWith(`${kind}.`);

/** What is to be told of a flag and how it stands; undefined while there is nothing to tell. */
function toldOf({ facts, flags }: ShiftDraft, flag: string, { up, settled }: Seen): Omit<RoomFact, 'flag'> | undefined {
  const [fact, own] = [facts[flag], flags[flag]];
  if (!fact || !own) return undefined;
  const { room, part, portrait } = fact;
  const isUp = up.includes(flag);
  // A hazard that stands is a secret: nobody has noticed it. A change in it would give it away as well.
  const secret = isUp && isOf('hazard', flag) && !fact.inSight;
  const told = (seenUp: boolean, standing: FactStanding, text: string | undefined) =>
    text === undefined
      ? undefined
      : {
          room,
          ...(part !== undefined && { part }),
          ...(portrait !== undefined && { portrait }),
          up: seenUp,
          standing,
          text,
        };
  if (secret || (!isUp && !settled.includes(flag))) return told(false, 'unknown', fact.unknown);
  if (isUp) return told(true, own.helps ? 'good' : 'bad', fact.up ?? own.up);
  // What one does not know is not told here either: the flag's own sentence says it for the report, fact and all.
  const down = isOf('info', flag) ? fact.down : (fact.down ?? own.down);
  return told(false, own.helps ? 'plain' : 'good', down);
}

/** The facts of a day, room by room, in the order in which its file has them. */
export function factsSeen(shift: ShiftDraft | Shift, seen: Seen): readonly RoomFact[] {
  const facts = Object.keys(shift.facts).flatMap((flag): RoomFact[] => {
    const told = toldOf(shift, flag, seen);
    return told ? [{ flag, ...told }] : [];
  });
  return shift.rooms.flatMap(({ id }) => facts.filter(({ room }) => room === id));
}

/** What can be seen once the first `before` people of a day have gone. */
export function factsAfter({ plan, ledger }: Pick<Day, 'plan' | 'ledger'>, before: number): readonly RoomFact[] {
  const settled = ledger.filter(({ at }) => at >= 0 && at < before).map(({ flag }) => flag);
  return factsSeen(plan.shift, { up: flagsUp(ledger, before), settled: [...new Set(settled)] });
}

/** What is different now, and by whom: facts that are new or say something else than before. */
export function factChanges(
  before: readonly RoomFact[],
  now: readonly RoomFact[],
  from: string,
): readonly FactChange[] {
  const said = new Map(before.map((fact) => [fact.flag, fact.text]));
  return now.filter((fact) => said.get(fact.flag) !== fact.text).map((fact) => ({ ...fact, from }));
}
