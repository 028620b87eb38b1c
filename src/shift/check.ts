/** What a schema cannot say about a shift on its own: names that fit together, and something to choose every day. */
import { pointer } from '../scenario/places.ts';
import { roomFindings } from './check-rooms.ts';
import { emptyParts, flagsAskedFor } from './conditions.ts';
import type { ShiftDraft } from './format.ts';
import { askerInShift, conditionsOf, overnightChanges } from './parts.ts';
import { type ShiftFinding, shiftFinding } from './problems.ts';

type Rule = (shift: ShiftDraft) => readonly ShiftFinding[];

const eachOnce: Rule = ({ encounters }) =>
  encounters.flatMap(({ scenario }, i) =>
    encounters.findIndex((other) => other.scenario === scenario) === i
      ? []
      : [shiftFinding('encounter-twice', pointer('encounters', i, 'scenario'), { scenario })],
  );

const declaredFlags: Rule = (shift) => {
  const flags = Object.keys(shift.flags);
  const used = [
    ...conditionsOf(shift).flatMap(({ condition, at }) => flagsAskedFor(condition, at)),
    ...Object.keys(shift.given).map((flag) => ({ flag, at: pointer('given', flag) })),
    ...overnightChanges(shift),
    ...Object.keys(shift.facts).map((flag) => ({ flag, at: pointer('facts', flag) })),
  ];
  return used
    .filter(({ flag }) => !Object.hasOwn(shift.flags, flag))
    .map(({ flag, at }) =>
      shiftFinding('flag-of-day-not-declared', at, { where: askerInShift(shift, at), flag, flags }),
    );
};

const hereStaysHere: Rule = (shift) =>
  Object.keys(shift.flags)
    .filter((flag) => flag.startsWith('here.') || flag === 'here')
    .map((flag) => shiftFinding('here-flag-of-day', pointer('flags', flag), { flag }));

const sayingConditions: Rule = (shift) =>
  conditionsOf(shift)
    .flatMap(({ condition, at }) => emptyParts(condition, at))
    .map((at) => shiftFinding('empty-day-condition', at, { where: askerInShift(shift, at) }));

const fixesFix: Rule = ({ fixes }) => [
  ...Object.entries(fixes).flatMap(([fix, { raises = [], lowers = [] }]) => {
    const both = raises.flatMap((flag, i) =>
      lowers.includes(flag)
        ? [shiftFinding('fix-raises-and-lowers', pointer('fixes', fix, 'raises', i), { fix, flag })]
        : [],
    );
    const none = raises.length + lowers.length === 0;
    return none ? [shiftFinding('fix-does-nothing', pointer('fixes', fix), { fix })] : both;
  }),
  ...(Object.values(fixes).every((fix) => fix.if !== undefined)
    ? [shiftFinding('no-fix-for-every-day', '/fixes', {})]
    : []),
];

const rememberedPeople: Rule = ({ ratchet, encounters }) => {
  const scenarios = encounters.map(({ scenario }) => scenario);
  return Object.entries(ratchet).flatMap(([scenario, levels]) => [
    ...(scenarios.includes(scenario)
      ? []
      : [shiftFinding('ratchet-for-nobody', pointer('ratchet', scenario), { scenario, scenarios })]),
    ...levels.flatMap(({ history }, i) =>
      levels.findIndex((level) => level.history === history) === i
        ? []
        : [shiftFinding('level-twice', pointer('ratchet', scenario, i, 'history'), { scenario, history })],
    ),
  ]);
};

const rules: readonly Rule[] = [
  eachOnce,
  declaredFlags,
  hereStaysHere,
  sayingConditions,
  fixesFix,
  rememberedPeople,
  roomFindings,
];

/** Everything about a shift that does not fit together, without looking at its scenarios. */
export const shiftFindings = (shift: ShiftDraft): readonly ShiftFinding[] => rules.flatMap((rule) => rule(shift));
