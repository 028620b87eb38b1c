/** What stands on the report page of a scenario, section by section. */

import { barOf } from '../../analysis/figures/distribution.ts';
import { storyMap } from '../../analysis/map/story-map.ts';
import { svgMap } from '../../analysis/map/svg.ts';
import { NAIVE } from '../../analysis/players/players.ts';
import type { ExactReport, LineReport, ScenarioReport } from '../../analysis/report-of.ts';
import { PASS } from '../../analysis/thresholds.ts';
import type { Scenario } from '../../scenario/format.ts';
import { duration } from '../card-text.ts';
import { RARE, rareLines } from '../report-words.ts';
import { sureByAnswer, worthWords } from '../sure-words.ts';
import { barChart, meter } from './charts.ts';
import { drawn, facts, folded, type Html, type Inside, own, section, table, tag } from './html.ts';
import { grouped, percent, walk } from './words.ts';

/** Rows of a table that shows one for each way to begin, at most. */
const OPENINGS_SHOWN = 16;

const upTo = <T>(least: T, most: T | 'loops', words: (value: T) => string) =>
  most === 'loops' ? `${words(least)} or more` : `${words(least)} to ${words(most)}`;

const onAverage = (mean: number | null) => (mean === null ? 'nothing: no play ends' : `${mean.toFixed(1)} on average`);

/** The figures at a glance. */
export function glance({ counts, spans, exact, openings, difficulty, proved }: ScenarioReport): Html {
  const bests = openings.flatMap(({ best, worst }) =>
    best === undefined || worst === undefined ? [] : [{ best, worst }],
  );
  const range = `${Math.min(...bests.map(({ worst }) => worst))} to ${Math.max(...bests.map(({ best }) => best))}`;
  return section(
    'glance',
    'At a glance',
    facts([
      ['Difficulty', `${difficulty.points} – ${difficulty.name}`],
      ['Satisfaction', bests.length > 0 ? range : proved ? 'no play ends' : 'not proved'],
      ...(exact
        ? ([
            ['Guessing gets', onAverage(exact.distribution.mean)],
            ['Guessing passes', percent(exact.distribution.passes)],
          ] as const)
        : []),
      ...(spans
        ? ([
            ['Different plays', spans.plays === 'loops' ? 'no end to them' : grouped(spans.plays)],
            ['Moves in a play', upTo(spans.moves.least, spans.moves.most, String)],
            ['In-world time', upTo(spans.seconds.least, spans.seconds.most, duration)],
          ] as const)
        : []),
      ['Written', `${counts.nodes} turns, ${counts.moves} moves, ${counts.lines} lines, ${counts.endings} endings`],
    ]),
    tag(
      'p',
      { class: 'soft' },
      proved
        ? `Looked at in full: ${grouped(counts.states)} states and ${grouped(counts.edges)} moves between them, from every way it can begin. Nothing here is a sample.`
        : `There are too many states to look at in full; ${grouped(counts.states)} were. Best and worst are not proved.`,
    ),
    tag(
      'p',
      { class: 'soft' },
      'Difficulty is what listening can win: what whoever goes by what is shown can be sure of, less the most that anybody gets on average without listening. Under 30 is gentle, from 30 fair, from 50 demanding, from 70 hard.',
    ),
  );
}

/** What somebody can be sure of who goes by what is shown, and how many decisions count. */
export function sure({ sure, worth }: ScenarioReport): Inside {
  if (!sure) return [];
  return section(
    'sure',
    'What listening can be sure of',
    tag(
      'p',
      {},
      'Two plays in which everything that is shown was alike so far cannot be told apart. This is what somebody can be sure of who goes by that alone, whatever was drawn and whatever went before.',
    ),
    tag(
      'ul',
      { class: 'list' },
      sureByAnswer(sure).map(({ words, luck }) =>
        tag('li', {}, words, luck ? [' ', walk(luck.one), ' ', walk(luck.other)] : []),
      ),
    ),
    worth ? tag('p', {}, `${worthWords(worth)}.`) : [],
  );
}

/** What guessing gets. */
export function guessing({ distribution, lengths }: ExactReport): Inside {
  const { bars, mean, spread, passes, results } = distribution;
  const named = bars.map((share, bar) => ({ share, range: barOf(bar) }));
  const name = ([from, to]: readonly [number, number]) => (from === to ? String(from) : `${from}–${to}`);
  const counts = lengths.plays.map((plays, moves) => ({ plays, moves })).filter(({ plays }) => plays !== '0');
  const last = counts.at(-1);
  return [
    section(
      'guessing',
      'What guessing gets',
      tag(
        'p',
        {},
        `Somebody who picks any offer, each as likely as the other, gets ${onAverage(mean)}${spread === null ? '' : ` (spread ${spread.toFixed(1)})`}, and ${percent(passes)} of such plays reach the pass mark of ${PASS}. There are ${results} different results.`,
      ),
      tag(
        'figure',
        {},
        barChart(
          named.map(({ share, range: [from] }) => ({ share, label: String(from), beyond: from >= PASS })),
          'Share of guessed plays by satisfaction, in steps of five points; the table below says the same',
        ),
      ),
      folded(
        'As a table',
        table(
          'Guessed plays by satisfaction',
          ['Satisfaction', 'Share of plays'],
          named.map(({ share, range }) => [name(range), percent(share)]),
        ),
      ),
    ),
    counts.length === 0
      ? []
      : section(
          'lengths',
          'Plays by length',
          tag(
            'p',
            {},
            `Different plays, counted one by one over every way to begin${lengths.longer && last ? `; there are longer ones than ${last.moves} moves as well` : ''}.`,
          ),
          tag(
            'figure',
            {},
            barChart(
              counts.map(({ plays, moves }) => ({ share: Number(plays), label: String(moves) })),
              'Different plays by their number of moves; the table below says the same',
            ),
          ),
          folded(
            'As a table',
            table(
              'Different plays by number of moves',
              ['Moves', 'Plays'],
              counts.map(({ plays, moves }) => [String(moves), grouped(plays)]),
            ),
          ),
        ),
  ];
}

/** Players who do not listen. */
export const players = ({ players: means }: ScenarioReport): Html =>
  section(
    'players',
    'Players who do not listen',
    tag('p', {}, `None of them should reach ${PASS}. Averages over every way it can begin.`),
    table(
      'What each gets',
      ['Player', 'Satisfaction'],
      Object.entries(means).map(([name, mean]) => [
        name === 'random' ? 'guess' : (NAIVE[name]?.words ?? name),
        mean === null ? 'never ends' : [meter(mean), mean.toFixed(1)],
      ]),
    ),
  );

/** Endings, and plays that show what is possible. */
export function endings(scenario: Scenario, { distribution, extremes }: ExactReport): Inside {
  const shown = (title: string, play: ExactReport['extremes']['best']) =>
    play
      ? [[title, String(play.satisfaction), own(scenario.endings[play.ending]?.title ?? play.ending), walk(play)]]
      : [];
  return section(
    'endings',
    'Endings and plays',
    table(
      'Endings, in the order they are tried',
      ['Ending', 'When guessing', 'A shortest play to it'],
      Object.entries(scenario.endings).map(([id, { title }]) => {
        const play = extremes.endings.find(({ ending }) => ending === id);
        return [own(title), percent(distribution.endings[id] ?? 0), play ? walk(play) : 'never reached'];
      }),
    ),
    table(
      'Plays that show what is possible',
      ['Play', 'Points', 'Ending', 'Moves'],
      [
        ...shown('Best', extremes.best),
        ...shown('Worst', extremes.worst),
        ...shown('Shortest', extremes.shortest),
        ...shown('Longest', extremes.longest),
      ],
    ),
  );
}

const onlyWords = ({ only }: LineReport) => only.map(({ flag, up }) => `${flag} ${up ? 'up' : 'down'}`).join(', ');

/** Lines nobody sees, hardly anybody sees, or only some. */
export function lines(all: readonly LineReport[]): Html {
  const { never, rare } = rareLines(all);
  const conditional = all.filter(({ only }) => only.length > 0);
  const heard = (list: readonly LineReport[]) =>
    list.map((line) => [own(line.text), line.by, percent(line.share ?? 0), tag('code', {}, line.pointer)]);
  return section(
    'lines',
    'Who hears what',
    tag(
      'p',
      {},
      never.length === 0
        ? `All ${all.length} lines are heard in some play.`
        : `${never.length} of ${all.length} lines are heard in no play.`,
    ),
    table('Lines nobody hears', ['Line', 'By', 'Guessed plays', 'Place'], heard(never)),
    table(
      `Lines that fewer than ${percent(RARE)} of guessed plays hear`,
      ['Line', 'By', 'Guessed plays', 'Place'],
      heard(rare),
    ),
    conditional.length === 0
      ? []
      : folded(
          `${conditional.length} lines that hang on a carried-in flag`,
          table(
            'Heard only when',
            ['Line', 'By', 'Only with'],
            conditional.map((line) => [own(line.text), line.by, tag('code', {}, onlyWords(line))]),
          ),
        ),
  );
}

/** What can be practised, and how hard it is to read. */
export function practised({ exercised: { skills, never, areas }, reading }: ScenarioReport): Html {
  return section(
    'practised',
    'What can be practised',
    table(
      'Chances to show each skill',
      ['Skill', 'Shown well', 'Shown badly', 'Turns where it is chosen'],
      skills.map(({ skill, well, badly, choices }) => [skill, well, badly, choices]),
    ),
    never.length > 0 ? tag('p', {}, `Never: ${never.join(', ')}.`) : [],
    table(
      'Needs and expectations by area',
      ['Area', 'Needs', 'Expectations'],
      areas.map(({ area, needs, expectations }) => [area, needs, expectations]),
    ),
    table(
      'Reading level (school grade, Flesch-Kincaid)',
      ['Who speaks', 'Texts', 'Words', 'Words a sentence', 'Grade'],
      reading.map(({ who, texts, words, sentence, grade }) => [
        who,
        texts,
        words,
        sentence.toFixed(1),
        grade.toFixed(1),
      ]),
    ),
  );
}

/** The most that anybody gets; plays that never end get nothing. */
function bestOf(got: readonly (number | null)[]): string {
  const ended = got.filter((one) => one !== null);
  return ended.length === 0 ? 'never ends' : String(Math.max(...ended));
}

/** Each way to begin. */
export function openings({ openings: all }: ScenarioReport): Inside {
  if (all.length < 2) return [];
  const rows = all
    .slice(0, OPENINGS_SHOWN)
    .map(({ opening, best, worst, ends, naive }) => [
      opening.carried.length > 0 ? opening.carried.join(', ') : 'nothing',
      `seed ${opening.seed}`,
      ends === false ? 'no play ends' : best === undefined ? 'not proved' : `${worst} to ${best}`,
      bestOf(Object.values(naive)),
    ]);
  return section(
    'openings',
    'Ways it can begin',
    tag(
      'p',
      {},
      `It can begin in ${all.length} ways that make a difference${all.length > OPENINGS_SHOWN ? `; ${OPENINGS_SHOWN} of them are shown` : ''}.`,
    ),
    table('By flags carried in', ['Carried in', 'Draws of', 'Satisfaction', 'Best of those who do not listen'], rows),
  );
}

/** The story drawn. */
export const map = (scenario: Scenario): Html =>
  section(
    'map',
    'The story as a map',
    tag(
      'div',
      { class: 'map', tabindex: 0, role: 'region', 'aria-label': 'Map of the story' },
      drawn(svgMap(storyMap(scenario))),
    ),
  );
