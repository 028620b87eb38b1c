/** What has been worked out about an object that cannot change, kept as long as the object lives. */

/**
 * The same function, which works out its answer once for each frozen object. Checked scenarios are frozen all
 * through; of an object that may still change nothing is remembered.
 */
export function ownMemory<Thing extends object, Answer>(work: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  // Askers come back with the same thing again and again; the last one is found without a look into the map.
  let last: { readonly thing: Thing; readonly answer: Answer } | undefined;
  return (thing) => {
    if (last?.thing === thing) return last.answer;
    const found = known.get(thing);
    const answer = found ? found.answer : work(thing);
    if (!found && !Object.isFrozen(thing)) return answer;
    if (!found) known.set(thing, { answer });
    last = { thing, answer };
    return answer;
  };
}

/** The same for a function about something and its part: a frozen thing keeps the answers about its parts. */
export function partMemory<Thing extends object, Part, Answer>(
  work: (thing: Thing, part: Part) => Answer,
): (thing: Thing, part: Part) => Answer {
  const answersOf = ownMemory((_: Thing) => new Map<Part, { readonly answer: Answer }>());
  return (thing, part) => {
    const answers = answersOf(thing);
    const found = answers.get(part);
    if (found) return found.answer;
    const answer = work(thing, part);
    answers.set(part, { answer });
    return answer;
  };
}
