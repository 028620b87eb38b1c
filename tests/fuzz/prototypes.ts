/** The built-in objects that every value leans on: a file must never leave a mark on them. */

const BUILT_IN: Readonly<Record<string, object>> = {
  Object: Object.prototype,
  Array: Array.prototype,
  Function: Function.prototype,
  String: String.prototype,
  Number: Number.prototype,
  Boolean: Boolean.prototype,
  RegExp: RegExp.prototype,
  Map: Map.prototype,
  Set: Set.prototype,
  Promise: Promise.prototype,
  Error: Error.prototype,
  'Object itself': Object,
  'Array itself': Array,
};

type Snapshot = ReadonlyMap<string, ReadonlyMap<PropertyKey, PropertyDescriptor>>;

/** Everything on the built-in objects, as it is now. */
export const prototypesNow = (): Snapshot =>
  new Map(
    Object.entries(BUILT_IN).map(([name, object]) => [
      name,
      new Map(
        Reflect.ownKeys(object).map((key) => [key, Object.getOwnPropertyDescriptor(object, key) as PropertyDescriptor]),
      ),
    ]),
  );

/** What is no longer as it was, in words. */
export function changesSince(before: Snapshot): readonly string[] {
  const now = prototypesNow();
  return [...before].flatMap(([name, were]) => {
    const are = now.get(name) ?? new Map<PropertyKey, PropertyDescriptor>();
    const keys = new Set([...were.keys(), ...are.keys()]);
    return [...keys].flatMap((key) => {
      const [was, is] = [were.get(key), are.get(key)];
      const alike = was && is && was.value === is.value && was.get === is.get && was.set === is.set;
      return alike ? [] : [`${name}: ${String(key)}`];
    });
  });
}
