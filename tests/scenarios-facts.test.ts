/** What the two people outside the café teach about safety and law agrees with the cards they carry. */
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
const meeting = (scenario: Scenario, goal: string) =>
  movesOf(scenario).filter(({ meets = [] }) => meets.includes(goal));
const failed = ({ misses = [], harms = [] }: Move): readonly string[] => [...misses, ...harms];
const card = (scenario: Scenario, id: string) => scenario.policies[id]?.points.join(' ') ?? '';

const bakery = shipped('utility_contact/four-hundred-loaves');
const shop = shipped('shop/a-basket-for-joan');
const oxygen = shipped('utility_contact/the-lights-and-the-oxygen');

it('lets a generator count as safe only out in the open, and an open door or window never', () => {
  expect(card(bakery, 'generators')).toMatch(/open door or window does not make it safe/);
  const safe = meeting(bakery, 'generator');
  expect(safe.map(({ id }) => id).sort()).toEqual(['into-the-yard', 'never-inside']);
  for (const move of safe) expect(moveText(move)).toMatch(/yard|in the open/);
  const aired = movesOf(bakery).filter((move) => /window|door to the yard/.test(moveText(move)));
  expect(aired.map(failed)).toEqual([['generator'], ['generator']]);
});

it('promises no money for lost goods without its being missed, and names the hours of the card', () => {
  expect(card(bakery, 'payments')).toMatch(/category 1: after 24 hours/);
  const [told] = meeting(bakery, 'payment');
  expect(told && moveText(told)).toMatch(/24 hours/);
  const promised = movesOf(bakery).filter(({ id }) => id === 'send-bill');
  expect(promised.map(failed)).toEqual([['payment']]);
});

it('never lets a question about the dog, or a place outside, pass as a welcome', () => {
  expect(card(shop, 'dogs')).toMatch(/no papers/);
  const asked = movesOf(shop).filter((move) => /guide dog\?|trained|outside/.test(moveText(move)));
  expect(asked.map(({ id }) => id).sort()).toEqual(['is-he-guide', 'see-papers', 'wait-outside']);
  for (const move of asked) expect(failed(move)).toContain('welcome');
});

it('reads the date of the cheese as the sheet has it: before the day of the party', () => {
  expect(shop.policies['hamper-sheet']?.table?.rows[0]).toEqual(['Smoked cheese', 'use by 4 December', 'milk']);
  const [full] = meeting(shop, 'told');
  expect(full && moveText(full)).toMatch(/cheese.*fourth/);
});

const relay = shipped('utility_contact/please-hold-for-the-relay');

it('lets nobody touch or open a hot meter cupboard, and asks for no smoke before it sends an engineer', () => {
  expect(card(relay, 'meter')).toMatch(/Smoke is not needed.* Do not touch it, do not open it/);
  const opened = movesOf(relay).filter((move) =>
    /main switch|big switch|gloves|fuse box|Lift the box/.test(moveText(move)),
  );
  expect(opened.map(({ id }) => id).sort()).toEqual([
    'dry-gloves',
    'fuse-box',
    'lift-down',
    'main-switch',
    'quick-turn',
  ]);
  for (const move of opened) expect(failed(move)).toContain('cupboard');
  for (const move of movesOf(relay).filter(({ set }) => set?.includes('hazard.cupboard')))
    expect(move.meets ?? []).not.toContain('engineer');
  const sent = meeting(relay, 'engineer');
  expect(sent.map(({ id }) => id).sort()).toEqual(['change-it', 'tick-emergency']);
  for (const { clear } of sent) expect(clear).toEqual(['hazard.cupboard']);
});

it('counts as a way to 999 only what a phone that is not registered can do, and out comes first', () => {
  expect(card(relay, 'emergency')).toMatch(
    /18000.*Nothing has to be registered.*only from a phone that was registered/,
  );
  const [told, ...others] = meeting(relay, 'route');
  expect(told && moveText(told)).toMatch(/^Go out first.*18000/);
  expect(others).toEqual([]);
});

it('never lets a caller by relay be spoken about, sent for somebody else or asked for more than others', () => {
  expect(card(relay, 'relay')).toMatch(/“you”, never “tell her”/);
  const about = movesOf(relay).filter((move) =>
    /^Tell her|^Can the assistant|^Is there somebody with her/.test(moveText(move)),
  );
  expect(about.map(({ id }) => id).sort()).toEqual(['assistant-vouches', 'ring-directly', 'tell-her-off']);
  for (const move of about) expect(failed(move)).toContain('you');
  expect(card(relay, 'identity')).toMatch(/full name, postcode, date of birth/);
  expect(meeting(relay, 'questions').map(moveText)).toEqual(['Your full name, postcode and date of birth, please?']);
});

const moveOf = (scenario: Scenario, id: string): Move => {
  const move = movesOf(scenario).find((one) => one.id === id);
  if (!move) throw new Error(`no move "${id}"`);
  return move;
};

it('counts as a plan for oxygen only one that rings the firm and 999, and none that waits for the power', () => {
  expect(card(oxygen, 'medical')).toMatch(
    /If the oxygen can end before more of it comes: 999.* Nobody waits for the power/,
  );
  const plans = [...meeting(oxygen, 'oxygen'), moveOf(oxygen, 'you-are-right')];
  expect(plans.map(({ id }) => id).sort()).toEqual(['firm-then-999', 'say-back', 'you-are-right']);
  const told = plans.filter(({ say }) => say !== undefined);
  for (const move of told) expect(moveText(move)).toMatch(/firm.*(999 if they aren't there by twelve|by twelve, 999)/);
  expect(failed(moveOf(oxygen, 'wait-noon'))).toContain('oxygen');
});

it('never holds it against anybody that they send for 999', () => {
  const sent = movesOf(oxygen).filter((move) => /999|hospital/.test(moveText(move)));
  expect(sent.map(({ id }) => id)).toEqual(['ring-999-now', 'drive-her', 'firm-then-999', 'you-are-right']);
  expect(sent.flatMap(failed)).toEqual([]);
});

it('lets nobody turn the flow, and no flame stay in the room', () => {
  expect(card(oxygen, 'medical')).toMatch(/Nobody turns the flow up or down.*No flame in a room with oxygen/);
  expect(failed(moveOf(oxygen, 'turn-down'))).toEqual(['oxygen']);
  expect(failed(moveOf(oxygen, 'other-side'))).toEqual(['flame']);
  expect(meeting(oxygen, 'flame').map(({ id }) => id)).toEqual(['phone-light']);
});

it('tells anybody what to do in danger, and what is in the file only on the word of the customer', () => {
  expect(card(oxygen, 'who-may')).toMatch(/Anybody may be told what to do in danger/);
  expect(card(oxygen, 'register')).toMatch(/does not bring the power back sooner/);
  expect(failed(moveOf(oxygen, 'herself'))).toEqual(['first']);
  expect(failed(moveOf(oxygen, 'you-first'))).toEqual(['estimate']);
  expect(failed(moveOf(oxygen, 'ends-in'))).toEqual(['her-word']);
  const [kept, ...others] = meeting(oxygen, 'her-word');
  expect([kept?.if, others]).toEqual([{ flag: 'here.checked' }, []]);
  expect(movesOf(oxygen).filter(({ set = [] }) => set.includes('record.carer'))).toEqual([kept]);
});

it('promises the Lowes no generator, and an hour that comes before the oxygen ends', () => {
  expect(failed(moveOf(oxygen, 'within-hour'))).toEqual(['visit']);
  const called = meeting(oxygen, 'callback');
  expect(called.map(({ id, set }) => [id, set])).toEqual([
    ['twelve-diary', ['promise.edith_call']],
    ['twelve-after-all', ['promise.edith_call']],
  ]);
  for (const move of called) expect(moveText(move)).toMatch(/twelve/);
});

const sheet = shipped('utility_contact/five-minutes-on-average');

it('lets nobody near water beside live electricity, and the power off is the only thing that makes it safe', () => {
  expect(card(sheet, 'water')).toMatch(/Nobody steps in it, kneels in it or touches rack, strip or plug/);
  expect(
    meeting(sheet, 'water')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['lines-over', 'power-off-now']);
  for (const move of meeting(sheet, 'water')) expect(moveText(move)).toMatch(/power cut/);
  const near = movesOf(sheet).filter((move) => /bucket|plug|cloth|Watch it, Nia/.test(moveText(move)));
  expect(near.map(({ id }) => id).sort()).toEqual(['bucket-under', 'pull-the-plug', 'ten-more', 'watch-it']);
  for (const move of near) expect(failed(move)).toContain('water');
});

it('deals with a danger before it reports it, and never counts it as done by naming it', () => {
  expect(card(sheet, 'sheet')).toMatch(
    /dealt with first\. .*dispatch, .* within the hour\. Oxygen that may have run out.*: 999/,
  );
  const ended = movesOf(sheet).filter(({ clear = [] }) => clear.includes('hazard.cupboard'));
  expect(ended.map(({ id }) => id).sort()).toEqual(['danger-first', 'red-line-first']);
  for (const move of ended) {
    expect(moveText(move)).toMatch(/by the card/);
    expect(move.reply[0]?.text).toMatch(/dispatch: an engineer.*999: an ambulance/);
  }
});

const car = shipped('car_dealer/sign-here');

it('lets nobody drive on a brake pipe that may burst, and puts no law in the mouth of the house that the card does not have', () => {
  expect(card(car, 'job')).toMatch(/can burst when he brakes.* Do not drive it/);
  expect(card(car, 'faults')).toMatch(/may not keep it against his will/);
  const safe = meeting(car, 'brake');
  expect(safe.map(({ id }) => id).sort()).toEqual(['can-burst', 'one-thing-first', 'take-it-back']);
  for (const move of safe) expect(moveText(move)).toMatch(/can burst/);
  expect(
    movesOf(car)
      .filter(({ id }) => id === 'four-miles' || id === 'not-allowed')
      .map(failed),
  ).toEqual([['brake'], []]);
  expect(meeting(car, 'brake').map(({ id }) => id)).not.toContain('not-allowed');
});

it('names price and hour of the new pipe as the foreman has them, and takes no friend for an interpreter', () => {
  expect(card(car, 'job')).toMatch(/£310 with VAT. Ready at 12:30/);
  expect(meeting(car, 'yes').map(moveText)).toEqual([expect.stringMatching(/£310 with VAT, ready at 12:30/)]);
  expect(card(car, 'signing')).toMatch(/A friend does not interpret these, even if he offers/);
  const byFriend = movesOf(car).filter((move) => /Tell him|tell him|Gav, do you have a sign/.test(moveText(move)));
  expect(byFriend.map(({ id }) => id).sort()).toEqual(['could-you-tell', 'gav-a-sign', 'tell-danger', 'tell-gav']);
  for (const move of byFriend) expect(failed(move).length).toBeGreaterThan(0);
});

const hatch = shipped('car_dealer/two-sheets-on-the-sill');

it('gives Frank the words of the notebook, and calls no light that is out a test', () => {
  expect(card(hatch, 'book')).toMatch(/bypass, in the rain, after twenty minutes. Never in town/);
  expect(meeting(hatch, 'words').map(moveText)).toEqual([expect.stringMatching(/bypass, in the rain, after twenty/)]);
  expect(card(hatch, 'notes')).toMatch(/A light that is out is no test/);
  const untested = meeting(hatch, 'untested');
  expect(untested.map(({ id }) => id).sort()).toEqual(['strike-ok', 'write-file']);
  for (const move of untested) expect(moveText(move)).toMatch(/not tested|never driven in the wet/);
});

it('reaches a deaf customer by text and by nothing else, and sends no price to say yes to', () => {
  expect(card(hatch, 'form')).toMatch(/Text: ticked. Calls: not ticked/);
  expect(meeting(hatch, 'callum').map(moveText)).toEqual([expect.stringMatching(/I text him now/)]);
  const rung = movesOf(hatch).filter((move) => /Ring him/.test(moveText(move)));
  expect(rung.map(failed)).toEqual([['callum']]);
  expect(
    movesOf(hatch)
      .filter(({ id }) => id === 'text-the-price')
      .map(({ meets = [] }) => meets),
  ).toEqual([[]]);
});

const restaurant = shipped('restaurant/table-for-twenty-four');

it('takes nothing off a plate to make it safe, and lets nobody but the coeliac himself say what he can eat', () => {
  expect(card(restaurant, 'who-eats-what')).toMatch(/Ask the person who eats it.*not even a crumb/s);
  const rows = restaurant.policies['who-eats-what']?.table?.rows ?? [];
  expect(rows.find(([dish]) => dish === 'Vegetable tart')?.[2]).toMatch(/wheat/);
  const others = movesOf(restaurant).filter((move) => /pastry off|tart for Derek/.test(moveText(move)));
  expect(others.map(failed)).toEqual([['diets'], ['diets']]);
  const told = movesOf(restaurant).filter(({ set = [] }) => set.includes('here.derek'));
  expect(told.map(({ id }) => id).sort()).toEqual(['ask-derek', 'call-derek', 'go-round']);
});

it('lifts nobody up steps, and sends nobody where two of the group cannot come along', () => {
  expect(card(restaurant, 'tables')).toMatch(/There is no ramp.*We do not lift people/s);
  const apart = movesOf(restaurant).filter((move) =>
    /lift you|back room for it|others go up|back room, where/.test(moveText(move)),
  );
  expect(apart).toHaveLength(4);
  for (const move of apart) expect(failed(move)).toContain('together');
});

it('gives the plates as the kitchen can send them, a quarter of an hour apart', () => {
  expect(card(restaurant, 'kitchen')).toMatch(/twelve plates .*quarter of an hour/);
  const [full] = meeting(restaurant, 'waves');
  expect(full && moveText(full)).toMatch(/Twelve .*five to one, twelve at ten past/);
});

const milk = shipped('shop/the-third-pint-of-milk');

it('lets nobody ask for a PIN, type it or hear it without harm to the money', () => {
  expect(card(milk, 'paying')).toMatch(/Nobody says a PIN aloud.*nobody types it in.*Three wrong ones lock the card/s);
  const heard = movesOf(milk).filter((move) => /type it in|Which year|One more go/.test(moveText(move)));
  expect(heard.map(({ id, harms }) => [id, harms])).toEqual(
    expect.arrayContaining([
      ['type-it', ['money']],
      ['which-year', ['money']],
      ['last-go', ['money']],
    ]),
  );
  expect(heard).toHaveLength(3);
});

it('writes down and rings about Alan only what Alan has said yes to', () => {
  expect(card(milk, 'regulars')).toMatch(/only what the customer has said yes to/);
  expect(meeting(milk, 'note').map(({ id }) => id)).toEqual(['ask-alan']);
  const rung = movesOf(milk).filter((move) => /[Rr]ing (your daughter|her)/.test(moveText(move)));
  expect(rung).toHaveLength(3);
  for (const move of rung) expect(failed(move)).toContain('leave');
});

const chairs = shipped('order_desk/two-hundred-and-forty-chairs');

it('takes the fire class of a hall from its report, and a date from the warehouse', () => {
  expect(card(chairs, 'chairs')).toMatch(/decided by the fire report of the building/);
  expect(meeting(chairs, 'spec').map(moveText)).toEqual([expect.stringMatching(/low or medium/)]);
  expect(card(chairs, 'stock')).toMatch(/Cove M: 130 there.*110 of each, on day 24/);
  const [dated] = meeting(chairs, 'date');
  expect(dated && moveText(dated)).toMatch(/130 in time.*110 come on day 24/);
  expect(dated?.if).toEqual({ flag: 'here.stock' });
});

it('gives no discount beyond what is the desk’s to give', () => {
  expect(card(chairs, 'discount')).toMatch(/up to 8 per cent/);
  const twelve = movesOf(chairs).filter((move) => /Twelve per cent/.test(moveText(move)));
  expect(twelve.map(failed)).toEqual([['price']]);
});
