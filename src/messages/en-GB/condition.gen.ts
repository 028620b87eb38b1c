/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "condition.flag": { readonly flag: string | number };
  readonly "condition.met": { readonly ids: readonly string[] };
  readonly "condition.partly": { readonly ids: readonly string[] };
  readonly "condition.missed": { readonly ids: readonly string[] };
  readonly "condition.harmed": { readonly ids: readonly string[] };
  readonly "condition.unnoticed": { readonly ids: readonly string[] };
  readonly "condition.known": { readonly ids: readonly string[] };
  readonly "condition.done": { readonly ids: readonly string[] };
  readonly "condition.drawn": { readonly name: string | number; readonly option: string | number };
  readonly "condition.not": { readonly condition: string | number };
  readonly "condition.group": { readonly condition: string | number };
  readonly "condition.and": { readonly one: string | number; readonly other: string | number };
  readonly "condition.or": { readonly one: string | number; readonly other: string | number };
  readonly "condition.mood.least": { readonly min: string | number };
  readonly "condition.mood.most": { readonly max: string | number };
  readonly "condition.mood.between": { readonly min: string | number; readonly max: string | number };
  readonly "condition.seconds.least": { readonly min: string | number };
  readonly "condition.seconds.most": { readonly max: string | number };
  readonly "condition.seconds.between": { readonly min: string | number; readonly max: string | number };
  readonly "condition.always": undefined;
  readonly "condition.never": undefined;
  readonly "condition.fresh": undefined;
  readonly "condition.offered": { readonly condition: string | number };
  readonly "condition.atTheEdge": { readonly mood: string | number };
  readonly "way.if": { readonly to: string | number; readonly condition: string | number };
  readonly "way.else": { readonly one: string | number; readonly other: string | number };
  readonly "value.none": undefined;
}
