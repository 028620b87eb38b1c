/** Ten minutes with the team as a page to print. Nobody is named on it. */
import { isolated, type Sheet, type SheetBlock, type SheetPart } from '../comparison/sheet.ts';
import { counted } from '../scenario/counted.ts';
import type { Skill } from '../scenario/words.ts';
import type { BetterBy } from './fair/decisions.ts';
import type { Moment, Monday } from './monday.ts';

/** What to ask the team about a moment, by the skill that fell short. */
const ASK: Readonly<Record<Skill, string>> = {
  greet: 'Ask: how would you know, in the first second, that you had been seen? Say a first line, and hear it back.',
  discover: 'Ask: what did we not know yet, and which one question would have told us? Say it out loud.',
  confirm: 'Ask: what could both have understood differently? Say it back in one sentence before acting on it.',
  explain: 'Ask: what can this person do with our sentence? Say the same fact in words they can use.',
  adapt: 'Ask: what is different for this person, and what do we change for it? Name one thing we can do tomorrow.',
  dignity: 'Ask: who decides here, and did they know it? Say the line that leaves the choice with them.',
  empathy: 'Ask: how is it for them right now? Say that first, and the answer after it.',
  own: 'Ask: what would “I will see to it” have cost us? Say it without an excuse.',
  resolve: 'Ask: what could have been put right on the spot? Agree who may do it without asking.',
  escalate: 'Ask: whom do we bring in here, and what do we tell them, so that nobody has to begin again?',
  teamwork: 'Ask: what did our colleague need from us? Say what you would like to hear in their place.',
  pace: 'Ask: where did it go too fast, or stand still? Try the same line slower, then stop and wait.',
  protect: 'Ask: what had to be known before we said or gave that? Say the friendly line that keeps the door shut.',
  safeguard: 'Ask: what could have hurt somebody here? Say what comes before everything else.',
};

/** The same where no skill is tagged. */
const ASK_ANYWAY =
  'Ask: what did they want when they said that? Let one be the customer, and one say the stronger line.';

const WORTH: Readonly<Record<BetterBy, string>> = {
  points: 'Worth more',
  mood: 'Better for the mood',
  time: 'Quicker',
  goals: 'It finds out more',
};

/** How many chose it, of those who gave something away there. */
function chosenWords({ gave, chosen }: Moment): string {
  if (chosen.people === gave) return gave === 2 ? 'Both of them chose:' : `All ${gave} of them chose:`;
  return chosen.people * 2 > gave
    ? `Most of them chose (${chosen.people} of ${gave}):`
    : `What ${chosen.people} of the ${gave} chose:`;
}

/** One of the moments, with its three minutes. */
function momentPart(moment: Moment, at: number): SheetPart {
  const { scenario, people, gave, points, heard, chosen, stronger, skill } = moment;
  const blocks: readonly (SheetBlock | undefined)[] = [
    {
      is: 'words',
      words: `In ${isolated(scenario.title)}: ${gave} of the ${counted(people, 'person', 'people')} who stood here gave away points, ${points.toFixed(0)} on average.`,
    },
    heard && {
      is: 'saying',
      label: heard.name === '' ? 'To be seen:' : `${isolated(heard.name)}:`,
      words: heard.text,
      language: heard.language,
    },
    {
      is: 'saying',
      label: chosenWords(moment),
      words: chosen.text,
      language: scenario.language,
    },
    chosen.coach === undefined
      ? undefined
      : { is: 'saying', label: 'The coach’s note:', words: chosen.coach, language: scenario.language },
    stronger && { is: 'saying', label: `${WORTH[stronger.by]}:`, words: stronger.text, language: scenario.language },
    { is: 'words', words: skill === undefined ? ASK_ANYWAY : ASK[skill], strong: true },
  ];
  return {
    title: at === 0 ? 'Minutes 1 to 3: the dearest moment' : 'Minutes 4 to 6: the next one',
    blocks: blocks.filter((block) => block !== undefined),
  };
}

/** What is played together at the end. */
function replayPart(moments: readonly Moment[]): SheetPart {
  const one = moments.find(({ seed }) => seed !== undefined) ?? moments[0];
  const way =
    one?.seed === undefined
      ? 'play its day up to this person, for it hangs on what was left behind'
      : `add #play=${one.scenario.id}&seed=${one.seed} to the address of the game`;
  const words = one
    ? `Open ${isolated(one.scenario.title)} on one screen: ${way}. Go round: each says the next line before it is chosen. Stop at the moment above.`
    : 'Pick the story that most of you liked, and play it on one screen. Go round: each says the next line before it is chosen.';
  return { title: 'The last minutes: one together', blocks: [{ is: 'words', words }] };
}

/** The page. */
export function mondaySheet(monday: Monday): Sheet {
  const { people, plays, moments, untold } = monday;
  return {
    title: 'For Monday: ten minutes together',
    about: `From ${counted(plays, 'first play')} of ${people} people. Nobody is named, and what one person alone chose is not told.`,
    verdict:
      moments.length > 0
        ? {
            stands: 'doubtful',
            words: 'Here most was given away by all together. Talk about the moments, not about people.',
          }
        : {
            stands: 'good',
            words:
              'There is no moment at which two of you gave something away by the same choice. Say so, and play one for pleasure.',
          },
    parts: [
      ...moments.map(momentPart),
      replayPart(moments),
      ...(untold.length > 0
        ? [
            {
              title: 'Not looked at',
              blocks: [
                {
                  is: 'list',
                  items: untold.map((title) => `${isolated(title)}: too large, or of an older version.`),
                } as const,
              ],
            },
          ]
        : []),
    ],
    shows:
      'It does not show who gave what away, nor how anybody serves real customers. Points given away are those that could still be guaranteed before a choice and could not after it.',
  };
}
