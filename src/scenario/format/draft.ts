/**
 * A scenario as the program holds it: people, named conditions and ways put in, endings by their id. Engine,
 * proofs and hashes see this form only; how a file is written is in `scenario.ts`.
 */
import type * as z from 'zod';
import type { TheirPlace } from '../words.ts';
import type { Condition, ConditionName } from './condition.ts';
import type { WalksOut, Ending as WrittenEnding } from './ending.ts';
import type { Line as WrittenLine } from './line.ts';
import type { Move as WrittenMove } from './move.ts';
import type { Node as WrittenNode } from './node.ts';
import type { Person } from './persona.ts';
import type { WrittenScenario } from './scenario.ts';

/** The same data without any name of a condition in it. Conditions are known by their field `not`, which nothing else has. */
type PutIn<T> = T extends ConditionName
  ? never
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? PutIn<Item>[]
      : string extends keyof T
        ? { [Field in keyof T]: PutIn<T[Field]> }
        : 'not' extends keyof T
          ? Condition
          : { [Field in keyof T]: PutIn<T[Field]> };

/** Something said or something that can be seen. */
export type Line = PutIn<z.output<typeof WrittenLine>>;
/** One thing the player can choose. */
export type Move = PutIn<z.output<typeof WrittenMove>>;
/** One turn: lines, then moves. */
export type Node = PutIn<z.output<typeof WrittenNode>>;
/** What the person does in the end. `closes` is only there where somebody walks out or closes up. */
export type Ending = PutIn<z.output<typeof WrittenEnding>> & { readonly closes?: z.output<typeof WalksOut>['closes'] };

/** The person to serve, as they come today. */
export interface Persona extends Omit<Person, 'segments' | 'about'> {
  /** Name of the person's file; absent for somebody written in place. */
  readonly id?: string;
  readonly segments: NonNullable<Person['segments']>;
  readonly about: string;
  /** 0 first visit … 3 expects to be remembered in every detail. */
  readonly history: number;
  readonly where: 'counter' | 'phone';
  /** Where somebody on the phone is, if that is drawn. */
  readonly place?: TheirPlace | undefined;
}

/** Someone else in the scene who can speak. */
export interface OtherPersona extends Person {
  readonly id?: string;
  readonly history?: number | undefined;
  readonly where: 'beside' | 'behind' | 'back' | 'phone';
  /** Where somebody on the phone is who is not with the customer, if that is drawn. */
  readonly place?: TheirPlace | undefined;
  readonly if?: Condition | undefined;
}

type Same = Omit<
  WrittenScenario,
  'format' | 'customer' | 'others' | 'conditions' | 'ways' | 'nodes' | 'endings' | 'walksOut'
>;

/** The rule book a scenario is played by: 1 for files of 0.1.0 as they were played then, 2 for all others. */
export type Engine = 1 | 2;

/** A scenario whose fields are right; the story may still be broken. */
export type Draft = PutIn<Same> & {
  readonly engine: Engine;
  readonly customer: Persona;
  readonly others: Record<string, OtherPersona>;
  readonly nodes: Record<string, Node>;
  /** In the order in which they are tried; `walksOut` last, under the id WALKS_OUT, if there is one. */
  readonly endings: Record<string, Ending>;
};

declare const checked: unique symbol;
/** A draft that passed every check. Only `readScenario` makes one, and only this compiles. */
export type Scenario = Draft & { readonly [checked]: true };
