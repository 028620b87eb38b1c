/** What this program does when it was started as a thread of a server: judge plays, or copy the data and look through the copy. */
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { copyAndCheck } from './backup/check-file.ts';
import type { GameLibrary } from './verify/judge.ts';
import { answerTasks, isJudgeStart } from './verify/threads.ts';

/** Works as a thread if it was started as one. @param libraryOf the stories that come with the game, in this package */
export async function onThread(libraryOf: (root: string) => GameLibrary): Promise<void> {
  if (isMainThread || !parentPort) return;
  if (isJudgeStart(workerData)) {
    answerTasks(parentPort, libraryOf(workerData.root));
    return;
  }
  const { hand, path, into } = workerData as { hand?: unknown; path: string; into: string };
  if (hand === 'counterpart-copy') parentPort.postMessage(await copyAndCheck(path, into));
}
