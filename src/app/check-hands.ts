/** Several files checked at a time: each on a thread of its own, as many as this machine has processors. */
import { availableParallelism } from 'node:os';
import { type MessagePort, Worker } from 'node:worker_threads';
import { type CheckTask, checkupOf, type Found } from '../cli/checkups.ts';
import type { CheckTeller, Terminal } from '../cli/terminal.ts';

const HAND = 'counterpart-check';

/** What a hand is told at its start. */
interface HandStart {
  readonly hand: typeof HAND;
  /** Folder the package lies in. */
  readonly root: string;
}

/** What a hand says: a person of a day it comes to, or what it found. */
type Said = { readonly person: string } | { readonly found: Found };

/** Was a thread that was started with this started to check files? */
export const isHandStart = (data: unknown): data is HandStart => (data as Partial<HandStart> | null)?.hand === HAND;

/** Answers one task after another on a thread that was started for it. */
export function answerChecks(port: MessagePort, terminal: Terminal): void {
  const say = (said: Said) => port.postMessage(said);
  port.on('message', (task: CheckTask) => {
    say({ found: checkupOf(terminal, task, (person) => say({ person })) });
  });
}

/** One task on one thread; a thread that breaks off tells why. */
function onHand(hand: Worker, task: CheckTask, tell: CheckTeller): Promise<Found> {
  return new Promise((resolve, reject) => {
    const end = () => {
      hand.off('message', hear);
      hand.off('error', fail);
      hand.off('exit', gone);
    };
    const hear = (said: Said) => {
      if ('person' in said) {
        tell.person(task, said.person);
        return;
      }
      end();
      resolve(said.found);
    };
    const fail = (error: unknown) => {
      end();
      reject(error);
    };
    const gone = () => fail(new Error(`The check of ${task.file} ended before it was through.`));
    hand.on('message', hear).on('error', fail).on('exit', gone);
    tell.took(task);
    hand.postMessage(task);
  });
}

/** An answer that somebody will give later. */
interface Owed {
  readonly answer: Promise<Found>;
  readonly give: (found: Found) => void;
  readonly fail: (reason: unknown) => void;
}

function owed(): Owed {
  let give: Owed['give'] = () => {};
  let fail: Owed['fail'] = () => {};
  const answer = new Promise<Found>((resolve, reject) => {
    give = resolve;
    fail = reject;
  });
  return { answer, give, fail };
}

/**
 * Does every task, the longest first, and answers in the order of the tasks.
 * @param program the file that answers when it is started as a hand
 * @param root folder the package lies in
 * @param weight how long a task may take, in any measure
 */
export function checksTogether(
  program: URL,
  root: string,
  tasks: readonly CheckTask[],
  tell: CheckTeller,
  weight: (task: CheckTask) => number,
): readonly Promise<Found>[] {
  const jobs = tasks.map((task) => ({ task, ...owed() }));
  const left = jobs.toSorted((a, b) => weight(b.task) - weight(a.task));
  const work = async () => {
    const aHand = () => new Worker(program, { workerData: { hand: HAND, root } satisfies HandStart });
    let hand = aHand();
    for (let job = left.shift(); job; job = left.shift()) {
      try {
        job.give(await onHand(hand, job.task, tell));
      } catch (reason) {
        // Whoever waits for this answer is told; what comes after it is done by another hand.
        job.fail(reason);
        hand = aHand();
      }
    }
    await hand.terminate();
  };
  const hands = Math.min(availableParallelism(), tasks.length);
  for (let i = 0; i < hands; i++) void work();
  return jobs.map(({ answer }) => answer);
}
