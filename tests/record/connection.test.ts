import { describe, expect, it } from 'vitest';
import { connection, StoreSilent } from '../../src/record/connection.ts';

interface Database {
  readonly number: number;
  close(): void;
}

/** Opens numbered databases and counts what becomes of them. */
function opener(answers: readonly ('opens' | 'silent' | 'refused')[] = []) {
  const seen = { opened: 0, closed: [] as number[], cutOff: [] as (() => void)[] };
  const open = async (onClosed: () => void): Promise<Database> => {
    const number = seen.opened;
    seen.opened += 1;
    seen.cutOff.push(onClosed);
    if (answers[number] === 'silent') return new Promise(() => undefined);
    if (answers[number] === 'refused') throw new DOMException('no', 'VersionError');
    return { number, close: () => seen.closed.push(number) };
  };
  return { seen, open };
}

describe('a connection to the browser’s store', () => {
  it.each(['InvalidStateError', 'UnknownError', 'AbortError'])(
    'that was cut off (%s) is opened once more, and the step done again',
    async (name) => {
      const { seen, open } = opener();
      const { run } = await connection(open);
      const tries: number[] = [];
      const answer = await run(async ({ number }) => {
        tries.push(number);
        if (number === 0) throw new DOMException('Connection to Indexed Database server lost', name);
        return 'kept';
      });
      expect([answer, tries, seen.opened, seen.closed]).toEqual(['kept', [0, 1], 2, [0]]);
      expect(await run(async ({ number }) => number)).toBe(1);
    },
  );

  it('is opened anew after the browser closed it, before a step meets it', async () => {
    const { seen, open } = opener();
    const { run } = await connection(open);
    seen.cutOff[0]?.();
    expect(await run(async ({ number }) => number)).toBe(1);
  });

  it('is opened once for several steps that met the same cut', async () => {
    const { seen, open } = opener();
    const { run } = await connection(open);
    const step = async ({ number }: Database) => {
      if (number === 0) throw new DOMException('lost', 'UnknownError');
      return number;
    };
    expect(await Promise.all([run(step), run(step), run(step)])).toEqual([1, 1, 1]);
    expect(seen.opened).toBe(2);
  });

  it('does nothing twice that failed for another reason, and nothing a third time', async () => {
    const { open } = opener();
    const { run } = await connection(open);
    let tries = 0;
    const failing = (name: string) =>
      run(async () => {
        tries += 1;
        throw new DOMException('full', name);
      });
    await expect(failing('QuotaExceededError')).rejects.toThrow('full');
    expect(tries).toBe(1);
    tries = 0;
    await expect(failing('UnknownError')).rejects.toThrow('full');
    expect(tries).toBe(2);
  });

  it('answers in time where a step never ends, or a new connection never comes', async () => {
    const stuck = opener();
    const { run } = await connection(stuck.open, 20);
    await expect(run(() => new Promise(() => undefined))).rejects.toThrow(StoreSilent);
    expect(await run(async ({ number }) => number)).toBe(1);
    const silent = opener(['opens', 'silent', 'opens']);
    const again = await connection(silent.open, 20);
    silent.seen.cutOff[0]?.();
    await expect(again.run(async ({ number }) => number)).rejects.toThrow(StoreSilent);
    expect(await again.run(async ({ number }) => number)).toBe(2);
  });

  it('rejects as the first opening does, and comes back after a later one that was refused', async () => {
    await expect(connection(opener(['refused']).open)).rejects.toThrow('no');
    const later = opener(['opens', 'refused', 'opens']);
    const { run } = await connection(later.open);
    later.seen.cutOff[0]?.();
    await expect(run(async ({ number }) => number)).rejects.toThrow('no');
    expect(await run(async ({ number }) => number)).toBe(2);
  });
});
