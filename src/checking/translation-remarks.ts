/**
 * What a second reader would say of a translation: lines and options too long in its language, the same phrase all
 * over, an option that gives itself away by its length or its tone. Nothing is told that its scenario is told as well:
 * that is the author's to mend.
 */
import type { Finding } from '../analysis/findings.ts';
import type { Lint } from '../analysis/lints/codes.ts';
import { lintsOf } from '../analysis/lints/lints-of.ts';
import { type PlacedFinding, type PlacedLint, placed } from '../analysis/placed.ts';
import { proofOf } from '../analysis/prove.ts';
import type { Scenario } from '../scenario/format.ts';
import { pointer, pointerSteps } from '../scenario/places.ts';
import { withEachText } from '../scenario/translation/each-text.ts';
import type { TranslationFile } from '../scenario/translation/format.ts';
import { isComplete, translated } from '../scenario/translation/translate.ts';
import { MOVE_KINDS } from '../scenario/words.ts';
import { type Verdicts, verdictOn } from './verdicts.ts';

/** What is looked at, and the text of the file for the places in it. */
export interface TranslationToCheck {
  readonly scenario: Scenario;
  readonly file: TranslationFile;
  readonly text: string;
}

/** The pointer in the translation for one in the scenario: the entry of that text, or all of them where it names none. */
function pointerInTranslation({ scenario, file }: TranslationToCheck): (at: string) => string {
  // The story with its keys in place of its words says which text lies where.
  const keyed: unknown = withEachText(scenario, file.language, (key) => key);
  return (at) => {
    const thing = pointerSteps(at).reduce<unknown>(
      (whole, step) => (typeof whole === 'object' && whole !== null ? Reflect.get(whole, step) : undefined),
      keyed,
    );
    const texts =
      typeof thing === 'object' && thing !== null
        ? ['text', ...MOVE_KINDS].map((field) => Reflect.get(thing, field))
        : [thing];
    const key = texts.find((one) => typeof one === 'string' && Object.hasOwn(file.texts, one));
    return typeof key === 'string' ? pointer('texts', key) : '/texts';
  };
}

/** Those of the translation that its scenario does not have at the same place, and that its author does not intend. */
function ownTo<T extends Finding | Lint>(
  told: readonly T[],
  before: readonly T[],
  { intended }: Scenario,
): readonly T[] {
  const known = new Set(before.map(({ code, pointer: at }) => `${code} ${at}`));
  return told.filter(
    ({ code, pointer: at }) => !known.has(`${code} ${at}`) && !(intended && Object.hasOwn(intended, code)),
  );
}

const moved = <T extends Finding | Lint>(told: readonly T[], to: (at: string) => string): readonly T[] =>
  told.map((one) => ({ ...one, pointer: to(one.pointer) }));

/** What the writing lints say of a whole translation, at its own texts. One in which something is missing is not looked at. */
export function translationLints(of: TranslationToCheck): readonly PlacedLint[] {
  const { scenario, file, text } = of;
  if (!isComplete(scenario, file)) return [];
  const own = ownTo(lintsOf(translated(scenario, file)), lintsOf(scenario), scenario);
  return placed(moved(own, pointerInTranslation(of)), text);
}

/**
 * Who passes a whole translation by how its options sound, or by how long they are. All other proofs are the scenario's:
 * the rules are the same.
 */
export function translationFindings(
  of: TranslationToCheck,
  verdicts: Verdicts | undefined,
  fresh: boolean,
): readonly PlacedFinding[] {
  const { scenario, file, text } = of;
  if (!isComplete(scenario, file)) return [];
  const passed = (story: Scenario) =>
    verdictOn(verdicts, { kind: 'by-ear', of: story, fresh }, () =>
      proofOf(story).findings.filter(({ code }) => code === 'naive-passes'),
    );
  const inOther = passed(translated(scenario, file));
  if (inOther.length === 0) return [];
  return placed(moved(ownTo(inOther, passed(scenario), scenario), pointerInTranslation(of)), text);
}
