/** The worker in which files are read: whatever is in them, the page goes on, and can stop it. */
import { type Question, READERS, type WorkerWord } from './readers.ts';

const say = (word: WorkerWord) => postMessage(word);

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  try {
    say({ says: 'read', answer: READERS[data.kind](data.text, data.people) });
  } catch (error) {
    say({ says: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});
say({ says: 'ready' });
