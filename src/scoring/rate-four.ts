/**
 * Rate the four: the player rates every option of one turn and sees how far that is from the authors'
 * key. Rating all options asks for judgement where picking one asks for a guess. Nothing of it is
 * stored or scored.
 *
 * The key of an option is the sum of its skill ratings, held within -2 … +2: what the move shows on
 * balance, the same sum that the tone of its coach note goes by. An option no author rated has no key
 * and is not compared.
 */
import { shuffled } from '../encounter/draw.ts';
import { offeredMoves } from '../encounter/rules.ts';
import type { Step, Walk } from '../encounter/walk.ts';
import type { Move } from '../scenario/format.ts';
import { moveKind, moveSkills, moveText } from '../scenario/move.ts';
import type { MoveKind, Skill } from '../scenario/words.ts';
import { type SpokenEntry, transcriptOf } from './debrief.ts';

/** From "fell far short" to "very well". */
export const RATINGS = [-2, -1, 0, 1, 2] as const;
/** A step of the scale. */
export type Rating = (typeof RATINGS)[number];

/** A move that was on offer, and what its authors think of it. */
export interface OptionToRate {
  readonly id: string;
  readonly kind: MoveKind;
  readonly text: string;
  /** The authors' rating. Absent when they gave none. */
  readonly key?: Rating;
  readonly skills: readonly { readonly skill: Skill; readonly rating: number }[];
  /** The authors' reason. */
  readonly coach?: string;
  /** True for the one the player made. */
  readonly chosen: boolean;
}

/** One turn of the play, to be rated. */
export interface TurnToRate {
  readonly turn: number;
  /** What was said and seen just before the choice. */
  readonly before: readonly SpokenEntry[];
  /** All options that were on offer, in the order they were shown. */
  readonly options: readonly OptionToRate[];
}

function keyOf(move: Move): Rating | undefined {
  const ratings = Object.values(move.skills ?? {});
  if (ratings.length === 0) return undefined;
  const sum = ratings.reduce<number>((total, rating) => total + (rating ?? 0), 0);
  return RATINGS.find((rating) => rating === Math.max(-2, Math.min(2, sum)));
}

function optionOf(move: Move, step: Step): OptionToRate {
  const key = keyOf(move);
  return {
    id: move.id,
    kind: moveKind(move),
    text: moveText(move),
    ...(key !== undefined && { key }),
    skills: moveSkills(move),
    ...(move.coach !== undefined && { coach: move.coach }),
    chosen: move.id === step.move.id,
  };
}

const keysOf = ({ options }: TurnToRate) => options.flatMap(({ key }) => (key === undefined ? [] : [key]));

/** The turns of a walk that offered at least two options with a key. */
export function turnsToRate(walk: Walk): readonly TurnToRate[] {
  const { scenario, opening } = walk;
  const lines = transcriptOf(walk).filter((entry) => entry.type === 'line');
  return walk.steps
    .map((step): TurnToRate => {
      const offered = offeredMoves(scenario, step.node, step.before);
      return {
        turn: step.turn,
        before: lines.filter((line) => line.turn === step.turn),
        options: shuffled(opening.seed, `order:${step.node}`, offered).map((move) => optionOf(move, step)),
      };
    })
    .filter((turn) => keysOf(turn).length >= 2);
}

/** How far the ratings of a turn lie apart: first best to worst, then all of them from their mean. */
function spreadOf(turn: TurnToRate): readonly [number, number] {
  const keys = keysOf(turn);
  const mean = keys.reduce<number>((total, key) => total + key, 0) / keys.length;
  const squares = keys.reduce<number>((total, key) => total + (key - mean) ** 2, 0);
  return [Math.max(...keys) - Math.min(...keys), squares];
}

/** The turn whose options differ most: the one where the choice mattered. The earlier one if two are level. */
export function mostTellingTurn(turns: readonly TurnToRate[]): TurnToRate | undefined {
  return turns.reduce<TurnToRate | undefined>((leader, turn) => {
    if (!leader) return turn;
    const [[range, squares], [most, mostSquares]] = [spreadOf(turn), spreadOf(leader)];
    return range > most || (range === most && squares > mostSquares) ? turn : leader;
  }, undefined);
}

/** A player's ratings beside the authors'. */
export interface Agreement {
  /** One row for each option that was rated and has a key, in the order of the turn. */
  readonly rows: readonly {
    readonly id: string;
    readonly rating: Rating;
    readonly key: Rating;
    /** Rating less key: above 0 the player was kinder than the authors. */
    readonly off: number;
  }[];
  /** Steps apart, over all rows. */
  readonly steps: number;
  /** The most steps apart these keys allow. */
  readonly most: number;
  /** 100 = the authors' key exactly, 0 = as far from it as can be. Whole number, rounded down. */
  readonly percent: number;
  /** How many ratings are the key exactly. */
  readonly same: number;
}

/**
 * How near the ratings are to the key: the steps between them, measured against the most steps there
 * could have been. Options without a rating or without a key are left out; none at all gives 100.
 */
export function agreement(turn: TurnToRate, ratings: Readonly<Record<string, Rating | undefined>>): Agreement {
  const rows = turn.options.flatMap(({ id, key }) => {
    const rating = Object.hasOwn(ratings, id) ? ratings[id] : undefined;
    return rating === undefined || key === undefined ? [] : [{ id, rating, key, off: rating - key }];
  });
  const steps = rows.reduce((total, { off }) => total + Math.abs(off), 0);
  const most = rows.reduce((total, { key }) => total + 2 + Math.abs(key), 0);
  return {
    rows,
    steps,
    most,
    percent: most === 0 ? 100 : Math.floor((100 * (most - steps)) / most),
    same: rows.filter(({ off }) => off === 0).length,
  };
}
