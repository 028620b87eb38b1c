/**
 * The tour of the first minute: which one thing is worth saying about what is on the screen now. Nothing
 * is said ahead of its time: a tip comes when the thing it speaks of is there to be seen.
 */

import type { Cue } from '../../encounter/cues.ts';
import type { Look } from '../../encounter/look.ts';
import { guide } from '../../messages/guide.ts';
import type { MoveKind } from '../../scenario/words.ts';

/** Everything the tour speaks of, in the order of the tour. */
export type TipId = 'person' | 'moves' | 'ask' | 'do' | 'look' | 'notebook' | 'clock' | 'ending';

/** One note: a heading, one or two sentences, and what its arrow points to. */
export interface Tip {
  readonly id: TipId;
  readonly title: string;
  readonly text: string;
  readonly at: 'person' | 'moves' | 'notebook' | 'clock';
}

/** What a tip may depend on besides the look. */
export interface TipContext {
  /** Cues of the last step. */
  readonly cues?: readonly Cue[] | undefined;
  /** Single keys act. Default true. */
  readonly shortcuts?: boolean | undefined;
}

type Telling = (look: Look, context: TipContext) => Omit<Tip, 'id'> | undefined;

const nameOf = ({ people }: Look) => people.find(({ id }) => id === 'customer')?.name ?? guide.customer();
const offers = ({ moves }: Look, kind: MoveKind) => moves.some((move) => move.kind === kind);

const person: Telling = (look) =>
  look.turn === 0
    ? {
        title: guide.person({ name: nameOf(look) }),
        text: guide.personText({ name: nameOf(look) }),
        at: 'person',
      }
    : undefined;

const moves: Telling = (look, { shortcuts = true }) =>
  look.moves.length > 0
    ? {
        title: guide.moves(),
        text: shortcuts ? guide.movesKeys() : guide.movesText(),
        at: 'moves',
      }
    : undefined;

const ask: Telling = (look) => {
  const asked = look.said?.kind === 'ask';
  if (!asked && !(look.turn > 1 && offers(look, 'ask') && offers(look, 'say'))) return undefined;
  return {
    title: asked ? guide.asked() : guide.ask(),
    text: guide.askText(),
    at: 'moves',
  };
};

const doing: Telling = (look) =>
  look.said?.kind === 'do'
    ? {
        title: guide.do(),
        text: guide.doText(),
        at: 'person',
      }
    : undefined;

const looking: Telling = (look, { cues = [] }) => {
  if (cues.some(({ type }) => type === 'card'))
    return {
      title: guide.looked(),
      text: guide.lookedText(),
      at: 'moves',
    };
  if (!(look.turn > 0 && offers(look, 'look'))) return undefined;
  return {
    title: guide.look(),
    text: guide.lookText(),
    at: 'moves',
  };
};

const notebook: Telling = (look, { shortcuts = true }) => {
  const found = [...look.notebook.needs, ...look.notebook.expectations].some(({ text }) => text !== undefined);
  if (look.turn === 0 || !found) return undefined;
  return {
    title: guide.notebook({ name: nameOf(look) }),
    text: shortcuts ? guide.notebookKeys() : guide.notebookText(),
    at: 'notebook',
  };
};

const clock: Telling = (look) => {
  if (look.turn < 2) return undefined;
  const standard = look.target?.text.toLowerCase();
  return {
    title: guide.clock(),
    text: standard === undefined ? guide.clockText() : guide.clockStandard({ standard }),
    at: 'clock',
  };
};

const ending: Telling = (look) =>
  look.ending && {
    title: guide.ending(),
    text: guide.endingText(),
    at: 'moves',
  };

/** What belongs to this very turn comes before what can wait for a later one. */
const TELLINGS: readonly (readonly [TipId, Telling])[] = [
  ['person', person],
  ['moves', moves],
  ['ask', ask],
  ['do', doing],
  ['look', looking],
  ['notebook', notebook],
  ['clock', clock],
];

/** The tip for what is on the screen, if there is one that has not been seen. At the end only the last one counts. */
export function guideTip(look: Look, seen: readonly TipId[], context: TipContext = {}): Tip | undefined {
  const tellings = look.ending ? ([['ending', ending]] as const) : TELLINGS;
  for (const [id, telling] of tellings) {
    if (seen.includes(id)) continue;
    const tip = telling(look, context);
    if (tip) return { id, ...tip };
  }
  return undefined;
}
