/**
 * What the bench times. Each work runs in a process of its own (`one.mjs`), so that no engine's leftovers slow
 * another, and gives rows: `{ row, unit, figures, times }`, ours first among the figures.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../ensure-install.mjs';
import { byTurns, median, often, once } from './measure.mjs';

const PLAYS = 20;
/** States after which XState's graph package is stopped. */
const GRAPH_STATES = 150_000;
/** Bytes above which no file is read. */
const FILE_MOST = 2_000_000;

/** A generated story, and how it is told to the peers. */
function stories(door, size) {
  const scenario = door.generatedStory({ nodes: size });
  const told = door.peerStory(scenario);
  return { scenario, source: door.inkSource(told), nodes: door.yarnNodes(told) };
}

/** The story for inkjs. Compiling a large one takes long, so the works share what came of it. */
function inkStory(door, size, source, folder) {
  const kept = join(folder, `ink-${size}.json`);
  if (!existsSync(kept)) writeFileSync(kept, door.inkJson(door.compiledInk(source)));
  return door.loadedInk(readFileSync(kept, 'utf8'));
}

/** From the text of a file to a machine that can be started, beside what the peers do with theirs. */
function load(door, size, runs, folder) {
  const { source, nodes } = stories(door, size);
  const text = JSON.stringify(door.generatedDraft({ nodes: size }));
  inkStory(door, size, source, folder);
  const json = readFileSync(join(folder, `ink-${size}.json`), 'utf8');
  const fits = text.length < FILE_MOST;
  const read = () => {
    if (!fits) return door.readWithoutLimits(text);
    const found = door.readScenario(text);
    if (!found.ok) throw new Error(found.problems[0].message);
    return found.value;
  };
  const timed = byTurns(
    {
      counterpart: () => often(() => door.encounterMachine(read())),
      'inkjs compile': () => often(() => door.compiledInk(source)),
      'inkjs load': () => often(() => door.loadedInk(json)),
      'bondage parse': () => often(() => door.loadedYarn(nodes)),
    },
    runs,
  );
  const note = fits ? {} : { note: 'larger than a file may be: read without the limits' };
  return [{ row: 'load and compile', unit: 'ms', ...timed, ...note }];
}

/** The same plays by chance for every engine, and a way to time a step of them. */
function playsOf(door, scenario) {
  // Through text, as records come: what was in memory when they were made is of no use to whoever reads them.
  const plays = Array.from({ length: PLAYS }, (_, seed) => {
    const { record, choices } = door.randomPlay(scenario, { seed, carried: [] });
    return JSON.parse(JSON.stringify({ record, choices }));
  });
  const steps = plays.reduce((sum, { choices }) => sum + choices.length, 0);
  /** Microseconds a step, all plays through as often as it takes. */
  return (work) => () => (often(() => plays.forEach(work)) / steps) * 1000;
}

/** Whole plays with the texts and the options of every step. */
function play(door, size, runs, folder) {
  const { scenario, source, nodes } = stories(door, size);
  const story = inkStory(door, size, source, folder);
  const aStep = playsOf(door, scenario);
  const timed = byTurns(
    {
      counterpart: aStep(({ record }) => {
        const encounter = door.startEncounter(scenario, record);
        let look = encounter.look();
        for (const { move } of record.moves) {
          if (look.lines.length === 0 || look.moves.length === 0) throw new Error('a step without words or moves');
          ({ look } = encounter.choose(move));
        }
        if (!look.ending) throw new Error('a play did not end');
        encounter.stop();
      }),
      inkjs: aStep(({ choices }) => playThrough(door.playInk(story), choices)),
      bondage: aStep(({ choices }) => playThrough(door.playYarn(nodes), choices)),
    },
    runs,
  );
  return [{ row: 'play with offers and text', unit: 'µs a step', ...timed }];
}

function playThrough(peer, choices) {
  for (const choice of choices) {
    if (peer.text === '' || peer.offers.length <= choice) throw new Error('a peer plays another story');
    peer.choose(choice);
  }
  if (peer.offers.length > 0) throw new Error("a peer's play did not end");
}

/** Records played again to their cards, beside the same choices in inkjs with nothing looked at. */
function replay(door, size, runs, folder) {
  const { scenario, source } = stories(door, size);
  const story = inkStory(door, size, source, folder);
  const aStep = playsOf(door, scenario);
  const timed = byTurns(
    {
      counterpart: aStep(({ record }) => {
        const played = door.replay(scenario, record);
        if (!played.ok || !played.over) throw new Error('a record was refused');
      }),
      inkjs: aStep(({ choices }) => door.replayInk(story, choices)),
    },
    runs,
  );
  return [{ row: 'replay of records', unit: 'µs a step', ...timed }];
}

/** A full proof of a generated story, and the most memory its process took. */
function proof(door, size, runs) {
  const scenario = door.generatedStory({ nodes: size });
  let found;
  const prove = () => {
    const { count, to, complete } = door.proofOf(scenario).exploration;
    // The figures alone: a proof that is kept while the next is made would count twice in the memory.
    found = { states: count, moves: to.length, complete };
  };
  const timed = byTurns({ counterpart: () => once(prove) }, runs);
  const memory = process.resourceUsage().maxRSS / 1024;
  return [
    { row: 'full proof', unit: 'ms', ...timed, ...found },
    {
      row: 'memory of the proof',
      unit: 'MB',
      figures: { counterpart: { median: memory, least: memory, most: memory } },
      times: {},
    },
  ];
}

/** What can be guaranteed in stories in which much is hidden: the slowest of a grid of them, from the file's story on. */
function sure(door, _grid, runs) {
  const rows = door.GRID.map((figures) => {
    const scenario = door.hiddenStory(figures);
    let found;
    const prove = () => {
      const { beliefs } = door.fairnessOf(scenario, 2_000_000);
      found = { beliefs: beliefs.table.count, complete: beliefs.complete };
    };
    const timed = byTurns({ counterpart: () => once(prove) }, runs);
    const note = `the slowest of ${door.GRID.length}: ${figures.draws} things hidden, ${figures.turns} turns, ${found.beliefs} beliefs`;
    return { row: 'what can be guaranteed', unit: 'ms', ...timed, ...found, note };
  });
  return [
    rows.reduce((worst, row) => (row.figures.counterpart.median > worst.figures.counterpart.median ? row : worst)),
  ];
}

/** A full proof of one scenario file: by the clock, as a trainer waits for it, and beside that in processor time. */
function file(door, path, runs) {
  const scenario = door.shippedScenarios(ROOT).find(({ id }) => id === basename(path, '.json'));
  if (!scenario) throw new Error(`${path} is not a scenario that is shipped`);
  let proved;
  const processor = [];
  const waitedFor = () => {
    const began = performance.now();
    processor.push(once(() => (proved = door.proofOf(scenario))));
    return performance.now() - began;
  };
  const timed = byTurns({ counterpart: waitedFor }, runs);
  const { count, to, complete, roots } = proved.exploration;
  return [
    {
      row: `proof of ${scenario.id}`,
      unit: 'ms',
      ...timed,
      processor: median(processor.slice(1)),
      states: count,
      moves: to.length,
      complete,
      openings: roots.length,
    },
  ];
}

/** Our proof beside the shortest paths of XState's own graph package, which is stopped when it finds too many states. */
function graph(door, size, runs) {
  const scenario = door.generatedStory({ nodes: size });
  const found = [];
  const timed = byTurns(
    {
      counterpart: () => often(() => door.proofOf(scenario)),
      'xstate/graph': () => once(() => found.push(door.shortestPaths(scenario, GRAPH_STATES))),
    },
    runs,
  );
  const ended = found.every((one) => one.ended);
  return [
    {
      row: 'proof beside shortest paths',
      unit: 'ms',
      ...timed,
      // What did not end would have taken longer still: the figure is one it is sure to pass.
      ...(!ended && { note: `xstate/graph was stopped at ${median(found.map((one) => one.states))} states` }),
    },
  ];
}

/** States after which the plain search stops. */
const PLAIN_STATES = 2_000_000;

/** The first proof of a process, of one story of the grid, beside a plain search of the same story where that can tell it. */
function grid(door, name) {
  const figures = door.PROOF_GRID.find((one) => one.name === name);
  const scenario = door.gridStory(figures);
  let proved;
  const took = once(() => (proved = door.proofOf(scenario)));
  const { count, complete, roots } = proved.exploration;
  let plain;
  const plainTook = once(() => (plain = door.plainSearch(figures, PLAIN_STATES)));
  return [
    {
      row: name,
      unit: 'ms',
      figures: { counterpart: { median: took, least: took, most: took } },
      times: {},
      states: count,
      openings: roots.length,
      complete,
      byState: (took / count) * 1000,
      ...(plain && { plainStates: plain.states, plainByState: (plainTook / plain.states) * 1000 }),
    },
  ];
}

/** The works by name. */
export const works = { load, play, replay, proof, sure, grid, file, graph };
