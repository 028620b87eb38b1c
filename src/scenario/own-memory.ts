/** What has been worked out about an object that cannot change, kept as long as the object lives. */

/**
 * The same function, which works out its answer once for each frozen object. Checked scenarios are frozen all
 * through; of an object that may still change nothing is remembered.
 */
export function ownMemory<Thing extends object, Answer>(work: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    const found = known.get(thing);
    if (found) return found.answer;
    const answer = work(thing);
    if (Object.isFrozen(thing)) known.set(thing, { answer });
    return answer;
  };
}
