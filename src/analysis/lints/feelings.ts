/** Feelings that the narrator names instead of showing them. */
import { everyLine } from '../../scenario/check/story.ts';
import type { Scenario } from '../../scenario/format.ts';
import { whereAt } from '../where.ts';
import { type Lint, lint } from './codes.ts';
import { isEnglish } from './words-in.ts';

/** Words that are feelings and hardly anything else. "Calm", "cross" and "hurt" also tell what can be seen, so they are not here. */
const FEELINGS =
  /\b(?:un)?(?:happ(?:y|ier|ily|iness)|angr(?:y|ier|ily)|anger|sad(?:ly|ness)?|upset|nervous(?:ly|ness)?|reliev(?:ed|edly)|relief|annoy(?:ed|ance)|irritat(?:ed|ion)|frustrat(?:ed|ion)|anxi(?:ous|ously|ety)|worried(?:ly)?|scared|afraid|frightened|embarrass(?:ed|ment)|ashamed|disappoint(?:ed|ment)|excit(?:ed|edly|ement)|furious(?:ly)?|delighted(?:ly)?|grateful(?:ly)?|impatient(?:ly)?|impatience|jealous(?:ly)?|lonely|miserable|offended|humiliated|overjoyed|stressed|confused|proud(?:ly)?|glad(?:ly)?|cheerful(?:ly)?)\b/i;

/** What somebody says inside a line of the narrator is theirs. */
const QUOTED = /“[^“”]*”|"[^"]*"|‘[^‘’]*’(?!\w)/g;

/** Lines of the scene with the name of a feeling in them. English ones only. */
export const feelingLints = (scenario: Scenario): readonly Lint[] =>
  everyLine(scenario).flatMap(({ it, at }) => {
    if (it.by !== 'scene' || !isEnglish(it.language ?? scenario.language)) return [];
    const word = FEELINGS.exec(it.text.replaceAll(QUOTED, ' '))?.[0];
    return word === undefined ? [] : [lint('told-feeling', at, { where: whereAt(scenario, at), word })];
  });
