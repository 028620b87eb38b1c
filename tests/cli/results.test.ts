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

  it('tells nothing new to peers who were handed a file of almost the same people', async () => {
    const more = Array.from({ length: 10 }, (_, at) => `${at}.json`);
    const results = more.map((file, at) => [file, resultsFailing(`Person ${at}`, at + 1, [[story, [(at % 8) + 1]]])]);
    const { said: first } = await run(...FILES, '--for-peers');
    const later = async (...files: readonly string[]) => {
      const terminal = aTerminal([], { ...disk, ...Object.fromEntries(results), 'first.json': first });
      const exit = await commandLine(terminal, ['results', ...files, '--for-peers', '--after', 'first.json'], () => 0);
      return { exit, said: terminal.said.join('\n') };
    };
    expect(await later(...more.slice(0, 6))).toEqual({
      exit: 1,
      said: expect.stringContaining('Fewer than 5 people have come since'),
    });
    expect((await later(...more.slice(1, 5))).said).toContain('of more people than these results');
    const { exit, said } = await later(...more);
    expect(exit).toBe(0);
    expect(readPeersFile(said)).toMatchObject({ ok: true, file: { people: 10 } });
    expect((await later(...FILES)).said).toBe(first);
  });

  it('refuses an earlier file that is none', async () => {
    expect(await run(...FILES, '--for-peers', '--after', '0.json')).toMatchObject({
      exit: 1,
      said: expect.stringMatching(/^0\.json: /),
    });
    expect(await run(...FILES, '--for-peers', '--after', 'none.json')).toMatchObject({ exit: 2 });
  });
});
