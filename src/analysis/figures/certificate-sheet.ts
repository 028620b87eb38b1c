/** The certificate of a list as a page to print. */
import { isolated, type Sheet, type SheetPart } from '../../comparison/sheet.ts';
import { areaNames, segmentNames, skillNames } from '../../scenario/plain-names.ts';
import { PASS } from '../thresholds.ts';
import type { Certificate } from './certificate.ts';
import {
  COMPARES,
  lengthWords,
  NO_MARK,
  NO_MARK_HELPS,
  objectionsTo,
  points,
  RELIABLE,
  reliabilityWords,
  verdictOf,
} from './certificate-verdict.ts';
import { percentWords } from './guessing.ts';
import { type ListNamed, unitsWords, unitWords } from './list-words.ts';
import { MODEL_WORDS } from './people-model.ts';

/** What no certificate shows. */
const SHOWS =
  'It does not show how somebody serves real customers, who sat at the keyboard, or whether they had practised these people before. Use it to see who needs which help, not to hire or dismiss.';

/** What it certifies, so that nobody takes it for another list's. */
function certifies({ people, mark, markSet }: Certificate, on: string, { title, from }: ListNamed): SheetPart {
  const seeds = [...new Set(people.map(({ seed }) => seed))];
  return {
    title: 'What it certifies',
    blocks: [
      {
        is: 'list',
        items: [
          ...(title ? [`The list “${isolated(title)}”${from ? `, from ${isolated(from)}` : ''}.`] : []),
          `In this order: ${people.map((one) => isolated(unitWords(one))).join(', ')}.`,
          `${seeds.length === 1 ? `Seed ${seeds[0]}` : `Seeds ${seeds.join(', ')}, in this order`}: the small chances are those everybody gets. With another seed, or over all chances as in the figures of each story, the shares differ.`,
          markSet ? `Mark: ${mark}, set for this list.` : `Mark: ${mark}. ${NO_MARK}`,
          `Worked out on ${on}.`,
        ],
      },
    ],
  };
}

/** Digits of a hash that are enough to compare by eye. */
const HASH_TOLD = 12;

const listed = (words: readonly string[]) => (words.length === 0 ? 'nobody' : words.join(', '));

/** Who passes: the figures of the whole list, at the mark. */
function passing({ mark, guessing, guessed, players, slipping, decisions, recommended }: Certificate): SheetPart {
  const highest = players.reduce((a, b) => (b.average > a.average ? b : a));
  return {
    title: 'Who passes',
    blocks: [
      {
        is: 'table',
        caption: `At a mark of ${mark}`,
        head: ['Who', 'Gets', 'Passes'],
        rows: [
          ['Somebody who guesses', points(guessed), `${percentWords(guessing)} of attempts`],
          [
            `The best of ${players.length} habits: ${highest.words}`,
            points(highest.average),
            highest.passes ? 'yes' : 'no',
          ],
          [
            'Somebody who knows it all and slips in one decision of ten',
            points(slipping.average),
            `${percentWords(slipping.passes)} of attempts`,
          ],
        ],
      },
      {
        is: 'words',
        words: `${
          recommended === undefined
            ? NO_MARK_HELPS
            : `Recommended mark: ${recommended.mark}, which ${percentWords(recommended.passes)} of those who slip so pass.`
        } On the way they decide ${points(decisions)} times between better and worse.`,
      },
    ],
  };
}

const reliable = ({ model }: Certificate): SheetPart => ({
  title: 'How sure a result is',
  blocks: [
    { is: 'words', words: MODEL_WORDS },
    {
      is: 'table',
      caption: 'Under this model',
      head: ['Of the average over the list', 'Figure'],
      rows: [
        ['Reliability (1: all differences come from people; 0: all from chance)', reliabilityWords(model.reliability)],
        ['Chance moves one result, two times of three, by up to', `${points(model.error)} points`],
        ['Nineteen times of twenty, by up to', `${points(1.96 * model.error)} points`],
        [`To reach ${reliabilityWords(RELIABLE)}, enough to see who needs help`, lengthWords(model, RELIABLE)],
        [`To reach ${reliabilityWords(COMPARES)}, enough to compare people`, lengthWords(model, COMPARES)],
      ],
    },
  ],
});

/**
 * The page.
 * @param on the day it is worked out, "2026-12-01": whoever asks has the clock
 * @param list its name, where whoever shows the page does not put it there
 */
export function certificateSheet(certificate: Certificate, on: string, list: ListNamed = {}): Sheet {
  const { people, areas, areasMissing, segments, skills, mark, markSet } = certificate;
  const objections = objectionsTo(certificate);
  return {
    title: 'What this list is worth',
    about: `${unitsWords(people)} to serve, at a mark of ${mark}${markSet ? '' : ' that nobody has set'}. Every figure is worked out over all plays there are; none is a sample.`,
    verdict: verdictOf(certificate, objections),
    parts: [
      certifies(certificate, on, list),
      ...(objections.length > 0
        ? [
            {
              title: 'What is against it',
              blocks: [{ is: 'list', items: objections.map(({ words }) => words) } as const],
            },
          ]
        : []),
      passing(certificate),
      {
        title: 'Whom they serve',
        blocks: [
          {
            is: 'table',
            caption: `Guessing with each alone, at ${PASS}, with these small chances`,
            head: ['Person', 'Passes', 'Rules'],
            rows: people.map(({ title, day, guessing, rules }) => [
              day ? `${isolated(title)} (a day of ${day.length})` : isolated(title),
              `${percentWords(guessing)} of plays`,
              rules.slice(0, HASH_TOLD),
            ]),
          },
        ],
      },
      reliable(certificate),
      {
        title: 'What it asks for',
        blocks: [
          {
            is: 'list',
            items: [
              `Asked for: ${listed(areas.map((area) => areaNames[area]))}.`,
              ...(areasMissing.length > 0
                ? [`Nobody asks for: ${listed(areasMissing.map((area) => areaNames[area]))}.`]
                : []),
              `Kinds of people: ${listed(segments.map((segment) => segmentNames[segment]))}.`,
              `Skills: ${listed(skills.map((skill) => skillNames[skill]))}.`,
            ],
          },
        ],
      },
    ],
    shows: SHOWS,
  };
}
