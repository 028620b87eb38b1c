/**
 * Scenarios enclosed in a file of plays: the stories of plays that were made on somebody's own file, so that the
 * plays open again anywhere. Only the text travels; whoever opens it checks the text and matches it by its hash.
 */

import { hash, isObject, type Loose, list, mustBe, text } from '../scenario/fields.ts';
import type { Scenario } from '../scenario/format.ts';
import { rulesHash, wordsHash } from '../scenario/hash.ts';
import type { Said } from '../scenario/said.ts';
import { quoted } from '../scenario/said-place.ts';
import { writeScenario } from '../scenario/write-scenario.ts';
import { faultsOf } from './field-faults.ts';

/** A scenario on its way with the plays that were made on it. */
export interface EnclosedScenario {
  /** Hash of its rules, 64 hex digits. */
  readonly rules: string;
  /** Hash of its words, 64 hex digits. */
  readonly words: string;
  /** The file as one text that needs no other. */
  readonly text: string;
}

/** Most scenarios in one file. */
export const ENCLOSED_MAX = 12;
/** Most characters (UTF-16 units) of all enclosed texts together; with the plays a file stays below 2 MB. */
export const ENCLOSED_LENGTH_MAX = 1_200_000;

/** A scenario as it is enclosed. */
export const enclosed = (scenario: Scenario): EnclosedScenario => ({
  rules: rulesHash(scenario),
  words: wordsHash(scenario),
  text: writeScenario(scenario),
});

/** Of these, those that fit into one file, each once. The first ones go before; whoever opens the file is asked for the rest. */
export function enclosedWithin(all: readonly EnclosedScenario[]): readonly EnclosedScenario[] {
  const kept: EnclosedScenario[] = [];
  const seen = new Set<string>();
  let room = ENCLOSED_LENGTH_MAX;
  for (const one of all) {
    const name = `${one.rules} ${one.words}`;
    if (seen.has(name) || one.text.length > room || kept.length === ENCLOSED_MAX) continue;
    seen.add(name);
    kept.push(one);
    room -= one.text.length;
  }
  return kept;
}

const FIELDS = { rules: hash, words: hash, text: text(ENCLOSED_LENGTH_MAX) };

/** What is wrong with the enclosed scenarios of a file; nothing when there are none. Their texts are not read here. */
export function enclosedFaults(value: unknown): readonly Said[] {
  if (value === undefined) return [];
  const stories = list(ENCLOSED_MAX);
  if (!stories.holds(value)) return [mustBe(stories, quoted('scenarios'))];
  return (value as readonly unknown[]).flatMap((one, index) => faultsOf(`scenarios.${index}`, one, FIELDS));
}

/** The enclosed scenarios of a file without faults. */
export const enclosedIn = (value: Loose): readonly EnclosedScenario[] =>
  Array.isArray(value.scenarios)
    ? value.scenarios.filter(isObject).map(({ rules, words, text: story }) => {
        return { rules: String(rules), words: String(words), text: String(story) };
      })
    : [];
