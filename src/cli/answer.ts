/** What programs are told with `--json`: one shape for every command, whatever happens. */
import { printableJson } from './printable.ts';
import { EXIT, type Exit, type Terminal } from './terminal.ts';

/** The part that every answer has. */
export interface AnswerHead {
  /** True exactly when the exit code is 0. */
  readonly ok: boolean;
  readonly exit: Exit;
  /** Why it is not fine: sentences. Empty when it is. */
  readonly reasons: readonly string[];
}

/** An answer as text: its head, then the fields of the command. */
export function answerText(exit: Exit, reasons: readonly string[], body: object): string {
  const head: AnswerHead = { ok: exit === EXIT.fine, exit, reasons };
  return printableJson(JSON.stringify({ ...head, ...body }, null, 2));
}

/** Says an answer and gives its exit code. */
export function answer(terminal: Terminal, exit: Exit, reasons: readonly string[], body: object): Exit {
  terminal.say(answerText(exit, reasons, body));
  return exit;
}
