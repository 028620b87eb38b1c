/** Rules about conditions and what the seed draws. */
import { pointer } from '../places.ts';
import { everyMove, everyPart, items, type Rule, whereIs } from './story.ts';

/** Deepest nesting of a condition: the whole is 1. */
const CONDITION_DEPTH_MAX = 8;

/** Conditions are not nested deeper than anybody can read. */
export const shallowConditions: Rule = (draft, report) => {
  for (const { at, depth } of everyPart(draft)) {
    // The parts inside are deeper still: one report says it for all of them.
    if (depth === CONDITION_DEPTH_MAX + 1) report('condition-too-deep', at, { where: whereIs(draft, at) });
  }
};

/** A condition asks something, and its ranges hold something. */
export const sayingConditions: Rule = (draft, report) => {
  for (const { it, at } of everyPart(draft)) {
    if (Object.keys(it).length === 0) report('empty-condition', at, { where: whereIs(draft, at) });
    for (const field of ['mood', 'seconds'] as const) {
      const { min, max } = it[field] ?? {};
      if (it[field] && min === undefined && max === undefined) {
        report('empty-condition', `${at}/${field}`, { where: whereIs(draft, `${at}/${field}`) });
      }
      if (min !== undefined && max !== undefined && min > max) {
        report('empty-range', `${at}/${field}`, { where: whereIs(draft, at), min, max });
      }
    }
  }
};

/** `done` names moves of this scenario. */
export const knownMoves: Rule = (draft, report) => {
  const ids = everyMove(draft).map(({ it }) => it.id);
  const known = new Set(ids);
  for (const part of everyPart(draft)) {
    for (const { it, at } of items(part.it.done, `${part.at}/done`)) {
      if (!known.has(it)) report('unknown-move', at, { where: whereIs(draft, part.at), id: it, ids });
    }
  }
};

/** `drawn` names variations that can be drawn, and every variation is asked for. */
export const knownDraws: Rule = (draft, report) => {
  const names = Object.keys(draft.draws);
  const used = new Set<string>();
  for (const part of everyPart(draft)) {
    for (const [name, option] of Object.entries(part.it.drawn ?? {})) {
      const at = `${part.at}/drawn${pointer(name)}`;
      used.add(name);
      const options = Object.hasOwn(draft.draws, name) ? draft.draws[name] : undefined;
      if (!options) report('unknown-draw', at, { where: whereIs(draft, part.at), name, names }, 'key');
      else if (!options.includes(option))
        report('unknown-option', at, { where: whereIs(draft, part.at), name, option, options });
    }
  }
  for (const [name, options] of Object.entries(draft.draws)) {
    const at = pointer('draws', name);
    if (!used.has(name)) report('draw-never-used', at, { name }, 'key');
    for (const option of items(options, at)) {
      if (options.indexOf(option.it) < Number(option.at.slice(at.length + 1))) {
        report('option-twice', option.at, { name, option: option.it });
      }
    }
  }
};
