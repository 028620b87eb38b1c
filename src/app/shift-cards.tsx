/** The days one can work, as the home screen shows them. */
import type { StoredPlay } from '../record/store.ts';
import { ShiftHomeCard, type ShiftHomeCardProps } from '../ui/home/shift-home-card.tsx';
import type { ShiftPerson } from '../ui/shift/shift-people.ts';
import { type KeptDay, progressOf } from './day-run.ts';
import { portrait } from './figure.tsx';
import type { Game } from './game-contract.ts';
import type { ShiftEntry } from './shift-library.ts';
import { shiftPerson } from './shift-person.ts';
import { useApp } from './use-app.ts';
import type { WholeLibrary } from './whole-library.ts';

function peopleOf(library: WholeLibrary, shift: ShiftEntry): readonly ShiftPerson[] {
  const entries = library.entries();
  return shift.scenarios.flatMap((id) => entries.filter((entry) => entry.id === id).map(shiftPerson));
}

/** How the last finished day went, from what is kept for lists. */
function lastOf(
  library: WholeLibrary,
  shift: ShiftEntry,
  day: KeptDay | undefined,
  plays: readonly StoredPlay[],
): ShiftHomeCardProps['last'] {
  const results = day ? progressOf(day, plays).finished.map(({ result }) => result?.satisfaction ?? 0) : [];
  if (!day || results.length < shift.scenarios.length) return undefined;
  const lowest = Math.min(...results);
  const weakest = lowest < 100 ? peopleOf(library, shift)[results.indexOf(lowest)]?.short : undefined;
  const fix = day.record.fix === undefined ? undefined : shift.fixes[day.record.fix]?.text;
  return { satisfactions: results, ...(weakest !== undefined && { weakest }), ...(fix !== undefined && { fix }) };
}

/** Today's day: the one under way, else the first that was never finished, else the first of all. */
function todays(all: readonly ShiftEntry[], kept: readonly KeptDay[]): readonly ShiftEntry[] {
  const daysOf = ({ id }: ShiftEntry) => kept.filter(({ record }) => record.shift.id === id);
  const underWay = all.find((shift) => daysOf(shift).at(-1)?.record.fix === undefined && daysOf(shift).length > 0);
  const fresh = all.find((shift) => !daysOf(shift).some(({ record }) => record.fix !== undefined));
  const today = underWay ?? fresh ?? all[0];
  return today ? [today] : [];
}

/** A card for each shift, or for today's alone: to start it, to go on with a day, or to begin another. */
export function ShiftCards({
  game,
  plays,
  today = false,
}: {
  readonly game: Game;
  readonly plays: readonly StoredPlay[];
  readonly today?: boolean;
}) {
  const kept = useApp(game, ({ lists }) => lists.days);
  const all = game.library.days();
  return (today ? todays(all, kept) : all).map((shift) => {
    const days = kept.filter(({ record }) => record.shift.id === shift.id);
    const latest = days.at(-1);
    const open = latest && latest.record.fix === undefined ? latest : undefined;
    const last = lastOf(
      game.library,
      shift,
      days.findLast(({ record }) => record.fix !== undefined),
      plays,
    );
    const begin = () => void game.days.begin(shift.id);
    return (
      <ShiftHomeCard
        key={shift.id}
        title={shift.title}
        summary={shift.summary}
        place={shift.place}
        role={shift.role}
        people={peopleOf(game.library, shift)}
        {...(shift.mine && { mine: true })}
        {...(open && { progress: { served: progressOf(open, plays).finished.length }, onRestart: begin })}
        {...(last && { last })}
        portrait={portrait}
        onStart={begin}
        onContinue={() => open && void game.days.goOn(open)}
      />
    );
  });
}
