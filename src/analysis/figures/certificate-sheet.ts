/** The certificate of a list as a page to print, to be said (`messages/certificate-said.ts`). */
import { isolated, type Sheet, type SheetPart, type Words } from '../../comparison/sheet.ts';
import { NOTHING, type Said, type SaidValues } from '../../scenario/said.ts';
import { habitNamed } from '../players/habit.ts';
import { PASS } from '../thresholds.ts';
import type { Certificate } from './certificate.ts';
import { COMPARES, lengthSaid, objectionsTo, RELIABLE, verdictOf } from './certificate-verdict.ts';
import { type ListNamed, unitSaid, unitsSaid } from './list-words.ts';
import { percentSaid } from './share.ts';

const said = (key: string, values?: SaidValues): Said => (values ? { key, values } : { key });

const pointsSaid = (points: number): Said => said('points', { points });

const attempts = (share: number): Said => said('passes.attempts', { share: percentSaid(share) });

/** What it certifies, so that nobody takes it for another list's. */
function certifies({ people, mark, markSet }: Certificate, on: string, { title, from }: ListNamed): SheetPart<Words> {
  const seeds = [...new Set(people.map(({ seed }) => seed))].map(String);
  return {
    title: said('certifies'),
    blocks: [
      {
        is: 'list',
        items: [
          ...(title ? [said('certifies.list', { title: isolated(title), from: from ? isolated(from) : NOTHING })] : []),
          said('certifies.order', { units: people.map((one) => unitSaid(one, isolated)) }),
          said('certifies.seeds', { n: seeds.length, seeds }),
          markSet ? said('certifies.mark', { mark }) : said('certifies.noMark', { mark, pass: PASS }),
          said('certifies.on', { on }),
        ],
      },
    ],
  };
}

/** Digits of a hash that are enough to compare by eye. */
const HASH_TOLD = 12;

/** Who passes: the figures of the whole list, at the mark. */
function passing({
  mark,
  guessing,
  guessed,
  players,
  slipping,
  decisions,
  recommended,
}: Certificate): SheetPart<Words> {
  const highest = players.reduce((a, b) => (b.average > a.average ? b : a));
  return {
    title: said('passes'),
    blocks: [
      {
        is: 'table',
        caption: said('passes.caption', { mark }),
        head: [said('passes.who'), said('passes.gets'), said('passes.passes')],
        rows: [
          [said('passes.guesses'), pointsSaid(guessed), attempts(guessing)],
          [
            said('passes.habits', { habits: players.length, habit: habitNamed(highest.name) }),
            pointsSaid(highest.average),
            said(highest.passes ? 'passes.yes' : 'passes.no'),
          ],
          [said('passes.slips'), pointsSaid(slipping.average), attempts(slipping.passes)],
        ],
      },
      {
        is: 'words',
        words:
          recommended === undefined
            ? said('recommended.none', { decisions })
            : said('recommended.mark', { mark: recommended.mark, share: percentSaid(recommended.passes), decisions }),
      },
    ],
  };
}

const reliable = ({ model }: Certificate): SheetPart<Words> => ({
  title: said('sure'),
  blocks: [
    { is: 'words', words: said('sure.model') },
    {
      is: 'table',
      caption: said('sure.caption'),
      head: [said('sure.of'), said('sure.figure')],
      rows: [
        [said('sure.reliability'), said('reliability', { reliability: model.reliability })],
        [said('sure.chance'), said('sure.points', { points: model.error })],
        [said('sure.chanceMore'), said('sure.points', { points: 1.96 * model.error })],
        [said('sure.toHelp', { reliability: RELIABLE }), lengthSaid(model, RELIABLE)],
        [said('sure.toCompare', { reliability: COMPARES }), lengthSaid(model, COMPARES)],
      ],
    },
  ],
});

/** Names of areas, skills or kinds of people, all of which say them as `name.…`. */
const names = (of: string, ids: readonly string[]): SaidValues => ({
  any: ids.length === 0 ? 'no' : 'other',
  [of]: ids.map((id) => said(`name.${id}`)),
});

/**
 * The page.
 * @param on the day it is worked out, "2026-12-01": whoever asks has the clock
 * @param list its name, where whoever shows the page does not put it there
 */
export function certificateSheet(certificate: Certificate, on: string, list: ListNamed = {}): Sheet<Words> {
  const { people, areas, areasMissing, segments, skills, mark, markSet } = certificate;
  const objections = objectionsTo(certificate);
  return {
    title: said('title'),
    about: said('about', { units: unitsSaid(people), mark, set: markSet ? 'other' : 'no' }),
    verdict: verdictOf(certificate, objections),
    parts: [
      certifies(certificate, on, list),
      ...(objections.length > 0
        ? [{ title: said('against'), blocks: [{ is: 'list', items: objections.map(({ says }) => says) } as const] }]
        : []),
      passing(certificate),
      {
        title: said('serves'),
        blocks: [
          {
            is: 'table',
            caption: said('serves.caption', { pass: PASS }),
            head: [said('serves.person'), said('passes.passes'), said('serves.rules')],
            rows: people.map(({ title, day, guessing, rules }) => [
              day ? said('unit.dayOf', { title: isolated(title), people: day.length }) : isolated(title),
              said('passes.plays', { share: percentSaid(guessing) }),
              rules.slice(0, HASH_TOLD),
            ]),
          },
        ],
      },
      reliable(certificate),
      {
        title: said('asks'),
        blocks: [
          {
            is: 'list',
            items: [
              said('asks.areas', names('areas', areas)),
              ...(areasMissing.length > 0 ? [said('asks.missing', names('areas', areasMissing))] : []),
              said('asks.kinds', names('kinds', segments)),
              said('asks.skills', names('skills', skills)),
            ],
          },
        ],
      },
    ],
    shows: said('shows'),
  };
}
