/** How a play came out, in a few words. */
import { cliPlay as words } from '../messages/cli-play.ts';
import type { Outcome } from '../record/walks-again.ts';

/** "arrived, satisfaction 100, target hit". */
export const outcomeText = ({ ends, satisfaction, score, target }: Outcome): string =>
  words.outcome({
    parts: [
      ends ?? words['outcome.notFinished'](),
      words['outcome.satisfaction']({ satisfaction }),
      ...(score === undefined ? [] : [words['outcome.score']({ score })]),
      ...(target ? [words['outcome.target']({ target })] : []),
    ],
  });
