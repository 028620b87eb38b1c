/** Rules about the edge: the mood at which one more push makes somebody walk out. */
import type { Draft } from '../format.ts';
import { WALKS_OUT } from '../move.ts';
import { pointer } from '../places.ts';
import { items, type Rule } from './story.ts';

/** Nobody starts lower than this. */
const MOOD_AT_START = -2;
/** What somebody carried in, or the seed drew, starts nobody lower than this. */
const MOOD_GIVEN = -1;

const outOf = (draft: Draft) => (Object.hasOwn(draft.endings, WALKS_OUT) ? draft.endings[WALKS_OUT] : undefined);

/** Whoever may walk out says so first, and whoever says so may. */
export const warnedBefore: Rule = (draft, report) => {
  const out = outOf(draft);
  if (out && !draft.warning) report('no-warning', pointer('endings', WALKS_OUT), {}, 'key');
  if (!out && draft.warning) report('warning-for-nothing', '/warning', {}, 'key');
};

/** Who walks out is lost, and what they carry out is said. */
export const outForGood: Rule = (draft, report) => {
  const out = outOf(draft);
  if (!out) return;
  const at = pointer('endings', WALKS_OUT);
  const { loyalty } = out.outcome;
  if (loyalty !== 'lost') report('walks-out-not-lost', `${at}/outcome/loyalty`, { loyalty });
  const flags = Object.keys(draft.flags.out);
  if (flags.length > 0 && !out.set) report('walks-out-without-flags', at, { flags }, 'key');
};

/** Where there is an edge, nobody starts at it, and nothing from before puts them close to it. */
export const startsOffTheEdge: Rule = (draft, report) => {
  if (!outOf(draft)) return;
  if (draft.mood < MOOD_AT_START) report('starts-at-the-edge', '/mood', { mood: draft.mood, least: MOOD_AT_START });
  for (const { it, at } of items(draft.moodIf, '/moodIf')) {
    if (it.mood < MOOD_GIVEN) report('starts-at-the-edge', `${at}/mood`, { mood: it.mood, least: MOOD_GIVEN });
  }
};
