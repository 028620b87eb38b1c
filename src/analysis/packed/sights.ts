/**
 * What is seen and not said: who is there, and which languages somebody interprets. Proofs hear lines; so a mark is put
 * beside the lines of every node, on the same condition, and the search that hears lines sees these too.
 */
import type { Condition, Scenario } from '../../scenario/format.ts';
import { ownMemory } from '../../scenario/own-memory.ts';

/** What a mark tells: that somebody is there, that a language is understood; or nothing, for what is asked at the start alone. */
export type Mark =
  | { readonly tells: 'there'; readonly who: string }
  | { readonly tells: 'understood'; readonly language: string }
  | { readonly tells: 'nothing' };

/** A mark, and when it is seen; always, where there is no condition. */
export interface Sight {
  readonly mark: Mark;
  readonly if: Condition | undefined;
}

export interface Sights {
  /** At every node. */
  readonly everywhere: readonly Sight[];
  /** At the first node alone. */
  readonly atStart: readonly Sight[];
}

/** Conditions on the start alone: what the brief tells, the mood and the things one begins with. */
export const startConditions = ({ brief, moodIf, props }: Scenario): readonly Condition[] =>
  [...brief.known, ...(moodIf ?? []), ...props].flatMap((one) => (one.if ? [one.if] : []));

/** All that is seen in a scenario. */
export const sightsIn = ownMemory((scenario: Scenario): Sights => {
  const starts = startConditions(scenario);
  return {
    everywhere: [
      ...Object.entries(scenario.others).flatMap(([who, other]) =>
        other.if ? [{ mark: { tells: 'there', who } as const, if: other.if }] : [],
      ),
      ...Object.entries(scenario.interpreted).map(([language, condition]) => {
        return { mark: { tells: 'understood', language } as const, if: condition };
      }),
    ],
    atStart: starts.length === 0 ? [] : [{ mark: { tells: 'nothing' }, if: { any: [...starts] } }],
  };
});
