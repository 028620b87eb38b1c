/** The desk: one question after another in a real worker, which can be stopped. */
import { describe, expect, it } from 'vitest';
import { createDesk, Stopped } from '../../../src/app/worth/desk.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { aHardStory } from '../../a-hard-story.ts';

const real = () => new Worker(new URL('../../../src/app/worth/worth-worker.ts', import.meta.url), { type: 'module' });

const about = (id: string) => {
  const read = readScenario(JSON.stringify(aHardStory(id)));
  if (!read.ok) throw new Error('broken');
  return { units: [{ scenario: read.value, opening: { seed: 1, carried: [] } }], mark: 80, on: '2026-12-01' };
};

describe('the desk', () => {
  it('answers one question after another, and says how far it has come', async () => {
    const desk = createDesk(real);
    const steps: number[] = [];
    const [one, other] = [
      desk.ask('certificate', about('one'), (done) => steps.push(done)),
      desk.ask('certificate', about('two')),
    ];
    expect((await one.answer).sheet?.title).toEqual({ key: 'title' });
    expect(JSON.stringify(await other.answer)).toContain('"two"');
    expect(steps).toEqual([0]);
    desk.stop();
  });

  it('stops what is worked out and what waits, and takes the next question all the same', async () => {
    const desk = createDesk(real);
    const stopped = [desk.ask('certificate', about('one')), desk.ask('certificate', about('two'))];
    desk.stop();
    for (const { answer } of stopped) await expect(answer).rejects.toThrow(Stopped);
    expect(JSON.stringify(await desk.ask('certificate', about('three')).answer)).toContain('"three"');
    desk.stop();
  });

  it('does not begin what nobody waits for any more', async () => {
    const desk = createDesk(real);
    const begun: string[] = [];
    const first = desk.ask('certificate', about('one'), () => begun.push('one'));
    const dropped = desk.ask('certificate', about('two'), () => begun.push('two'));
    const last = desk.ask('certificate', about('three'), () => begun.push('three'));
    dropped.drop();
    await Promise.all([first.answer, last.answer]);
    expect(begun).toEqual(['one', 'three']);
    desk.stop();
  });

  it('says so where there can be no worker', async () => {
    for (const none of [
      () => undefined,
      () => {
        throw new Error('not here');
      },
    ])
      await expect(createDesk(none).ask('certificate', about('one')).answer).rejects.toThrow(/beside the page/);
    const missing = createDesk(() => new Worker('/no-such-worker.js', { type: 'module' }));
    await expect(missing.ask('certificate', about('one')).answer).rejects.toThrow(/beside the page/);
  });
});
