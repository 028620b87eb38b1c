/** A list that the team server steps: its page, the brief of whoever comes, the conversation, and what came of it. */
import { useEffect, useRef, useState } from 'react';
import type { Assignment } from '../../assignment/assignment.ts';
import { readAssignment } from '../../assignment/read-assignment.ts';
import { unitScores, unitsOf } from '../../assignment/units.ts';
import type { BriefLook } from '../../encounter/brief-look.ts';
import { assessment } from '../../messages/assessment.ts';
import { game as gameWords } from '../../messages/game.ts';
import { myTeam } from '../../messages/my-team.ts';
import { recordOfData } from '../../record/read-record.ts';
import { playedOn } from '../../record/replay.ts';
import { TEAM_KEY } from '../../record/store.ts';
import type { Face } from '../../scenario/words.ts';
import type { GoalResult } from '../../scoring/scorecard.ts';
import type { SteppedList, SteppedResult } from '../../team/stepped.ts';
import type { AssessedPerson } from '../../ui/assessment/assessed-person.ts';
import { AssessmentScreen } from '../../ui/assessment/assessment-screen.tsx';
import { type PersonResult, ResultsScreen } from '../../ui/assessment/results-screen.tsx';
import { ServedScreen } from '../../ui/assessment/served-screen.tsx';
import { BriefScreen } from '../../ui/brief/brief-screen.tsx';
import { FrameScreen } from '../../ui/parts/frame-screen.tsx';
import { noWords } from '../../ui/together/team-words.ts';
import { portrait } from '../figure.tsx';
import { newId } from '../fresh.ts';
import type { Game } from '../game-contract.ts';
import { CHOSEN, type Membership } from './membership.ts';
import { goHome, NoServerPage } from './no-server-page.tsx';
import { goToPlace, type Place, replacePlace } from './places.ts';
import { SteppedEncounter, type Surroundings } from './stepped-encounter.tsx';
import { createSteppedPlay, type SteppedPlay, type SteppedView } from './stepped-play.ts';
import type { No } from './talk.ts';
import { type Together, togetherOf } from './together.ts';
import { useAsked, useOutbox, usePlace } from './use-together.ts';

interface PageProps extends Surroundings {
  readonly game: Game;
  readonly notice: string | undefined;
}

/** The page; where there is no server, or no team, that is said. */
export function SteppedPage(props: PageProps) {
  const together = togetherOf(props.game);
  const place = usePlace();
  if (!together) return <NoServerPage game={props.game} />;
  if (place?.page !== 'stepped') return null;
  return <OfMember key={place.list} {...props} together={together} place={place} />;
}

type SteppedPlace = Place & { readonly page: 'stepped' };
interface OfPlace extends PageProps {
  readonly together: Together;
  readonly place: SteppedPlace;
}

function OfMember(props: OfPlace) {
  const { membership } = useOutbox(props.together);
  const home = () => goHome(props.game);
  if (!membership || membership.ended)
    return <FrameScreen title={membership ? myTeam.ended() : myTeam.noTeam()} onHome={home} />;
  return <OfList {...props} membership={membership} />;
}

/** What cannot be shown now, and why. */
const Missing = ({ game, no }: { readonly game: Game; readonly no: No | undefined }) => (
  <FrameScreen
    title={myTeam.fromTrainer()}
    waiting={no === undefined}
    {...(no && { text: noWords(no) })}
    onHome={() => goHome(game)}
  />
);

/** Reads how the list stands, anew with each round. */
function OfList(props: OfPlace & { readonly membership: Membership }) {
  const { game, together, place, membership } = props;
  const { key } = membership;
  const me = useAsked(together.talk, 'me', { key });
  const standing = useAsked(together.talk, 'steppedList', { key, at: { list: place.list } });
  const given = me.answer?.ok ? me.answer.value.lists.find(({ id }) => id === place.list) : undefined;
  const read = given && readAssignment(given.text);
  if (!standing.answer?.ok || !read?.ok) {
    const failed = [standing.answer, me.answer].find((answer) => answer?.ok === false);
    const gone = me.answer?.ok && !given ? ({ ok: false, why: 'not-found' } as const) : undefined;
    return <Missing game={game} no={failed?.ok === false ? failed : gone} />;
  }
  return <Stepped {...props} note={read.assignment} standing={standing.answer.value} onChanged={standing.again} />;
}

/** The people of a list as the screens of an assessment show them. */
function peopleOf(
  { library }: Game,
  { scenarios, days = [] }: Assignment,
  { people }: SteppedList,
): readonly AssessedPerson[] {
  return scenarios.map(({ id, title }) => {
    const now = people.find(({ scenario }) => scenario === id);
    const customer = library.entries().find((entry) => entry.id === id)?.customer;
    const day = days.find((one) => one.people.includes(id))?.title;
    return {
      id,
      title,
      status: now?.status ?? 'waiting',
      ...(customer && { customer }),
      ...(day !== undefined && { day }),
      ...(now?.turn !== undefined && { turn: now.turn }),
    };
  });
}

type Open =
  | { readonly is: 'list' | 'play' }
  | { readonly is: 'brief'; readonly look: BriefLook }
  | { readonly is: 'served'; readonly last: number; readonly ending: string };

function Stepped(
  props: OfPlace & {
    readonly membership: Membership;
    readonly note: Assignment;
    readonly standing: SteppedList;
    readonly onChanged: () => void;
  },
) {
  const { game, together, place, membership, note, standing, notice, onChanged } = props;
  const at = standing.people.findIndex(({ status }) => status !== 'done');
  const next = standing.people[at];
  const [open, setOpen] = useState<Open>({ is: place.playing && next?.status === 'running' ? 'play' : 'list' });
  const people = peopleOf(game, note, standing);
  const tell = (words: string) => game.screens.send({ type: 'tell', notice: words });
  const list = () => {
    replacePlace({ page: 'stepped', list: place.list });
    setOpen({ is: 'list' });
    onChanged();
  };
  const play = () => {
    // A reload comes back to the conversation.
    replacePlace({ page: 'stepped', list: place.list, playing: true });
    setOpen({ is: 'play' });
  };
  const brief = async () => {
    if (!next) return;
    const answer = await together.talk.ask('steppedBrief', {
      key: membership.key,
      at: { list: place.list },
      query: { scenario: next.scenario },
    });
    if (!answer.ok) return tell(noWords(answer));
    setOpen({ is: 'brief', look: answer.value.brief as unknown as BriefLook });
  };
  const assigned = note.scenarios.find(({ id }) => id === next?.scenario);
  if (open.is === 'play' && next)
    return (
      <Playing
        {...props}
        scenario={next.scenario}
        nth={at}
        onLeave={list}
        onServed={(ending) => {
          replacePlace({ page: 'stepped', list: place.list });
          setOpen({ is: 'served', last: at, ending });
          onChanged();
        }}
      />
    );
  if (open.is === 'brief' && assigned)
    return (
      <BriefScreen
        look={() => open.look}
        opening={{ seed: assigned.seed, carried: assigned.carried ?? [] }}
        settled="assessment"
        carriedFrom={open.look.carried.map(({ text }) => ({ text, from: gameWords.asBegins() }))}
        portrait={portrait}
        onStart={play}
        onBack={() => setOpen({ is: 'list' })}
      />
    );
  // Until the server has told how the list stands now.
  if (open.is === 'served' && !standing.results && standing.people[open.last]?.status !== 'done')
    return <Missing game={game} no={undefined} />;
  if (open.is === 'served' && !standing.results && next)
    return (
      <ServedScreen
        title={note.title}
        people={people}
        last={open.last}
        ending={open.ending}
        portrait={portrait}
        onNext={() => void brief()}
        onLeave={list}
      />
    );
  const leave = () => goToPlace({ page: 'myTeam' });
  const onAgain = standing.open ? () => void brief() : undefined;
  if (standing.results)
    return <Results {...props} people={people} results={standing.results} onAgain={onAgain} onHome={leave} />;
  return (
    <AssessmentScreen
      note={note}
      people={people}
      portrait={portrait}
      stepped
      {...(notice !== undefined && { notice })}
      onGoOn={() => (next?.status === 'running' ? play() : void brief())}
      onHome={leave}
    />
  );
}

function Results({
  game,
  note,
  notice,
  people,
  results,
  onAgain,
  onHome,
}: {
  readonly game: Game;
  readonly note: Assignment;
  readonly notice: string | undefined;
  readonly people: readonly AssessedPerson[];
  readonly results: readonly SteppedResult[];
  readonly onAgain: (() => void) | undefined;
  readonly onHome: () => void;
}) {
  const each = people.map((person): PersonResult => {
    const came = results.find(({ scenario }) => scenario === person.id);
    if (!came) return { person };
    const goals = came.goals.map(({ kind, standing }) => ({ kind, standing: standing as GoalResult['standing'] }));
    const card = { satisfaction: came.points, goals };
    return { person, came: { card, ending: came.ending, face: came.face as Face } };
  });
  const points = people.map(({ id }) => results.find(({ scenario }) => scenario === id)?.points ?? 0);
  // A day is one, whoever is in it.
  const units = unitScores(note, points);
  const average = units.reduce((sum, one) => sum + one, 0) / units.length;
  const whole = results.length === people.length;
  const look = async (place: number) => {
    const read = recordOfData(results.find(({ scenario }) => scenario === people[place]?.id)?.record);
    const found = read.ok ? await game.scenarios.find(playedOn(read.record)) : undefined;
    if (!read.ok || !found) return game.screens.send({ type: 'tell', notice: assessment.storyAtServer() });
    replacePlace(undefined);
    game.show(found, read.record);
  };
  return (
    <ResultsScreen
      note={note}
      results={each}
      {...(whole && {
        average,
        days: unitsOf(note).flatMap(({ title, day }, nth) => (day ? [{ title, average: units[nth] ?? 0 }] : [])),
      })}
      {...(whole && note.pass !== undefined && { passed: average >= note.pass })}
      name=""
      portrait={portrait}
      {...(notice !== undefined && { notice })}
      {...(results.some(({ record }) => record) && { onOpen: (place: number) => void look(place) })}
      team={onAgain ? { onAgain } : {}}
      onHome={onHome}
    />
  );
}

function playWith(game: Game, { talk }: Together, key: string, list: string, scenario: string): SteppedPlay {
  const { store } = game.keeping;
  return createSteppedPlay(
    {
      talk,
      key,
      keep: (chosen) =>
        chosen ? store.keepNote({ kind: TEAM_KEY, id: CHOSEN, value: chosen }) : store.removeNote(TEAM_KEY, CHOSEN),
      kept: async () => (await store.notes(TEAM_KEY)).find(({ id }) => id === CHOSEN)?.value,
      later(milliseconds, work) {
        const end = () => {
          clearTimeout(timer);
          removeEventListener('online', end);
          work();
        };
        const timer = setTimeout(end, milliseconds);
        addEventListener('online', end);
        return end;
      },
      chance: Math.random,
    },
    { list, scenario, fresh: newId() },
  );
}

function Playing({
  scenario,
  nth,
  onLeave,
  onServed,
  ...props
}: OfPlace & {
  readonly membership: Membership;
  readonly note: Assignment;
  readonly scenario: string;
  readonly nth: number;
  readonly onLeave: () => void;
  readonly onServed: (ending: string) => void;
}) {
  const { game, together, place, membership, note } = props;
  const [play, setPlay] = useState<SteppedPlay>();
  const [first, setFirst] = useState<SteppedView>();
  const [no, setNo] = useState<No>();
  const asked = useRef({ game, together, key: membership.key, list: place.list, scenario });
  useEffect(() => {
    const { current } = asked;
    const made = playWith(current.game, current.together, current.key, current.list, current.scenario);
    const stop = made.subscribe(() => {
      setFirst((before) => before ?? made.view());
      setNo(made.no());
    });
    setPlay(made);
    void made.begin();
    return () => {
      stop();
      made.stop();
    };
  }, []);
  if (!play || !first) return <Missing game={game} no={no} />;
  return (
    <SteppedEncounter
      {...props}
      play={play}
      first={first}
      title={note.title}
      place={nth + 1}
      of={note.scenarios.length}
      onLeave={onLeave}
      onFinish={() => onServed(play.view()?.look.ending?.text ?? '')}
    />
  );
}
