/** The page for Monday out of a team's own plays, played again in this browser. */

import { useEffect, useMemo, useState } from 'react';
import { type FirstPlay, firstPlaysOf } from '../../assignment/first-plays.ts';
import { mondaySaid } from '../../messages/monday-said.ts';
import type { EnclosedScenario } from '../../record/enclosed.ts';
import { recordOfData } from '../../record/read-record.ts';
import type { PlayRecord } from '../../record/record.ts';
import { type OpenedResults, playedResults, RESULT_VERSION, scenariosIn } from '../../record/result-file.ts';
import { TeamMonday } from '../../ui/team/team-monday.tsx';
import { noWords } from '../../ui/together/team-words.ts';
import type { Game } from '../game-contract.ts';
import { reasonOf } from '../reason.ts';
import { useWorkedOut } from '../worth/use-worked-out.ts';
import type { Said, Talk } from './talk.ts';

type TeamPlays = Said<'teamPlays'>['plays'];

/** Every play of the team that counts. Rejects with a sentence. */
async function allPlays(talk: Talk, team: string): Promise<TeamPlays> {
  const all: TeamPlays = [];
  for (let after = 0; ; ) {
    const answer = await talk.ask('teamPlays', { at: { team }, query: { after } });
    if (!answer.ok) throw new Error(noWords(answer));
    const { plays, more } = answer.value;
    all.push(...plays.filter(({ result }) => result.state === 'counted'));
    const last = plays.at(-1);
    if (!more || !last) return all;
    after = last.sequence;
  }
}

/** The order in which somebody's plays were begun, as the server has it: two of one place are of one device, which counted them. */
const asBegun = (a: TeamPlays[number], b: TeamPlays[number]) =>
  a.begun - b.begun || Number(a.record.order) - Number(b.record.order) || a.sequence - b.sequence;

/** The first play of each person and story, played again; what cannot be played again is left out. */
export async function firstPlaysOfTeam(
  plays: TeamPlays,
  { scenarios }: Pick<Game, 'scenarios'>,
): Promise<readonly FirstPlay[]> {
  const people = new Map<string, PlayRecord[]>();
  const brought: EnclosedScenario[] = [];
  for (const { member, record, story, scenario } of plays.toSorted(asBegun)) {
    const read = recordOfData(record);
    if (!read.ok) continue;
    people.set(member, [...(people.get(member) ?? []), read.record]);
    if (story !== undefined && scenario) brought.push({ rules: scenario.rules, words: scenario.words, text: story });
  }
  const files: OpenedResults[] = [];
  for (const [name, records] of people) {
    const file = { kind: 'counterpart-results', version: RESULT_VERSION, name, plays: records, seal: '' } as const;
    const played = playedResults(file, await scenarios.lookup(scenariosIn(file), brought));
    if (played.ok) files.push(played.results);
  }
  return firstPlaysOf(files, []);
}

const NONE: readonly FirstPlay[] = [];

/** The section. */
export function MondayOfTeam({
  game,
  talk,
  team,
}: {
  readonly game: Game;
  readonly talk: Talk;
  readonly team: string;
}) {
  const [plays, setPlays] = useState(NONE);
  const [failed, setFailed] = useState<string>();
  const [reading, setReading] = useState(false);
  const about = useMemo(() => ({ plays }), [plays]);
  const monday = useWorkedOut('monday', about);
  // Once the plays are here, what was asked for is worked out of them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plays are the occasion
  useEffect(() => {
    if (plays !== NONE) monday.ask();
  }, [plays]);
  const make = async () => {
    setFailed(undefined);
    setReading(true);
    try {
      setPlays(await firstPlaysOfTeam(await allPlays(talk, team), game));
    } catch (error) {
      setFailed(reasonOf(error));
    } finally {
      setReading(false);
    }
  };
  const state = failed !== undefined ? ({ is: 'failed', reason: failed } as const) : monday.state;
  return (
    <TeamMonday
      monday={reading ? { is: 'working', done: 0, of: 1 } : mondaySaid(state)}
      onMake={() => void make()}
      onStop={monday.stop}
    />
  );
}
