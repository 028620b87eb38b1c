/** The words of `counterpart explain`. */
import { type Command, only, parsed } from '../command.ts';
import { explain } from '../explain.ts';

/** Tells why a check says what it says. */
export const explainCommand: Command = {
  usage: {
    call: 'explain [CODE]',
    does: ['why check says that, an example and its mend; without CODE, all codes'],
  },
  options: {},
  run(terminal, args) {
    const { positionals } = parsed(args, {});
    return explain(terminal, positionals.length === 0 ? undefined : only(positionals, 'the code to explain'));
  },
};
