/** `counterpart play FILE`: the whole encounter in a terminal, one plain line after another. */

import { randomBytes } from 'node:crypto';
import type { LineLook, Look, NoteLook } from '../encounter/look.ts';
import { openingState } from '../encounter/opening.ts';
import { type Encounter, startEncounter } from '../encounter/play.ts';
import { carriedOut, holds } from '../encounter/rules.ts';
import { refusalSaid, type Walk } from '../encounter/walk.ts';
import { cliPlay as words } from '../messages/cli-play.ts';
import { hint } from '../messages/hint.ts';
import { reasonSaid } from '../messages/reason.ts';
import { sentence } from '../messages/subject.ts';
import { hintsOf, moveIdsOf, newRecord, type PlayRecord, withEnd, withHint, withMove } from '../record/record.ts';
import type { Scenario } from '../scenario/format.ts';
import { type Hint, hintsAt } from '../scoring/hints.ts';
import { HINT_COST, type Scorecard, scorecard } from '../scoring/scorecard.ts';
import { cardLines } from './card-text.ts';
import { RECORD } from './former-outputs.ts';
import { type RecordKeeper, recordKeeper } from './keep-record.ts';
import { isFile, mayWrite, type Writing } from './out.ts';
import { EXIT, type Exit, type Terminal } from './terminal.ts';

/** How a play in the terminal begins and where its record goes. */
export interface PlayOptions {
  readonly seed: number;
  readonly carried: readonly string[];
  /** File the record is written to after every move. */
  readonly record?: string;
  /** Milliseconds on a clock that never runs backwards. */
  readonly now: () => number;
}

const keys = () => words.keys({ cost: HINT_COST });

function lineText({ by, name, text, foreign, translation }: LineLook): string {
  const said = by === 'scene' ? words.scene({ words: text }) : words.said({ name, words: text });
  const line = foreign ? words.foreign({ line: said }) : said;
  return translation ? words.translated({ line, translation }) : line;
}

function turnLines(look: Look): string[] {
  const { clock, queue } = look;
  const turn = queue > 0 ? words.waiting({ clock, queue }) : clock;
  return [
    '',
    look.target?.late ? words.late({ turn }) : turn,
    ...look.lines.map(lineText),
    ...look.moves.map(({ key, kind, text }) => words.move({ key, kind: kind.toUpperCase(), text })),
  ];
}

const noteText = ({ text, critical, standing }: NoteLook, kind: 'need' | 'expectation') =>
  text === undefined
    ? `  ${words[`hidden.${kind}`]()}`
    : `  ${words.note({ text, standing, critical: critical ? 'yes' : 'other' })}`;

function notebookLines({ notebook }: Look): string[] {
  return [
    words.needs(),
    ...notebook.needs.map((note) => noteText(note, 'need')),
    words.expectations(),
    ...notebook.expectations.map((note) => noteText(note, 'expectation')),
  ];
}

function cardsLines({ cards }: Look): string[] {
  if (cards.length === 0) return [words.noCard()];
  return cards.flatMap((card) => [
    words.card({ title: card.title }),
    ...card.points.map((point) => `  ${point}`),
    ...(card.table ? [card.table.head, ...card.table.rows].map((row) => `  ${row.join(' | ')}`) : []),
    ...(card.dated ? [`  ${card.dated}`] : []),
  ]);
}

function briefLines(scenario: Scenario, { seed, carried }: PlayOptions): string[] {
  const state = openingState(scenario, { seed, carried });
  return [
    scenario.title,
    scenario.brief.situation,
    words.customer({ name: scenario.customer.name, about: scenario.customer.about }),
    ...scenario.brief.known
      .filter((fact) => !fact.if || holds(fact.if, state))
      .map(({ text }) => words.known({ text })),
    ...(scenario.target ? [words.standard({ text: scenario.target.text })] : []),
    keys(),
  ];
}

function hintLine({ says, quote }: Hint): string {
  const text = says.map((one) => sentence(hint, one)).join(' ');
  if (!quote) return words.hint({ text });
  return words[quote.spoken ? 'hintQuoted' : 'hintDone']({ text, quote: quote.text });
}

/** One answer of the player: the id of a move, or what to show instead, or the wish for a hint or to leave. */
function answerOf(input: string, look: Look): { move: string } | { show: string[] } | 'hint' | 'leave' {
  const word = input.trim().toLowerCase();
  if (word === 'q') return 'leave';
  if (word === 'h') return 'hint';
  if (word === 'n') return { show: notebookLines(look) };
  if (word === 'c') return { show: cardsLines(look) };
  if (word === 'r') return { show: turnLines(look) };
  const move = look.moves.find(({ key, id }) => word === String(key) || word === id);
  return move ? { move: move.id } : { show: [keys()] };
}

/** The next hint of this turn; undefined where there is none to be had. */
function nextHint(encounter: Encounter, record: PlayRecord): Hint | undefined {
  const made = moveIdsOf(record).length;
  const taken = hintsOf(record).filter((at) => at === made).length;
  return hintsAt(encounter.walk())[taken];
}

async function playOn(
  terminal: Terminal,
  encounter: Encounter,
  blank: PlayRecord,
  keeper: RecordKeeper,
  options: PlayOptions,
): Promise<PlayRecord> {
  const began = options.now();
  let record = blank;
  for (const line of turnLines(encounter.look())) terminal.say(line);
  while (!encounter.over()) {
    const input = await terminal.ask('> ');
    if (input === undefined) break;
    const look = encounter.look();
    const answer = answerOf(input, look);
    if (answer === 'leave') break;
    if (answer === 'hint') {
      const hint = nextHint(encounter, record);
      terminal.say(hint ? hintLine(hint) : words.noHint());
      if (hint) {
        record = withHint(record, { at: look.seconds, ms: Math.round(options.now() - began) });
        keeper.keep(record);
      }
      continue;
    }
    if ('show' in answer) {
      for (const line of answer.show) terminal.say(line);
      continue;
    }
    const chosen = encounter.choose(answer.move);
    if (!chosen.ok) {
      terminal.warn(reasonSaid(refusalSaid(chosen.refusal, answer.move)));
      continue;
    }
    record = withMove(record, { move: answer.move, at: look.seconds, ms: Math.round(options.now() - began) });
    const { place } = encounter.walk();
    if (place.at === 'ending') record = withEnd(record, place.ending);
    keeper.keep(record);
    for (const cue of chosen.cues) {
      if (cue.type === 'card')
        for (const line of cardsLines({ ...chosen.look, cards: chosen.look.cards.filter(({ id }) => id === cue.id) }))
          terminal.say(line);
    }
    for (const line of turnLines(chosen.look)) terminal.say(line);
  }
  return record;
}

/** A play in the terminal, as far as it got. */
export interface TerminalPlay {
  readonly walk: Walk;
  readonly card: Scorecard;
  /** Hints taken, each by how many moves had been made then. */
  readonly hints: readonly number[];
  /** True when an ending was reached. */
  readonly over: boolean;
  /** True when its record is where it was to be kept. */
  readonly kept: boolean;
}

/** Lets somebody play in the terminal, from the brief to the scorecard. */
export async function played(terminal: Terminal, scenario: Scenario, options: PlayOptions): Promise<TerminalPlay> {
  const opening = { seed: options.seed, carried: options.carried };
  for (const line of briefLines(scenario, options)) terminal.say(line);
  const encounter = startEncounter(scenario, opening);
  const keeper = recordKeeper(terminal, options.record);
  const record = await playOn(
    terminal,
    encounter,
    newRecord(scenario, opening, { attempt: randomBytes(16).toString('hex') }),
    keeper,
    options,
  );
  const over = encounter.over();
  encounter.stop();
  const walk = encounter.walk();
  const card = scorecard(walk, hintsOf(record));
  terminal.say('');
  for (const line of cardLines(walk, card)) terminal.say(line);
  const out = carriedOut(scenario, walk.place, walk.state);
  if (over && out.length > 0) terminal.say(words.carried({ flags: out }));
  return { walk, card, hints: hintsOf(record), over, kept: keeper.end(record) };
}

/** Plays a scenario. Exit 1 when the player left before an ending, or the record could not be written. */
export async function play(
  terminal: Terminal,
  scenario: Scenario,
  { inputs, force, ...options }: PlayOptions & Omit<Writing, 'kind'>,
): Promise<Exit> {
  const { record } = options;
  if (isFile(record)) mayWrite(terminal, record, { inputs, force, kind: RECORD });
  const { over, kept, walk } = await played(terminal, scenario, options);
  if (kept && record !== undefined && walk.steps.length > 0) terminal.say(words.record({ file: record }));
  if (!over) terminal.warn(words.left());
  return over && kept ? EXIT.fine : EXIT.problems;
}
