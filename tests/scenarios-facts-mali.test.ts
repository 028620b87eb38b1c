/** What is taught at the order desk about a change of bank agrees with the card: an old number, whoever may sign, nothing by e-mail. */
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

const scenario = shipped('order_desk/two-e-mails-before-nine');
const moves: readonly Move[] = Object.values(scenario.nodes).flatMap((node) => node.moves);
const ids = (some: readonly Move[]) => some.map(({ id }) => id).sort();
const meeting = (goal: string) => moves.filter(({ meets = [] }) => meets.includes(goal));
const failing = (goal: string) => moves.filter(({ misses = [], harms = [] }) => [...misses, ...harms].includes(goal));
const card = (id: string) => scenario.policies[id]?.points.join(' ') ?? '';

it('confirms an account only where she reads it on the number of the signed agreement', () => {
  expect(card('bank-change')).toMatch(/older than the first message.*what came by e-mail lately does not count/);
  expect(card('bank-change')).toMatch(/Only whoever may sign can confirm it\. Family and colleagues may fetch them/);
  expect(card('sheet')).toMatch(/960512\. Behind it, in grey: new on 19 November, by e-mail/);
  const where = Object.entries(scenario.nodes).filter(([, node]) =>
    node.moves.some(({ meets = [] }) => meets.includes('check')),
  );
  expect(where.map(([id]) => id)).toEqual(['figures']);
  const ways = moves.filter(({ to }) => JSON.stringify(to).includes('"figures"'));
  expect(ids(ways)).toEqual(['fetch-mali', 'ifor-reads', 'ring-properly', 'tell-her', 'to-workshop']);
});

it('reads out nothing that is held, and takes no yes for a figure', () => {
  expect(card('bank-change')).toMatch(
    /They read out the old account and the new one\. We compare, and read out nothing/,
  );
  expect(ids(failing('figures'))).toEqual(['as-written', 'i-have-905']);
  expect(ids(meeting('figures'))).toEqual(['read-both', 'read-here']);
});

it('types in the account of the second e-mail only where nobody who may has said so', () => {
  expect(card('mails')).toMatch(/8:31.*905.*01632 960512/);
  const wrong = moves.filter(({ set = [] }) => set.includes('here.wrong'));
  expect(ids(wrong)).toEqual(['as-written', 'change-now', 'ifor-will-do', 'lovely-then', 'you-again']);
  for (const { to } of wrong) expect(JSON.stringify(to)).toMatch(/"caught"/);
  expect(ids(moves.filter(({ harms = [] }) => harms.includes('check')))).toEqual(['later-corrects', 'write-her']);
});

it('writes nothing to a mailbox that somebody else reads', () => {
  expect(card('bank-change')).toMatch(/Nothing by e-mail: somebody may be reading it/);
  expect(card('broken')).toMatch(/159 reaches most banks in the UK/);
  const written = moves.filter((move) => /by e-mail|short e-mail|Write to her/i.test(moveText(move)));
  expect(ids(written)).toEqual(['send-leaflet', 'to-everybody', 'write-her']);
  for (const { misses = [], harms = [] } of written) expect([...misses, ...harms].length).toBeGreaterThan(0);
});

it('says an hour for the money only after the list or Odell has said it', () => {
  expect(card('run')).toMatch(/signed by Thursday, noon, is in it\. The money is there on Friday, by nine/);
  expect(ids(meeting('friday'))).toEqual(['ask-odell-day', 'by-nine']);
  expect(meeting('friday').find(({ id }) => id === 'by-nine')?.if).toEqual({ flag: 'here.run' });
});
