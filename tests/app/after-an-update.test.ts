/** What players have begun, kept and handed over goes on after the game, or somebody's own file, was changed. */
import { describe, expect, it } from 'vitest';
import { keptDays, openDay, playsOfDay } from '../../src/app/day-run.ts';
import { keepPlan, planOfDay } from '../../src/app/kept-plans.ts';
import { openedResults } from '../../src/app/opened-results.ts';
import { ownPlays } from '../../src/app/own-data.ts';
import { type Session, startSession } from '../../src/app/session.ts';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { newPlay } from '../../src/record/kept-play.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import { keptRecord } from '../../src/record/migrate-record.ts';
import { withResults } from '../../src/record/opened-files.ts';
import { moveIdsOf, type PlayRecord } from '../../src/record/record.ts';
import { replay } from '../../src/record/replay.ts';
import { writeResultFile } from '../../src/record/result-file.ts';
import type { PlayStore, StoredPlay } from '../../src/record/store.ts';
import { teamTable } from '../../src/record/team-table.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { rulesHash, wordsHash } from '../../src/scenario/hash.ts';
import { broughtUpToDate, emptyTranslation } from '../../src/scenario/translation/skeleton.ts';
import { translated } from '../../src/scenario/translation/translate.ts';
import { beginDay } from '../../src/shift/day.ts';
import { dayOf, dayRecordOf } from '../../src/shift/day-record.ts';
import { startDay } from '../../src/shift/machine.ts';
import { personAhead } from '../../src/shift/person-ahead.ts';
import { firstStart, type Plan, planAhead } from '../../src/shift/start.ts';
import { expectedFiles, fixtures, storeFixtures } from '../fixtures/read.ts';
import { attemptNamed, recordOf, scenarioIn } from '../record/a-record.ts';
import { aPlan, counter, dayWith, handover } from '../shift/a-shift.ts';
import { aFinder } from './a-finder.ts';

const text = JSON.stringify(startingPoint('quick-question', 'coffee_shop'));
const asBegun = scenarioIn(text);
/** The same rules in other words: the title and a line are mended. */
const mended = scenarioIn(
  text.replace('"The quick question"', '"A quick question"').replace('Two floors.', 'Two floors!'),
);
/** A move serves less than before. */
const otherRules = scenarioIn(text.replace('"meets":["place","walked"]', '"meets":["place"]'));

const surroundings = (store: PlayStore) => ({ store, now: () => 5000, today: () => 1000 });
const file = (name: string, content: string) => new File([content], name);

async function begun(store: PlayStore, scenario: Scenario, ...moves: readonly string[]): Promise<StoredPlay> {
  const play = newPlay(
    scenario,
    { seed: 7, carried: [] },
    attemptNamed(rulesHash(scenario), scenario.title, moves),
    1000,
  );
  await store.save(play);
  await aFinder(store, [scenario]).keep(scenario);
  await choose(startSession(scenario, (await store.load(play.id)) ?? play, surroundings(store)), ...moves);
  return (await store.load(play.id)) ?? play;
}

async function choose(session: Session, ...moves: readonly string[]): Promise<PlayRecord> {
  for (const move of moves) await session.choose(move);
  session.stop();
  return session.record();
}

/** Somebody's results from their store, as a file. */
async function handedOver(store: PlayStore, name: string, shipped: readonly Scenario[]): Promise<File> {
  const plays = (await store.list()).filter(({ status }) => status === 'ended');
  const own = await aFinder(store, shipped).own(plays);
  return file(
    `${name}.json`,
    writeResultFile(
      name,
      plays.map(({ record }) => record),
      own,
    ),
  );
}

/** The library has no plan of that id now. */
const noneNow = () => Promise.reject(new Error('there is none'));

describe('a play in the middle when words are changed', () => {
  it('goes on in its own words, ends, replays, and stands on the same board as a later one, with a note', async () => {
    expect([rulesHash(mended), wordsHash(mended) === wordsHash(asBegun)]).toEqual([rulesHash(asBegun), false]);
    const mine = memoryStore();
    const left = await begun(mine, asBegun, 'ask-meeting');
    const after = aFinder(mine, [mended]);
    const found = await after.ofPlay(left);
    expect(wordsHash(found)).toBe(left.record.words);
    const record = await choose(startSession(found, left, surroundings(mine)), 'walk-along');
    expect(replay(mended, record)).toMatchObject({ ok: true, over: true, notes: ['other-words'] });

    const theirs = memoryStore();
    await begun(theirs, mended, 'ask-meeting', 'tell-way');
    // Whoever compares has only the new wording.
    const comparing = aFinder(memoryStore(), [mended]);
    const files = [];
    for (const one of [await handedOver(mine, 'Ana', [mended]), await handedOver(theirs, 'Bo', [mended])]) {
      const read = await openedResults(one, comparing);
      if (read.holds !== 'results') throw new Error('no results');
      files.push(read.results);
    }
    const table = teamTable(files);
    expect(table.scenarios).toHaveLength(1);
    expect(
      table.members.map(({ name, served }) => [name, served.length, served[0]?.best, served[0]?.otherWords]),
    ).toEqual([
      ['Ana', 1, 100, true],
      ['Bo', 1, 60, undefined],
    ]);
  });

  it('goes on in its own language after its translation was edited, and stands on the same board with a note', async () => {
    const polish = (how: string) => {
      const translation = broughtUpToDate(asBegun, emptyTranslation(asBegun, 'pl'));
      for (const entry of Object.values(translation.texts)) entry.text = `${how} ${entry.source ?? ''}`;
      return translated(asBegun, translation);
    };
    const [before, after] = [polish('Po polsku:'), polish('Lepiej:')];
    const store = memoryStore();
    const left = await begun(store, before, 'ask-meeting');
    const found = await aFinder(store, [after]).ofPlay(left);
    expect([found.language, wordsHash(found)]).toEqual(['pl', wordsHash(before)]);
    const record = await choose(startSession(found, left, surroundings(store)), 'walk-along');
    expect(replay(after, record)).toMatchObject({ ok: true, over: true, notes: ['other-words'] });
    for (const words of [asBegun, mended])
      expect(replay(words, record)).toMatchObject({ ok: true, over: true, notes: ['other-words', 'other-language'] });
    const read = await openedResults(await handedOver(store, 'Ola', [mended]), aFinder(memoryStore(), [mended]));
    const theirs = memoryStore();
    await begun(theirs, mended, 'ask-meeting', 'walk-along');
    const other = await openedResults(await handedOver(theirs, 'Bo', [mended]), aFinder(memoryStore(), [mended]));
    if (read.holds !== 'results' || other.holds !== 'results') throw new Error('no results');
    const table = teamTable([read.results, other.results]);
    expect(table.scenarios.map(({ players }) => players)).toEqual([2]);
    expect(
      table.members.map(({ name, served }) => [name, served.length, served[0]?.best, served[0]?.otherWords]),
    ).toEqual([
      ['Bo', 1, 100, undefined],
      ['Ola', 1, 100, true],
    ]);
  });

  it('goes on without any copy of its words: the rules are what it needs', async () => {
    const store = memoryStore();
    const left = { ...(await begun(memoryStore(), asBegun, 'ask-meeting')) };
    expect(wordsHash(await aFinder(store, [mended]).ofPlay(left))).toBe(wordsHash(mended));
  });
});

describe('a play in the middle when rules are changed', () => {
  it('goes on by its own copy, and its record is refused on the changed rules with the reason', async () => {
    const store = memoryStore();
    const left = await begun(store, asBegun, 'ask-meeting');
    const found = await aFinder(store, [otherRules]).ofPlay(left);
    expect(rulesHash(found)).toBe(left.record.rules);
    const record = await choose(startSession(found, left, surroundings(store)), 'walk-along');
    expect(replay(otherRules, record)).toEqual({
      ok: false,
      reasons: [{ key: 'replay.otherRules', values: { scenario: 'quick-question' } }],
    });
    await expect(aFinder(memoryStore(), [otherRules]).ofPlay({ record })).rejects.toThrow(
      /has other rules now than when it was played\. Open the file it was played on/,
    );
  });

  it('is handed over with its story, so that it opens where that never came; another board is not this one', async () => {
    const store = memoryStore();
    const play = await begun(store, asBegun, 'ask-meeting', 'walk-along');
    const brought = await openedResults(
      await handedOver(store, 'Ana', [otherRules]),
      aFinder(memoryStore(), [otherRules]),
    );
    const theirs = memoryStore();
    await begun(theirs, otherRules, 'ask-meeting', 'walk-along');
    const other = await openedResults(
      await handedOver(theirs, 'Bo', [otherRules]),
      aFinder(memoryStore(), [otherRules]),
    );
    if (brought.holds !== 'results' || other.holds !== 'results') throw new Error('no results');
    expect(brought.results.plays).toHaveLength(1);
    const both = withResults([brought.results], other.results);
    expect(both.ok && teamTable(both.files).scenarios.map(({ players }) => players)).toEqual([1, 1]);
    // Without its story it is set aside, and it is said why.
    const bare = file(
      'bare.json',
      writeResultFile('Cy', [play.record, recordOf(otherRules, ['ask-meeting', 'tell-way'])]),
    );
    const read = await openedResults(bare, aFinder(memoryStore(), [otherRules]));
    expect(read.holds === 'results' && read.results.setAside).toMatchObject([
      { title: asBegun.title, why: 'otherRules' },
    ]);
  });
});

describe('what 0.1.0 kept', () => {
  const dump = storeFixtures('0.1.0').find(({ file: name }) => name.endsWith('full.json'));
  if (!dump) throw new Error('the fixture is gone');
  const rows = dump.dump.stores.plays.rows as unknown as readonly (Omit<StoredPlay, 'order'> & { order?: number })[];
  // As the store numbers them when it is first opened: by when they were begun.
  const byTime = rows.toSorted((a, b) => a.begun - b.begun);
  const kept = byTime.map((row, index): StoredPlay => ({ ...row, order: index + 1, record: keptRecord(row.record) }));

  it('goes on where it was left: every running play, to the very turn', async () => {
    const store = memoryStore();
    const running = kept.filter(({ status }) => status === 'running');
    expect(running.length).toBeGreaterThan(0);
    for (const play of running) {
      const scenario = await aFinder(store).ofPlay(play);
      const session = startSession(scenario, play, surroundings(store));
      expect(session.view().look.turn).toBe(moveIdsOf(play.record).length);
      const before = session.view().look.moves[0]?.id ?? '';
      await session.choose(before);
      expect(moveIdsOf(session.record()).at(-1)).toBe(before);
      expect(replay(scenario, session.record()).ok).toBe(true);
      session.stop();
    }
  });

  it('counts in the profile: every finished play, with the score it had', async () => {
    const { plays, leftOut } = await ownPlays(aFinder(memoryStore()), kept, memoryStore());
    expect(leftOut).toBe(0);
    const scores = Object.fromEntries(plays.map(({ id, card }) => [id, card.score]));
    const expected = Object.entries(dump.plays).flatMap(([id, play]) => (play?.over ? [[id, play.score]] : []));
    expect(scores).toEqual(Object.fromEntries(expected));
  });

  it('is handed over and opened like any other', async () => {
    const expected = expectedFiles('0.1.0').results;
    for (const { file: name, text: content } of fixtures('0.1.0', 'results')) {
      const read = await openedResults(file(name, content), aFinder(memoryStore()));
      expect(read.holds === 'results' && read.results.plays.map(({ card }) => card.score)).toEqual(
        expected[name]?.plays.map(({ score }) => score),
      );
    }
  });

  it('opens as an attempt with the average it had', async () => {
    const expected = expectedFiles('0.1.0').attempts;
    for (const { file: name, text: content } of fixtures('0.1.0', 'attempts')) {
      const read = await openedResults(file(name, content), aFinder(memoryStore()));
      expect(
        read.holds === 'attempt' && [read.attempt.name, Math.round(read.attempt.average), read.attempt.hash],
      ).toEqual([expected[name]?.name, expected[name]?.average, expected[name]?.hash]);
    }
  });

  it('has days that are gone on with by the plan they had', async () => {
    const store = memoryStore();
    for (const note of dump.dump.stores.notes?.rows ?? []) await store.keepNote(note as never);
    const days = await keptDays(store);
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) {
      const plan = await planOfDay(store, aFinder(store), day.record, playsOfDay(day.id, kept), noneNow);
      const { working } = openDay(plan, day, kept);
      expect(working.place().at).toBe(dump.days[day.id]?.place);
      working.stop();
    }
  });
});

describe('a day in the middle when files are changed', () => {
  const plan = aPlan();
  const [first, second, third] = plan.scenarios as [Scenario, Scenario, Scenario];
  /** A day in which the first person has been served, kept with what was at hand then. */
  const left = async (atHand: Plan) => {
    const store = memoryStore();
    await keepPlan(store, aFinder(store), atHand);
    const day = dayWith(beginDay(plan, 7, firstStart(plan)), [['ask-about-milk']]);
    await aFinder(store).keep(first);
    const plays = day.plays.map((record) => ({ record }));
    return { store, day, record: dayRecordOf(day), plays };
  };
  const ahead = planAhead(plan.shift, plan.people);
  const updated = (...stories: readonly Scenario[]) => planAhead(plan.shift, stories.map(personAhead));

  it('is gone on with by the shift and the people it began with', async () => {
    const { store, record, plays } = await left(plan);
    const found = await planOfDay(store, aFinder(store), record, plays, noneNow);
    expect(found.scenarios.map((story) => story && rulesHash(story))).toEqual(plan.scenarios.map(rulesHash));
    expect(found.people).toEqual(plan.people);
    expect(found.shift).toEqual(plan.shift);
    await expect(planOfDay(memoryStore(), aFinder(memoryStore()), record, plays, noneNow)).rejects.toThrow(
      'cannot be gone on with',
    );
  });

  it('has only the stories of those who were served', async () => {
    const { store, record, plays, day } = await left(ahead);
    const found = await planOfDay(store, aFinder(store), record, plays, () => Promise.resolve(ahead));
    expect(found.people).toEqual(plan.people);
    expect(found.scenarios.map((story) => story?.id)).toEqual([first.id, undefined, undefined]);
    const again = dayOf(found, record);
    expect(again.ok && again.day.ledger).toEqual(day.ledger);
  });

  it('serves whoever has not come yet as they are now, when nobody has them as they were', async () => {
    const { store, record, plays } = await left(ahead);
    const mended = counter({ patience: 45, clock: '09:59' });
    const now = updated(handover({ patience: 45 }), mended, third);
    const found = await planOfDay(store, aFinder(store), record, plays, () => Promise.resolve(now));
    expect(found.people.map(({ rules }) => rules)).toEqual([first, mended, third].map(rulesHash));
    const step = dayOf(found, record);
    if (!step.ok) throw new Error(step.reasons.join(' '));
    const working = startDay(step.day);
    expect(working.send({ type: 'begin', attempt: 'a' })).toEqual({
      ok: false,
      reasons: [{ key: 'notHere', values: { title: mended.title } }],
    });
    expect(working.send({ type: 'arrive', scenario: second })).toMatchObject({ ok: false });
    expect(working.send({ type: 'arrive', scenario: mended })).toMatchObject({ ok: true });
    const begun = working.send({ type: 'begin', attempt: attemptNamed(1, 1) });
    if (!begun.ok || !begun.day.running) throw new Error('nobody is served');
    // And whoever has come by the new rules stays so, whatever is renewed after that.
    await aFinder(store).keep(mended);
    const later = [...plays, { record: begun.day.running }];
    const again = await planOfDay(store, aFinder(store), record, later, () => Promise.resolve(ahead));
    expect(dayOf(again, { ...record, plays: later.map((play) => play.record) })).toMatchObject({ ok: true });
  });

  it('is not gone on with without the stories of those who were served', async () => {
    const { record, plays } = await left(ahead);
    const now = updated(handover({ patience: 45 }), second, third);
    await expect(
      planOfDay(memoryStore(), aFinder(memoryStore()), record, plays, () => Promise.resolve(now)),
    ).rejects.toThrow('cannot be gone on with');
  });
});
