/** Rules about flags: declared before they are used, and used once they are declared. */
import type { Draft } from '../format.ts';
import { pointer } from '../places.ts';
import { type At, everyMove, everyPart, items, type Rule, whereIs } from './story.ts';

const HERE = 'here.';

/** A flag where it is used, and what uses it. */
interface Used extends At<string> {
  readonly of: string;
}

const readFlags = (draft: Draft): Used[] =>
  everyPart(draft).flatMap(({ it, at }) => (it.flag === undefined ? [] : [{ it: it.flag, at: `${at}/flag`, of: at }]));

const setFlags = (draft: Draft): Used[] => [
  ...everyMove(draft).flatMap(({ it, at }) => items(it.set, `${at}/set`).map((flag) => ({ ...flag, of: at }))),
  ...Object.entries(draft.endings).flatMap(([id, ending]) => {
    const of = pointer('endings', id);
    return items(ending.set, `${of}/set`).map((flag) => ({ ...flag, of }));
  }),
];

const clearedFlags = (draft: Draft): Used[] =>
  everyMove(draft).flatMap(({ it, at }) => items(it.clear, `${at}/clear`).map((flag) => ({ ...flag, of: at })));

/** Every flag that is used is declared with a sentence. */
export const declaredFlags: Rule = (draft, report) => {
  const flags = Object.values(draft.flags).flatMap((list) => Object.keys(list));
  const declared = new Set(flags);
  for (const { it, at, of } of [...readFlags(draft), ...setFlags(draft), ...clearedFlags(draft)]) {
    if (!declared.has(it)) report('flag-not-declared', at, { where: whereIs(draft, of), flag: it, flags });
  }
};

/** `here.` flags, and only those, stay in this encounter. */
export const hereStaysHere: Rule = (draft, report) => {
  for (const list of ['in', 'out'] as const) {
    for (const flag of Object.keys(draft.flags[list])) {
      if (flag.startsWith(HERE)) report('here-flag-travels', pointer('flags', list, flag), { flag, list }, 'key');
    }
  }
  for (const flag of Object.keys(draft.flags.here)) {
    if (!flag.startsWith(HERE)) report('flag-not-here', pointer('flags', 'here', flag), { flag }, 'key');
  }
};

/** A declared flag is read or set, as its list promises. What comes in as well may also just be taken down here. */
export const usedFlags: Rule = (draft, report) => {
  const read = new Set(readFlags(draft).map(({ it }) => it));
  const set = new Set(setFlags(draft).map(({ it }) => it));
  const ended = new Set(
    clearedFlags(draft)
      .map(({ it }) => it)
      .filter((flag) => Object.hasOwn(draft.flags.in, flag)),
  );
  for (const [list, flags] of Object.entries(draft.flags)) {
    for (const flag of Object.keys(flags)) {
      const at = pointer('flags', list, flag);
      if (list !== 'out' && !read.has(flag)) report('flag-never-read', at, { flag }, 'key');
      if (list !== 'in' && !set.has(flag) && !ended.has(flag)) report('flag-never-set', at, { flag }, 'key');
    }
  }
};
