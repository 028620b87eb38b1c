/** What is taught at the airline desk about medicine, interpreters and times agrees with the cards that lie there. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Move, Scenario } from '../src/scenario/format.ts';
import { moveText } from '../src/scenario/move.ts';
import { readScenario } from '../src/scenario/read.ts';
import { shippedPeople } from './shipped-people.ts';

function shipped(path: string): Scenario {
  const read = readScenario(readFileSync(`scenarios/${path}.json`, 'utf8'), { people: shippedPeople });
  if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join('\n'));
  return read.value;
}

const movesOf = (scenario: Scenario): readonly Move[] => Object.values(scenario.nodes).flatMap(({ moves }) => moves);
const failed = ({ misses = [], harms = [] }: Move): readonly string[] => [...misses, ...harms];
const card = (scenario: Scenario, id: string) => scenario.policies[id]?.points.join(' ') ?? '';
const ids = (moves: readonly Move[]) => moves.map(({ id }) => id).sort();
const meeting = (scenario: Scenario, goal: string) =>
  movesOf(scenario).filter(({ meets = [] }) => meets.includes(goal));

const suitcase = shipped('airline_desk/the-suitcase');

it('lets nobody at the desk leave out a tablet, and hands it to nobody who is not there', () => {
  expect(card(suitcase, 'medicine')).toMatch(/Nobody here says that a dose can be left out/);
  const told = movesOf(suitcase).filter((move) => /without them should|daughter will know/.test(moveText(move)));
  expect(ids(told)).toEqual(['daughter-sees', 'one-night']);
  for (const move of told) expect(failed(move)).toContain('tablets');
});

it('counts the pharmacy alone as half a way for what was prescribed in Colombia, and 111 as the whole', () => {
  expect(card(suitcase, 'medicine')).toMatch(/Prescribed in the UK, the EEA or Switzerland: a pharmacist/);
  expect(card(suitcase, 'medicine')).toMatch(/Prescribed anywhere else: 111/);
  const pharmacy = movesOf(suitcase).filter((move) => /^The pharmacy over|pharmacist/.test(moveText(move)));
  expect(pharmacy.map(({ id, partly, meets = [] }) => [id, partly, meets])).toEqual([
    ['pharmacy-hall', ['tablets'], []],
    ['give-pharmacist', ['tablets'], []],
  ]);
  expect(ids(meeting(suitcase, 'tablets'))).toEqual(['ring-now', 'tell-back']);
  const told = movesOf(suitcase).filter(({ set = [] }) => set.includes('here.plan'));
  for (const move of told) expect(moveText(move)).toMatch(/111/);
});

it('lets another passenger say that an interpreter is rung, and nothing about what is in the bag', () => {
  expect(card(suitcase, 'language')).toMatch(/not through other passengers and never through children/);
  expect(ids(movesOf(suitcase).filter((move) => failed(move).includes('herself')))).toEqual([
    'copy-paper',
    'let-ollie',
  ]);
  expect(ids(meeting(suitcase, 'herself'))).toEqual(['enough', 'no-thanks', 'only-tell']);
});

it('speaks the variety she speaks, and the language of school only on the card and in the mouth of others', () => {
  const nodes = Object.values(suitcase.nodes);
  const lines = nodes.flatMap(({ lines, moves }) => [...lines, ...moves.flatMap(({ reply }) => reply)]);
  const hers = lines.filter(({ by }) => by === 'customer');
  expect([...new Set(hers.map(({ language }) => language))]).toEqual(['es-419']);
  expect(lines.filter(({ language }) => language === 'es').map(({ by }) => by)).toEqual(['scene']);
});

it('says a day for the bag only as the screen has it', () => {
  expect(card(suitcase, 'missing')).toMatch(/Nobody promises a bag for a day on which no flight brings it/);
  expect(suitcase.policies.screen?.table?.rows[1]).toEqual(['Flight', "Sunday's first from Madrid, lands 8:10"]);
  const tonight = movesOf(suitcase).filter((move) =>
    /^You'll have it tonight|get it here tonight/.test(moveText(move)),
  );
  expect(ids(tonight)).toEqual(['do-all', 'tonight-sure']);
  for (const move of tonight) expect(failed(move)).toContain('truth');
  expect(moveText(meeting(suitcase, 'truth')[0] as Move)).toMatch(/ten past eight/);
});

const gate = shipped('airline_desk/gate-change');

it('touches nobody who has not been asked, and asks what helps, never what somebody has', () => {
  expect(card(gate, 'lanyard')).toMatch(/It does not say why, and nobody has to tell\. Ask what would help/);
  expect(card(gate, 'lanyard')).toMatch(/Do not touch them/);
  const held = movesOf(gate).filter((move) => /elbow|shoulder|his arm/.test(moveText(move)));
  expect(ids(held)).toEqual(['arm-along', 'elbow', 'shoulder']);
  for (const move of held) expect(failed(move)).toContain('own');
  expect(failed(movesOf(gate).find(({ id }) => id === 'what-have') as Move)).toEqual(['unremarked']);
  expect(ids(meeting(gate, 'unremarked'))).toEqual(['what-helps']);
});

it('meets what must be in writing only by writing, and tells the gate by name, place and time', () => {
  expect(card(gate, 'assist')).toMatch(
    /48 hours ahead\. If a request has been lost, do all that can reasonably be done/,
  );
  for (const move of meeting(gate, 'steps')) expect(moveText(move)).toMatch(/lines|write/);
  expect(meeting(gate, 'there').map(moveText)).toEqual(['Ring gate 31: his name, where he waits, a knock at 14:35']);
  expect(card(gate, 'assist')).toMatch(/Nobody moves it without asking the customer/);
  expect(ids(meeting(gate, 'seat'))).toEqual(['ask-move', 'r-back']);
});

it('names only minutes that stand on the card of the gate', () => {
  expect(card(gate, 'gate')).toMatch(/Nine minutes by the stairs, eleven by the lift/);
  const times = gate.policies.gate?.table?.rows.map(([time]) => time);
  expect(times).toEqual(['14:35', '14:40', '14:45', '15:05']);
  const said = movesOf(gate).flatMap((move) => moveText(move).match(/\b1[45]:\d\d\b/g) ?? []);
  for (const time of said) expect([...(times ?? []), gate.clock]).toContain(time);
});

const fourteen = shipped('airline_desk/seat-14');

it('gives two seats that were paid for only where the belt is allowed, and never as a second person', () => {
  expect(card(fourteen, 'belt')).toMatch(/every row but 1, 11 and 12/);
  expect(card(fourteen, 'two-seats')).toMatch(/there is no new fare.*never a second person/);
  expect(card(fourteen, 'two-seats')).toMatch(/need a code from the duty supervisor/);
  const exit = movesOf(fourteen).find(({ id }) => id === 'exit-row') as Move;
  expect(moveText(exit)).toMatch(/Row 11/);
  expect(failed(exit)).toContain('seat');
  const rows = fourteen.policies.seats?.table?.rows ?? [];
  expect(rows.filter(([, who]) => who === 'free').map(([seat]) => seat)).toEqual(['9F', '11E, 11F', '26E, 26F']);
  expect(ids(meeting(fourteen, 'seat'))).toEqual(['large-lady', 'put-26', 'ring-hettie', 'whole-story']);
});

it('promises no refund without its condition and its fourteen days', () => {
  expect(card(fourteen, 'refund')).toMatch(/if the flight has left with at least one seat free/);
  expect(card(fourteen, 'refund')).toMatch(/within 14 days of the flight\. Sometimes sooner\. Nobody promises that/);
  expect(meeting(fourteen, 'terms').map(moveText)).toEqual([
    'Only if a seat stays free. Then it takes up to fourteen days.',
  ]);
});

it('speaks of the seats away from the queue, and names nobody who sits in one', () => {
  expect(ids(meeting(fourteen, 'private'))).toEqual(['come-along', 'my-voice', 'off-and-along']);
  for (const move of meeting(fourteen, 'private')) expect(moveText(move)).toMatch(/end desk/);
  expect(JSON.stringify(fourteen.policies.seats)).not.toMatch(/Mr|Mrs|Ms/);
});
