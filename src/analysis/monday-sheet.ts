/** Ten minutes with the team as a page to print, to be said (`messages/monday-said.ts`). Nobody is named on it. */
import { isolated, type Sheet, type SheetBlock, type SheetPart, type Words } from '../comparison/sheet.ts';
import type { Said, SaidValues } from '../scenario/said.ts';
import type { Moment, Monday } from './monday.ts';

const said = (key: string, values?: SaidValues): Said => (values ? { key, values } : { key });

/** How many chose it, of those who gave something away there. */
function chosenSaid({ gave, chosen }: Moment): Said {
  if (chosen.people === gave) return gave === 2 ? said('chose.both') : said('chose.all', { gave });
  const values = { chose: chosen.people, gave };
  return chosen.people * 2 > gave ? said('chose.most', values) : said('chose.some', values);
}

/** One of the moments, with its three minutes. */
function momentPart(moment: Moment, at: number): SheetPart<Words> {
  const { scenario, people, gave, points, heard, chosen, stronger, skill } = moment;
  const { language } = scenario;
  const blocks: readonly (SheetBlock<Words> | undefined)[] = [
    { is: 'words', words: said('moment.gave', { title: isolated(scenario.title), gave, people, points }) },
    heard && {
      is: 'saying',
      label: heard.name === '' ? said('heard.seen') : said('heard.said', { name: isolated(heard.name) }),
      words: heard.text,
      language: heard.language,
    },
    { is: 'saying', label: chosenSaid(moment), words: chosen.text, language },
    chosen.coach === undefined ? undefined : { is: 'saying', label: said('coach'), words: chosen.coach, language },
    stronger && { is: 'saying', label: said(`stronger.${stronger.by}`), words: stronger.text, language },
    // What to ask the team about it, by the skill that fell short.
    { is: 'words', words: said(`ask.${skill ?? 'anyway'}`), strong: true },
  ];
  return {
    title: said(at === 0 ? 'moment.first' : 'moment.next'),
    blocks: blocks.filter((block) => block !== undefined),
  };
}

/** What is played together at the end. */
function replayPart(moments: readonly Moment[]): SheetPart<Words> {
  const one = moments.find(({ seed }) => seed !== undefined) ?? moments[0];
  const title = one && isolated(one.scenario.title);
  const words =
    one === undefined || title === undefined
      ? said('replay.any')
      : one.seed === undefined
        ? said('replay.inDay', { title })
        : said('replay.moment', { title, id: one.scenario.id, seed: String(one.seed) });
  return { title: said('replay'), blocks: [{ is: 'words', words }] };
}

/** The page. */
export function mondaySheet({ people, plays, moments, untold }: Monday): Sheet<Words> {
  return {
    title: said('title'),
    about: said('about', { plays, people }),
    verdict:
      moments.length > 0
        ? { stands: 'doubtful', words: said('verdict.moments') }
        : { stands: 'good', words: said('verdict.none') },
    parts: [
      ...moments.map(momentPart),
      replayPart(moments),
      ...(untold.length > 0
        ? [
            {
              title: said('untold'),
              blocks: [
                { is: 'list', items: untold.map((title) => said('untold.story', { title: isolated(title) })) } as const,
              ],
            },
          ]
        : []),
    ],
    shows: said('shows'),
  };
}
