/** Rules about who speaks, and in which language. */
import { pointer } from '../places.ts';
import type { Said } from '../said.ts';
import { everyLine, type Rule, whereIs } from './story.ts';

/** Whoever speaks is in the scenario. */
export const knownSpeakers: Rule = (draft, report) => {
  const people = ['customer', 'scene', ...Object.keys(draft.others)];
  const known = new Set(people);
  for (const { it, at } of everyLine(draft)) {
    if (!known.has(it.by)) report('unknown-speaker', `${at}/by`, { where: whereIs(draft, at), by: it.by, people });
  }
};

/** No two lines share an id: translations find them by it. */
export const uniqueLines: Rule = (draft, report) => {
  const first = new Map<string, Said>();
  for (const { it, at } of everyLine(draft)) {
    if (it.id === undefined) continue;
    const other = first.get(it.id);
    if (other === undefined) first.set(it.id, whereIs(draft, at));
    else report('line-id-twice', `${at}/id`, { where: whereIs(draft, at), id: it.id, other });
  }
};

/** Lines in another language have a translation, and a time when it can be read. */
export const understoodLanguages: Rule = (draft, report) => {
  const spoken = new Set<string>();
  for (const { it, at } of everyLine(draft)) {
    const language = it.language ?? draft.language;
    if (language === draft.language) {
      if (it.translation !== undefined)
        report('translation-not-needed', `${at}/translation`, { where: whereIs(draft, at) }, 'key');
      continue;
    }
    spoken.add(language);
    if (it.translation === undefined) report('line-without-translation', at, { where: whereIs(draft, at), language });
    if (!Object.hasOwn(draft.interpreted, language)) {
      report('language-never-interpreted', `${at}/language`, { where: whereIs(draft, at), language });
    }
  }
  for (const language of Object.keys(draft.interpreted)) {
    if (!spoken.has(language)) {
      report('language-never-spoken', pointer('interpreted', language), { language }, 'key');
    }
  }
};

/** The customer's lines have a thought behind them. */
export const innerThoughts: Rule = (draft, report) => {
  for (const { it, at } of everyLine(draft)) {
    if (it.by === 'customer' && it.inner === undefined) report('missing-inner', at, { where: whereIs(draft, at) });
  }
};
