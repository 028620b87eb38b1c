/** How it stands with what goes to the team: "saved here" and "the team has it" are never the same words. */
import { counted } from '../../scenario/counted.ts';

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
  const not = refused === 0 ? '' : ` ${counted(refused, 'play')} the team does not take.`;
  if (here > 0) {
    const it = here === 1 ? 'it goes' : 'they go';
    const why =
      waits === 'line'
        ? `${it} to the team by ${here === 1 ? 'itself' : 'themselves'} when the server answers again`
        : waits === 'room'
          ? 'the server has much to do and takes more in a moment'
          : 'on the way to the team';
    return `${counted(here, 'play')} saved here: ${why}.${not}`;
  }
  if (had === 0) return `What you finish from now on goes to the team by itself.${not}`;
  return `The team has ${had === 1 ? 'your one play' : `all ${had} of your plays`}.${not}`;
}
