/** How it stands with what goes to the team: "saved here" and "the team has it" are never the same words. */
import { outbox } from '../../messages/outbox.ts';

/** Plays of this browser and the team. */
export interface OutboxCounts {
  /** Saved here, and not yet with the team. */
  readonly here: number;
  readonly had: number;
  readonly refused: number;
  readonly waits: 'line' | 'room' | undefined;
}

/** One or two sentences. */
export function outboxWords({ here, had, refused, waits }: OutboxCounts): string {
  const refusal = refused === 0 ? [] : [outbox.refused({ plays: refused })];
  const stands = () => {
    if (here > 0) return outbox[`here.${waits ?? 'way'}`]({ plays: here });
    return had === 0 ? outbox.none() : outbox.had({ plays: had });
  };
  return [stands(), ...refusal].join(' ');
}
