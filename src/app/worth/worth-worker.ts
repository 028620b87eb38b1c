/** The worker in which results and lists are weighed: the page goes on, and can stop it. See desk.ts, which asks. */
import { ANSWERS, type OnStep, type Question, type Word } from './answers.ts';

const say = (word: Word) => postMessage(word);

addEventListener('message', ({ data: { id, kind, about } }: MessageEvent<Question>) => {
  try {
    const work: (about: never, onStep: OnStep) => unknown = ANSWERS[kind];
    const answer = work(about as never, (done, of) => say({ id, says: 'step', done, of }));
    say({ id, says: 'told', answer });
  } catch (error) {
    say({ id, says: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});
