/** The screens of an assessment: its page, between two people, the results, and making one to hand out. */

import { useMemo, useState } from 'react';
import { assignmentOf, writeAssignment } from '../assignment/assignment.ts';
import { writeAttemptFile } from '../assignment/attempt-file.ts';
import { type AttemptResults, attemptResults } from '../assignment/attempt-results.ts';
import { assignmentLink } from '../assignment/link.ts';
import { readAssignment, withoutLine } from '../assignment/read-assignment.ts';
import { unitScores, unitsOf } from '../assignment/units.ts';
import { assessment } from '../messages/assessment.ts';
import { makeAssessment } from '../messages/make-assessment.ts';
import { enclosed } from '../record/enclosed.ts';
import { lookupAmong, replay } from '../record/replay.ts';
import type { Scenario } from '../scenario/format.ts';
import { afterwardsOf } from '../scoring/afterwards.ts';
import { AssessmentScreen } from '../ui/assessment/assessment-screen.tsx';
import type { AssignmentRequest } from '../ui/assessment/assignment-request.ts';
import { MakeAssignmentScreen } from '../ui/assessment/make-assignment-screen.tsx';
import { dayPicked, pickOfDay } from '../ui/assessment/pick-people.tsx';
import { type PersonResult, ResultsScreen } from '../ui/assessment/results-screen.tsx';
import { ServedScreen } from '../ui/assessment/served-screen.tsx';
import { assessedPeople } from './assessed-people.ts';
import { portrait } from './figure.tsx';
import { offerFile } from './files.ts';
import { freshSeed } from './fresh.ts';
import type { Game } from './game-contract.ts';
import { inEveryLanguage } from './languages.ts';
import type { Sitting } from './open.ts';
import { pickedUnits } from './picked-units.ts';
import { reasonOf } from './reason.ts';
import { rememberedName, rememberName } from './remembered-name.ts';
import { type OpenAssessment, openAssessment } from './sitting.ts';
import { placeNow } from './together/places.ts';
import { useGiving } from './together/use-giving.ts';
import { useApp } from './use-app.ts';
import { useListWorth } from './worth/use-list-worth.ts';

/** What the pages of an assessment are handed. */
export interface AssessmentPageProps {
  readonly game: Game;
  readonly sitting: Sitting;
  readonly notice: string | undefined;
}

/** How far the assessment has come by what is kept now. */
function useOpen({ game, sitting }: Pick<AssessmentPageProps, 'game' | 'sitting'>): OpenAssessment {
  const plays = useApp(game, ({ lists }) => lists.plays);
  return useMemo(() => openAssessment(sitting, plays), [sitting, plays]);
}

const told = (notice: string | undefined) => (notice === undefined ? {} : { notice });

/** Before it is begun, and between two sittings. */
export function AssessmentPage({ game, sitting, notice }: AssessmentPageProps) {
  const open = useOpen({ game, sitting });
  return (
    <AssessmentScreen
      note={open.taken.assignment}
      people={assessedPeople(game.library, open)}
      portrait={portrait}
      {...told(notice)}
      // Whoever was left in the middle is gone on with at once; to everybody else the brief comes first.
      onGoOn={() => {
        const next = open.attempt.people[open.attempt.next ?? -1];
        if (next?.status === 'running') void game.assessments.serve();
        else game.assessments.goToNext();
      }}
      onHome={game.home}
      onPutAway={() => void game.assessments.putAway()}
      onClose={() => void game.assessments.close()}
    />
  );
}

/** Place of whoever was served last, and the ending they went with. */
function lastServed({ attempt, scenarios }: OpenAssessment): { readonly last: number; readonly ending: string } {
  const last = attempt.people.findLastIndex(({ status }) => status === 'done');
  const [scenario, play] = [scenarios[last], attempt.people[last]?.play];
  const played = typeof scenario === 'object' && play ? replay(scenario, play.record) : undefined;
  const place = played?.ok ? played.walk.place : undefined;
  const ending =
    place?.at === 'ending' && typeof scenario === 'object' ? scenario.endings[place.ending]?.text : undefined;
  return { last, ending: ending ?? '' };
}

/** Between two people: nothing of how it went. */
export function ServedPage({ game, sitting }: Omit<AssessmentPageProps, 'notice'>) {
  const open = useOpen({ game, sitting });
  return (
    <ServedScreen
      title={open.taken.assignment.title}
      people={assessedPeople(game.library, open)}
      {...lastServed(open)}
      portrait={portrait}
      onNext={game.assessments.goToNext}
      onLeave={() => void game.assessments.pause()}
    />
  );
}

/** Each person with what came of it, from their replayed play. */
function resultsOf(game: Game, open: OpenAssessment): readonly PersonResult[] {
  return assessedPeople(game.library, open).map((person, place): PersonResult => {
    const [scenario, play] = [open.scenarios[place], open.attempt.people[place]?.play];
    const played = typeof scenario === 'object' && play ? replay(scenario, play.record) : undefined;
    if (!played?.ok || played.walk.place.at !== 'ending') return { person };
    const ending = played.walk.scenario.endings[played.walk.place.ending];
    const afterwards = afterwardsOf(played.walk);
    if (!ending || !afterwards) return { person };
    return { person, came: { card: played.card, ending: ending.title, face: afterwards.face } };
  });
}

/** What each day of the list came to. */
function daysOf({ assignment, served }: AttemptResults) {
  const scores = unitScores(
    assignment,
    served.map(({ card }) => card.satisfaction),
  );
  return unitsOf(assignment).flatMap(({ title, day }, at) => (day ? [{ title, average: scores[at] ?? 0 }] : []));
}

/** The end: every card, and the file to hand back. */
export function ResultsPage({ game, sitting, notice }: AssessmentPageProps) {
  const open = useOpen({ game, sitting });
  const results = useMemo(() => resultsOf(game, open), [game, open]);
  const { assignment } = open.taken;
  const records = open.attempt.people.flatMap(({ play }) => play?.record ?? []);
  const scenarios = open.scenarios.filter((one) => typeof one === 'object');
  const whole = open.attempt.done ? attemptResults(assignment, records, lookupAmong(scenarios)) : undefined;
  const save = async (name: string) => {
    rememberName(name);
    const file = 'my.assessment.json';
    const own = await game.scenarios.own(records.map((record) => ({ record })));
    offerFile(file, writeAttemptFile(name, assignment, records, own));
    game.screens.send({ type: 'tell', notice: assessment.savedToHandBack({ file, from: assignment.from }) });
  };
  const refused = (error: unknown) => game.screens.send({ type: 'tell', notice: reasonOf(error) });
  return (
    <ResultsScreen
      note={assignment}
      results={results}
      {...(whole?.ok && { days: daysOf(whole.results) })}
      {...(whole?.ok && { average: whole.results.average, onSave: (name) => void save(name).catch(refused) })}
      {...(whole?.ok && whole.results.passed !== undefined && { passed: whole.results.passed })}
      name={rememberedName()}
      portrait={portrait}
      {...told(notice)}
      onOpen={(place) => {
        const play = open.attempt.people[place]?.play;
        if (play) void game.lookUp(play, 'results');
      }}
      onHome={game.home}
    />
  );
}

/** The assignment that was asked for. Rejects with a sentence when it cannot be made. */
async function assignmentFor({ library }: Game, { people, seed, ...words }: AssignmentRequest) {
  const inWords = async (scenario: Scenario) => ({
    scenario,
    accepts: await inEveryLanguage(scenario, library.translations),
  });
  const units = await Promise.all(
    (await pickedUnits(library, people, seed)).map(async (unit) =>
      'people' in unit
        ? { ...unit, people: await Promise.all(unit.people.map(inWords)) }
        : { ...unit, ...(await inWords(unit.scenario)) },
    ),
  );
  const made = assignmentOf(words, units);
  // The one reader has the last word, so that nothing is handed out that nobody can open.
  const read = readAssignment(writeAssignment(made));
  if (!read.ok) {
    const { reasonSaid } = await import('../messages/reason.ts');
    throw new Error(read.reasons.map((reason) => reasonSaid(withoutLine(reason))).join(' '));
  }
  return read.assignment;
}

/** Files of the trainer's own among what is picked: stories, those of a day as well. */
function ownAmong({ library }: Game, picked: readonly string[]) {
  const days = picked.flatMap((one) => library.days().filter(({ id }) => id === dayPicked(one)));
  const served = [...picked, ...days.flatMap(({ scenarios }) => scenarios)];
  return library.own.entries().filter(({ id }) => served.includes(id));
}

/** What has to be handed out beside an assignment: files of the trainer's own do not come with the game. */
function filesToo(game: Game, { people }: AssignmentRequest): readonly string[] {
  const ownDays = game.library.own.days().filter(({ id }) => people.includes(pickOfDay(id)));
  const mine = [...ownDays, ...ownAmong(game, people)];
  const titles = mine.map(({ title }) => makeAssessment.quoted({ title }));
  return mine.length === 0 ? [] : [makeAssessment.filesToo({ files: mine.length, titles })];
}

/** Texts of the trainer's own files among them: a team gets them along. */
async function storiesToo(game: Game, { people }: AssignmentRequest): Promise<readonly string[]> {
  const scenarios = await Promise.all(ownAmong(game, people).map(({ id }) => game.library.load(id)));
  return scenarios.map((scenario) => enclosed(scenario).text);
}

/** "First week" as the name of a file. */
const fileName = (title: string) =>
  `${
    title
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'my'
  }.assignment.json`;

/** Making one: a file, or a link to where this game is now. */
export function AssignPage({ game, notice }: Omit<AssessmentPageProps, 'sitting'>) {
  const [seed] = useState(freshSeed);
  const [link, setLink] = useState<string>();
  const weighed = useListWorth(game.library);
  const giving = useGiving(game);
  const tell = (words: string) => game.screens.send({ type: 'tell', notice: words });
  const tried = (work: () => Promise<void>) => void work().catch((error: unknown) => tell(reasonOf(error)));
  return (
    <MakeAssignmentScreen
      // Whoever is there for practice alone would be refused.
      people={game.library.lineUp()}
      days={game.library.days().map(({ id, title, place, scenarios }) => ({ id, title, place, people: scenarios }))}
      name={rememberedName()}
      seed={seed}
      portrait={portrait}
      {...(link !== undefined && { link })}
      {...told(notice)}
      worth={weighed.worth}
      onList={weighed.weigh}
      onStopWeighing={weighed.stop}
      onWeighAgain={weighed.again}
      onSaveCertificate={() => {
        if (weighed.json === undefined) return;
        offerFile('certificate.json', weighed.json);
        tell(makeAssessment.savedCertificate({ file: 'certificate.json' }));
      }}
      onFile={(request) =>
        tried(async () => {
          const file = fileName(request.title);
          offerFile(file, writeAssignment(await assignmentFor(game, request)));
          tell([makeAssessment.saved({ file }), ...filesToo(game, request)].join(' '));
        })
      }
      teams={giving?.teams ?? []}
      onGive={(team, request, stepped) =>
        tried(async () => {
          const text = writeAssignment(await assignmentFor(game, request));
          await giving?.give(team, text, await storiesToo(game, request), stepped);
          const name = giving?.teams.find(({ id }) => id === team)?.name ?? '';
          tell(makeAssessment.given({ team: name }));
        })
      }
      onLink={(request) =>
        tried(async () => {
          const made = assignmentLink(location.href, await assignmentFor(game, request));
          setLink(made);
          const copied = await navigator.clipboard?.writeText(made).then(
            () => true,
            () => false,
          );
          const said = copied ? makeAssessment.linkCopied() : makeAssessment.linkHere();
          tell([said, ...filesToo(game, request)].join(' '));
        })
      }
      onBack={() => game.screens.send({ type: 'go', to: placeNow()?.page ?? 'team' })}
    />
  );
}
