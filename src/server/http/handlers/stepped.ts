/**
 * Plays that the server steps. A turn is made on a thread, between two transactions: what is kept is read, the turn is made of
 * it, and it is written only if nobody has moved meanwhile.
 */
import type { PlayRecord } from '../../../record/record.ts';
import type { SteppedTurn } from '../../../team/stepped.ts';
import { assignmentOf, type ListRow } from '../../people/lists.ts';
import { found, Refusal } from '../../people/refusal.ts';
import { newId } from '../../people/secrets.ts';
import {
  begin,
  beginsAt,
  hadAlready,
  mayGoOn,
  mayServe,
  moved,
  recordOf,
  type SteppedRow,
  standingOf,
  steppedNamed,
  storyOf,
} from '../../people/stepped.ts';
import type { Turn, TurnDone, TurnTask } from '../../verify/turn.ts';
import type { Apart, AskApart, SteppedName } from '../ask.ts';

type Turns = AskApart<SteppedName>['desk']['turns'];

/** Makes a turn. Refuses as the story does. */
async function made(turns: Turns, task: TurnTask): Promise<Exclude<TurnDone, { no: unknown }>> {
  const done = await turns(task);
  if ('no' in done) throw new Refusal(done.no);
  return done;
}

async function aTurn(turns: Turns, task: TurnTask): Promise<Turn> {
  const done = await made(turns, task);
  if (!('turn' in done)) throw new Error('a turn was asked for');
  return done.turn;
}

/** What is sent of a turn: nothing else of the record than that it goes on. */
const told = ({ record, look, cues, earlier }: Turn, now: PlayRecord = record): SteppedTurn => ({
  attempt: record.attempt,
  scenario: record.scenario.id,
  number: now.moves.length,
  chain: now.seal ?? '',
  look: { ...look },
  cues: cues.map((cue) => ({ ...cue })),
  earlier: earlier.map((turn) => ({ ...turn })),
});

/** A play with its story, to be gone on with. Its list may have been taken back meanwhile: what was begun is still shown. */
async function standingPlay(ask: AskApart<SteppedName>, attempt: string) {
  return ask.read(async (moment) => {
    const row = found(await steppedNamed(moment.sql, ask.who, attempt));
    const list = found(
      await moment.sql.one<ListRow>('select * from list where id = ? and team = ?', row.list, row.team),
    );
    const { words } = recordOf(row);
    const { story, texts } = await storyOf(moment, assignmentOf(list), row.scenario, words);
    return { row, story, texts, open: await mayGoOn(moment, row) };
  });
}

async function shown(ask: AskApart<SteppedName>, attempt: string): Promise<SteppedTurn> {
  const { row, story, texts } = await standingPlay(ask, attempt);
  return told(await aTurn(ask.desk.turns, { asks: 'turn', story, texts, record: recordOf(row) }));
}

/** A move that was made before, answered as it was then. */
async function again(
  { desk }: AskApart<SteppedName>,
  of: Pick<TurnTask, 'story' | 'texts'>,
  row: SteppedRow,
  number: number,
  move: string,
): Promise<SteppedTurn> {
  const record = recordOf(row);
  const last = record.moves.at(-1);
  if (number !== record.moves.length - 1 || !last || !('move' in last) || last.move !== move)
    throw new Refusal('changed-meanwhile');
  const before = { ...record, moves: record.moves.slice(0, -1), ended: null };
  return told(
    await aTurn(desk.turns, { asks: 'turn', ...of, record: before, move: { id: move, ms: last.ms } }),
    record,
  );
}

function isAt(desk: AskApart<SteppedName>['desk'], member: string, turn: Turn, now: number): void {
  const { id, title } = turn.record.scenario;
  desk.presence.say(member, turn.record.ended === null ? { scenario: id, title } : undefined, now);
}

export const stepped: Apart<SteppedName> = {
  steppedList: async (ask) => {
    const { desk, params, now } = ask;
    const { standing, asked } = await ask.read(async (moment) => {
      const standing = await standingOf(moment, ask.who, params.list);
      const asked = [];
      for (const { scenario, body } of standing.finished) {
        const record = JSON.parse(body) as PlayRecord;
        const { story, texts } = await storyOf(moment, standing.assignment, scenario, record.words);
        asked.push({ asks: 'result', story, texts, record } as const);
      }
      return { standing, asked };
    });
    const results = [];
    for (const task of asked) {
      const done = await made(desk.turns, task);
      if ('result' in done) results.push({ ...done.result, ...(standing.spent && { record: { ...task.record } }) });
    }
    return {
      list: params.list,
      open: mayServe(standing, now),
      people: standing.people,
      ...(results.length > 0 && { results }),
    };
  },
  steppedBrief: async (ask) => {
    const { of, begins } = await ask.read(async (moment) => {
      const standing = await standingOf(moment, ask.who, ask.params.list);
      const scenario = ask.query.scenario ?? '';
      const begins = await beginsAt(moment, standing, scenario);
      if (!mayServe(standing, ask.now)) throw new Refusal('list-closed');
      return { of: await storyOf(moment, standing.assignment, scenario), begins };
    });
    const done = await made(ask.desk.turns, { asks: 'brief', ...of, begins });
    if (!('brief' in done)) throw new Error('a brief was asked for');
    return { brief: { ...done.brief } };
  },
  beginStepped: async (ask) => {
    const { desk, params, who, body, now, random } = ask;
    const { had, of, begins } = await ask.read(async (moment) => {
      const known = await steppedNamed(moment.sql, who, params.attempt);
      // Whatever has become of its list: what was begun under this name is told.
      if (known && known.list === body.list && known.scenario === body.scenario) return { had: known };
      const standing = await standingOf(moment, who, body.list);
      const of = await storyOf(moment, standing.assignment, body.scenario);
      const had = await hadAlready(moment, who, params.attempt, standing, body.scenario);
      if (had) return { had };
      if (!mayServe(standing, now)) throw new Refusal('list-closed');
      return { of, begins: await beginsAt(moment, standing, body.scenario) };
    });
    if (had || !of) return shown(ask, (had as SteppedRow).attempt);
    const turn = await aTurn(desk.turns, {
      asks: 'begin',
      ...of,
      begins,
      made: { attempt: params.attempt, nonce: newId(random), assignment: body.list },
    });
    const row = await ask.write((moment) => begin(moment, who, body.list, turn.record));
    isAt(desk, who.member, turn, now);
    return row.record === JSON.stringify(turn.record) ? told(turn) : shown(ask, row.attempt);
  },
  steppedTurn: (ask) => shown(ask, ask.params.attempt),
  step: async (ask) => {
    const { desk, params, body, who, now } = ask;
    const { row, story, texts, open } = await standingPlay(ask, params.attempt);
    const of = { story, texts };
    const record = recordOf(row);
    if (body.number !== record.moves.length) return again(ask, of, row, body.number, body.move);
    if (record.ended !== null || body.chain !== record.seal) throw new Refusal('changed-meanwhile');
    if (!open) throw new Refusal('list-closed');
    // A clock that was set back is no reason for a time that runs back.
    const ms = Math.max(record.moves.at(-1)?.ms ?? 0, now - row.begun);
    const turn = await aTurn(desk.turns, { asks: 'turn', ...of, record, move: { id: body.move, ms } });
    const { written } = await ask.write((moment) => moved(moment, row, turn.record));
    if (!written) return again(ask, of, (await standingPlay(ask, params.attempt)).row, body.number, body.move);
    isAt(desk, who.member, turn, now);
    if (turn.record.ended !== null) desk.arrived();
    return told(turn);
  },
};
