/**
 * The play from the other side: what the customer saw, heard and thought at each moment, and how what
 * they came for stood. The same transcript as the debrief, told to whoever sits in the other chair.
 */
import type { Standing } from '../encounter/state.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Debrief, GoalMark, MoveEntry, SpokenEntry } from './debrief.ts';
import type { GoalKind } from './scorecard.ts';

/** Something they needed or expected, and how it stands at a moment. */
export interface Want {
  readonly id: string;
  readonly kind: GoalKind;
  readonly text: string;
  /** The experience behind an expectation. */
  readonly from?: string;
  readonly critical: boolean;
  /** How it stands as far as they know. */
  readonly standing: Standing;
  /** True while they do not know what became of it. */
  readonly inDark: boolean;
}

/** What a moment did to one want, as far as they noticed. */
export type WantChange = Omit<GoalMark, 'effect'> & {
  readonly effect: Exclude<GoalMark['effect'], 'cue' | 'noted' | 'learned'>;
};

/** One moment as the other side lived it. */
export interface SwapMoment {
  /** 0 for coming in; turn + 1 for what the player's move of that turn brought. */
  readonly index: number;
  /** What the player did. Absent for the moment of coming in. */
  readonly move?: Pick<MoveEntry, 'kind' | 'text' | 'clock'>;
  readonly lines: readonly SpokenEntry[];
  readonly moodBefore: number;
  readonly moodAfter: number;
  readonly changes: readonly WantChange[];
  /** Every want as it stands after this moment. */
  readonly wants: readonly Want[];
  /** Wants that the move of this moment put into the player’s notebook, in words. */
  readonly told: readonly string[];
}

/** The whole play from the other side. */
export interface JobSwap {
  /** First name of the one whose side this is. */
  readonly name: string;
  /** The player's role as the other sees it: "barista". */
  readonly role: string;
  readonly colleague: boolean;
  readonly moments: readonly SwapMoment[];
  /** Stars and words they gave; absent when they gave none. */
  readonly review?: { readonly stars: number; readonly text: string };
}

/** What they notice of a mark: what happened in the dark only once they find out. */
function noticed({ standing, ...mark }: GoalMark): WantChange[] {
  if (mark.unnoticed || mark.effect === 'cue' || mark.effect === 'noted') return [];
  if (mark.effect !== 'learned') return [{ ...mark, effect: mark.effect }];
  return standing === undefined || standing === 'open' ? [] : [{ ...mark, effect: standing }];
}

function wantsAtStart(debrief: Debrief): readonly Want[] {
  return debrief.card.goals.map(({ id, kind, text, from, critical }) => ({
    id,
    kind,
    text,
    ...(from !== undefined && { from }),
    critical,
    standing: 'open',
    inDark: false,
  }));
}

function momentAfter(before: SwapMoment, move: MoveEntry): SwapMoment {
  const changes = move.marks.flatMap(noticed);
  const wants = before.wants.map((want) => {
    const change = changes.find(({ id }) => id === want.id);
    if (change) return { ...want, standing: change.effect, inDark: false };
    const hidden = move.marks.some(({ id, unnoticed }) => unnoticed && id === want.id);
    return hidden ? { ...want, inDark: true } : want;
  });
  return {
    index: before.index + 1,
    move: { kind: move.kind, text: move.text, clock: move.clock },
    lines: [],
    moodBefore: move.moodBefore,
    moodAfter: move.moodAfter,
    changes,
    wants,
    told: move.marks.filter(({ effect }) => effect === 'noted').map(({ text }) => text),
  };
}

/** The play of a debrief from the other side. */
export function jobSwap(debrief: Debrief, scenario: Scenario): JobSwap {
  const { transcript, afterwards } = debrief;
  const first = transcript[0];
  const mood = first?.type === 'move' ? first.moodBefore : (first?.mood ?? scenario.mood);
  const arrival: SwapMoment = {
    index: 0,
    lines: [],
    moodBefore: mood,
    moodAfter: mood,
    changes: [],
    wants: wantsAtStart(debrief),
    told: [],
  };
  const moments = [arrival];
  for (const entry of transcript) {
    const last = moments.at(-1) ?? arrival;
    if (entry.type === 'move') moments.push(momentAfter(last, entry));
    else moments[moments.length - 1] = { ...last, lines: [...last.lines, entry] };
  }
  return {
    name: scenario.customer.short,
    role: scenario.role,
    colleague: scenario.customer.relation === 'internal',
    moments,
    ...(afterwards.review && { review: afterwards.review }),
  };
}
