/** Any shift that was taken can be worked: everybody served as chance has it, a report, a fix, and another morning. */
import type { Scenario } from '../../src/scenario/format.ts';
import { beginDay, chooseFix, fixesOnOffer, isOver, nextStart, openingOf, withPlay } from '../../src/shift/day.ts';
import type { Shift } from '../../src/shift/format.ts';
import { reportOf } from '../../src/shift/report.ts';
import { firstStart, planOf } from '../../src/shift/start.ts';
import type { Chance } from './chance.ts';
import { playFrom } from './seeds.ts';

/** Works a day and begins the next; throws when anything is refused, but for a play that chance leaves unfinished. */
export function worksADay(shift: Shift, library: readonly Scenario[], chance: Chance): void {
  const plan = planOf(shift, library);
  let day = beginDay(plan, chance.below(2 ** 32), firstStart(plan));
  while (!isOver(day)) {
    const scenario = plan.scenarios[day.plays.length];
    if (!scenario) throw new Error('somebody of the day has no scenario');
    const next = withPlay(day, playFrom(chance, scenario, openingOf(day)));
    if (!next.ok) throw new Error(`a play of the day is refused: ${next.reasons[0]}`);
    day = next.day;
    if (day.running) return;
  }
  reportOf(day);
  const chosen = chooseFix(day, chance.pick(fixesOnOffer(day)));
  if (!chosen.ok) throw new Error(`a fix on offer is refused: ${chosen.reasons[0]}`);
  reportOf(chosen.day);
  beginDay(plan, 1, nextStart(chosen.day));
}
