/** The file for peers out of files of results. */
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../src/cli/command-line.ts';
import { readPeersFile } from '../../src/comparison/peers-file.ts';
import { aHardStory } from '../a-hard-story.ts';
import { hardStory, resultsFailing } from '../a-hard-team.ts';
import { aTerminal } from './a-terminal.ts';

const story = hardStory('the-queue');
const FILES = Array.from({ length: 5 }, (_, at) => `${at}.json`);
const disk = {
  'scenarios/shop/the-queue.json': JSON.stringify(aHardStory('the-queue')),
  ...Object.fromEntries(FILES.map((file, at) => [file, resultsFailing(`Person ${at}`, at + 1, [[story, [at + 1]]])])),
};

async function run(...args: readonly string[]) {
  const terminal = aTerminal([], disk);
  const exit = await commandLine(terminal, ['results', ...args], () => 0);
  return { exit, said: terminal.said.join('\n'), warned: terminal.warned.join('\n'), disk: terminal.disk };
}

describe('counterpart results --for-peers', () => {
  it('gives a file that opens, to standard output or where it is wanted', async () => {
    const { exit, said } = await run(...FILES, '--for-peers');
    expect(exit).toBe(0);
    expect(readPeersFile(said)).toMatchObject({ ok: true, file: { people: 5 } });
    const { disk: written } = await run(...FILES, '--for-peers', '--out', 'peers.json');
    expect(written.get('peers.json')?.trimEnd()).toBe(said);
  });

  it('refuses four people, and a call that does not say for whom', async () => {
    expect(await run(...FILES.slice(1), '--for-peers')).toMatchObject({
      exit: 1,
      said: expect.stringContaining('first plays of 5 people'),
    });
    expect(await run(...FILES)).toMatchObject({ exit: 2, warned: expect.stringContaining('--for-peers') });
  });
});
