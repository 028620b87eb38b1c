/** Names of players who do not listen. */
import type { Said } from '../../scenario/said.ts';

/** What a naive player always does, by their name in NAIVE: `habit.first`, said behind "would" (`messages/habit.ts`). */
export const habitNamed = (name: string): Said => ({ key: `habit.${name}` });
