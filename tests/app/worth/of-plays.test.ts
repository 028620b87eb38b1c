/** What is asked of plays is asked once, told when it is known, and may be asked again where it was stopped. */
import { describe, expect, it } from 'vitest';
import { type Desk, Stopped } from '../../../src/app/worth/desk.ts';
import { worthOfPlays } from '../../../src/app/worth/of-plays.ts';
import { walkThrough } from '../../../src/encounter/walk.ts';
import { plays } from '../../ui/a-debrief.ts';
import { aScenario } from '../../ui/a-scenario.ts';

const scenario = aScenario();
const OPENING = { seed: 1, carried: [] };
const { walk } = walkThrough(scenario, OPENING, plays.lost);

/** A desk at which everything is answered by hand. */
function aDesk() {
  const asked: {
    readonly kind: string;
    readonly tell: (answer: unknown) => void;
    readonly fail: (error: Error) => void;
  }[] = [];
  const desk = {
    ask: (kind: string) => ({
      answer: new Promise((tell, fail) => asked.push({ kind, tell, fail })),
      drop: () => undefined,
    }),
    stop: () => undefined,
  } as unknown as Desk;
  return { asked, worth: worthOfPlays(desk) };
}
const soon = () => new Promise((done) => setTimeout(done));

describe('the worth of plays', () => {
  it('is asked for once, and told to whoever looks', async () => {
    const { asked, worth } = aDesk();
    let told = 0;
    worth.subscribe(() => {
      told += 1;
    });
    for (const _ of [1, 2]) worth.askBest(scenario, OPENING);
    for (const _ of [1, 2]) worth.askDecisions(walk);
    expect(asked.map(({ kind }) => kind)).toEqual(['best', 'decisions']);
    expect([worth.best(scenario, OPENING), worth.decisions(walk)]).toEqual([undefined, 'open']);
    asked[0]?.tell(86);
    asked[1]?.tell([]);
    await soon();
    expect([worth.best(scenario, OPENING), worth.decisions(walk), told, worth.answers()]).toEqual([86, [], 2, 2]);
  });

  it('is untold where it cannot be worked out, and asked anew where it was stopped', async () => {
    const { asked, worth } = aDesk();
    worth.askDecisions(walk);
    asked[0]?.fail(new Stopped('It was stopped.'));
    await soon();
    expect(worth.decisions(walk)).toBe('open');
    worth.askDecisions(walk);
    asked[1]?.tell(undefined);
    await soon();
    expect(worth.decisions(walk)).toBe('untold');
    worth.askDecisions(walk);
    expect(asked).toHaveLength(2);
  });
});
