/** A list that the team server steps: its page, the brief of whoever comes, the conversation, and what came of it. */
import type { Assignment } from '../../assignment/assignment.ts';
import { readAssignment } from '../../assignment/read-assignment.ts';
import type { BriefLook } from '../../encounter/brief-look.ts';
import { game as gameWords } from '../../messages/game.ts';
import { myTeam } from '../../messages/my-team.ts';
import type { SteppedList } from '../../team/stepped.ts';
import type { AssessedPerson } from '../../ui/assessment/assessed-person.ts';
import { AssessmentScreen } from '../../ui/assessment/assessment-screen.tsx';
import { ServedScreen } from '../../ui/assessment/served-screen.tsx';
import { BriefScreen } from '../../ui/brief/brief-screen.tsx';
import { FrameScreen } from '../../ui/parts/frame-screen.tsx';
import { noWords } from '../../ui/together/team-words.ts';
import { portrait } from '../figure.tsx';
import type { Game } from '../game-contract.ts';
import type { Membership } from './membership.ts';
import { goHome, NoServerPage } from './no-server-page.tsx';
import { goToPlace, replacePlace } from './places.ts';
import { SteppedMissing, type SteppedOf, type SteppedProps } from './stepped-around.tsx';
import { SteppedPlaying } from './stepped-playing.tsx';
import { SteppedResults } from './stepped-results.tsx';
import { togetherOf } from './together.ts';
import { useAsked, useOutbox, usePlace, useStateOf } from './use-together.ts';

/** The page; where there is no server, or no team, that is said. */
export function SteppedPage(props: SteppedProps) {
  const together = togetherOf(props.game);
  const place = usePlace();
  if (!together) return <NoServerPage game={props.game} />;
  // Until the address is that of this page.
  if (place?.page !== 'stepped') return <SteppedMissing game={props.game} no={undefined} />;
  return <OfMember {...props} together={together} place={place} />;
}

function OfMember(props: SteppedOf) {
  const { membership } = useOutbox(props.together);
  const home = () => goHome(props.game);
  if (!membership || membership.ended)
    return <FrameScreen title={membership ? myTeam.ended() : myTeam.noTeam()} onHome={home} />;
  return <OfList {...props} membership={membership} />;
}

/** Reads how the list stands, anew with each round. */
function OfList(props: SteppedOf & { readonly membership: Membership }) {
  const { game, together, place, membership } = props;
  const { key } = membership;
  const me = useAsked(together.talk, 'me', { key });
  const standing = useAsked(together.talk, 'steppedList', { key, at: { list: place.list } });
  const given = me.answer?.ok ? me.answer.value.lists.find(({ id }) => id === place.list) : undefined;
  const read = given && readAssignment(given.text);
  if (!standing.answer?.ok || !read?.ok) {
    const failed = [standing.answer, me.answer].find((answer) => answer?.ok === false);
    const gone = me.answer?.ok && !given ? ({ ok: false, why: 'not-found' } as const) : undefined;
    return <SteppedMissing game={game} no={failed?.ok === false ? failed : gone} />;
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
  props: SteppedOf & {
    readonly membership: Membership;
    readonly note: Assignment;
    readonly standing: SteppedList;
    readonly onChanged: () => void;
  },
) {
  const { game, together, place, membership, note, standing, notice, onChanged } = props;
  const at = standing.people.findIndex(({ status }) => status !== 'done');
  const next = standing.people[at];
  const [open, setOpen] = useStateOf<Open>(place.list, {
    is: place.playing && next?.status === 'running' ? 'play' : 'list',
  });
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
      <SteppedPlaying
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
    return <SteppedMissing game={game} no={undefined} />;
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
    return <SteppedResults {...props} people={people} results={standing.results} onAgain={onAgain} onHome={leave} />;
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
