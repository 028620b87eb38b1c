/** One team at the desk. */

import { deskTeam } from '../../messages/desk-team.ts';
import type { Progress } from '../../team/shapes.ts';
import { FrameScreen } from '../../ui/parts/frame-screen.tsx';
import { DeskTeamScreen } from '../../ui/together/desk-team-screen.tsx';
import { noWords } from '../../ui/together/team-words.ts';
import { offerFile } from '../files.ts';
import type { Game } from '../game-contract.ts';
import { textOf } from '../reading/text-of.ts';
import { reasonOf } from '../reason.ts';
import { goHome } from './no-server-page.tsx';
import { addressOfPlace, goToPlace } from './places.ts';
import type { Answer, Said, Talk } from './talk.ts';
import { MondayOfTeam } from './team-monday.tsx';
import { useEvents } from './use-events.ts';
import { useAsked, useStateOf } from './use-together.ts';

export interface DeskTeamProps {
  readonly game: Game;
  readonly notice: string | undefined;
  readonly talk: Talk;
  readonly team: string;
}

const joinAddress = (code: string, moving = false) => addressOfPlace({ page: 'join', moving, code });

/** What can be taken back, in an answer that says so. */
const undoIn = (value: unknown): string | undefined => {
  const { undo } = (value ?? {}) as { readonly undo?: unknown };
  return typeof undo === 'string' ? undo : undefined;
};

const NONE: ReadonlyMap<string, readonly Progress[]> = new Map();

/** The page. */
export function DeskTeamPage({ game, notice, talk, team }: DeskTeamProps) {
  const at = { team };
  const about = useAsked(talk, 'team', { at });
  useEvents(talk, team, about.again);
  const [progress, setProgress] = useStateOf<ReadonlyMap<string, readonly Progress[]>>(team, NONE);
  const [log, setLog] = useStateOf<Said<'audit'>['lines'] | undefined>(team, undefined);
  const [invitation, setInvitation] = useStateOf<string | undefined>(team, undefined);
  const [moving, setMoving] = useStateOf<(Said<'moveMember'> & { readonly member: string }) | undefined>(
    team,
    undefined,
  );
  const tell = (words: string) => game.screens.send({ type: 'tell', notice: words });
  /** Does something, tells of it with the way back, and reads the team anew. */
  async function done<T>(asked: Promise<Answer<T>>, words: (value: T) => string): Promise<void> {
    const answer = await asked;
    if (answer.ok) {
      const undo = undoIn(answer.value);
      const back = () => void done(talk.ask('undo', { at: { team, undo: undo ?? '' } }), () => deskTeam.undone());
      game.screens.send({
        type: 'tell',
        notice: words(answer.value),
        ...(undo !== undefined && { wayOn: { label: deskTeam.undo(), act: back } }),
      });
    } else tell(noWords(answer));
    about.again();
  }
  /** Asks for something to be shown. */
  async function show<T>(asked: Promise<Answer<T>>, use: (value: T) => void): Promise<void> {
    const answer = await asked;
    if (answer.ok) use(answer.value);
    else tell(noWords(answer));
  }
  const takeFiles = async (files: readonly File[]) => {
    for (const file of files) {
      const text = await textOf(file).catch((error: unknown) => {
        tell(reasonOf(error));
      });
      if (text === undefined) continue;
      await done(talk.ask('takeFile', { at, body: { text } }), ({ member, taken, had }) =>
        deskTeam.taken({ file: file.name, taken, name: member.name, had }),
      );
    }
  };
  if (about.answer === undefined) return <FrameScreen title={deskTeam.theTeam()} waiting onHome={() => goHome(game)} />;
  if (!about.answer.ok)
    return (
      <FrameScreen
        title={deskTeam.theTeam()}
        text={noWords(about.answer)}
        notice={notice}
        onHome={() => goHome(game)}
      />
    );
  const known = about.answer.value;
  const nameOf = (member: string) => known.members.find(({ id }) => id === member)?.name ?? deskTeam.somebody();
  const changed = (member: string, body: { readonly name?: string; readonly hidden?: boolean }, words: string) =>
    void done(talk.ask('changeMember', { at: { team, member }, body }), () => words);
  return (
    <DeskTeamScreen
      {...known}
      addressOf={joinAddress}
      progress={progress}
      log={log}
      invitation={invitation}
      moving={moving && { ...moving, moving: true, address: joinAddress(moving.code, true) }}
      monday={<MondayOfTeam game={game} talk={talk} team={team} />}
      notice={notice}
      onCode={(hours) => void done(talk.ask('renewCode', { at, body: { hours } }), () => deskTeam.codeRenewed())}
      onEndCode={() => void done(talk.ask('endCode', { at }), () => deskTeam.codeEnded())}
      onName={(name) => void done(talk.ask('changeTeam', { at, body: { name } }), () => deskTeam.renamed({ name }))}
      onGoal={(plays) =>
        void done(talk.ask('changeTeam', { at, body: { goal: plays === undefined ? null : { plays } } }), () =>
          plays === undefined ? deskTeam.noGoal() : deskTeam.goalSet({ plays }),
        )
      }
      onProgress={(list) =>
        void show(talk.ask('progress', { at: { team, list } }), ({ people }) =>
          setProgress((before) => new Map(before).set(list, people)),
        )
      }
      onTakeBack={(list) => void done(talk.ask('takeListBack', { at: { team, list } }), () => deskTeam.listTakenBack())}
      onMakeList={() => game.screens.send({ type: 'go', to: 'assign' })}
      onFiles={(files) => void takeFiles(files)}
      onExport={(as) =>
        void show(talk.ask('export', { at, query: { as } }), (text) => {
          const file = `team.${as}`;
          offerFile(file, text);
          tell(deskTeam.saved({ file }));
        })
      }
      onLog={() => void show(talk.ask('audit', { at }), ({ lines }) => setLog(lines))}
      onInvite={() =>
        void show(talk.ask('inviteTrainer', { body: { team } }), ({ link }) =>
          setInvitation(addressOfPlace({ page: 'desk', link })),
        )
      }
      onPutAway={() => {
        void done(talk.ask('deleteTeam', { at }), () => deskTeam.isPutAway({ team: known.team.name }));
        goToPlace({ page: 'desk' });
      }}
      onRename={(member, name) => changed(member, { name }, deskTeam.memberRenamed({ before: nameOf(member), name }))}
      onHide={(member, hidden) =>
        changed(
          member,
          { hidden },
          hidden ? deskTeam.memberHidden({ name: nameOf(member) }) : deskTeam.memberShown({ name: nameOf(member) }),
        )
      }
      onRemove={(member) =>
        void done(talk.ask('removeMember', { at: { team, member } }), () =>
          deskTeam.memberOut({ name: nameOf(member) }),
        )
      }
      onErase={(member) =>
        void done(talk.ask('removeMember', { at: { team, member }, query: { erase: 'true' } }), () =>
          deskTeam.memberErased({ name: nameOf(member) }),
        )
      }
      onMerge={(member, from) =>
        void done(talk.ask('mergeMembers', { at: { team, member }, body: { from } }), () =>
          deskTeam.merged({ one: nameOf(from), other: nameOf(member) }),
        )
      }
      onMoving={(member) =>
        void show(talk.ask('moveMember', { at: { team, member } }), (code) => setMoving({ ...code, member }))
      }
      onBoard={() => goToPlace({ page: 'desk', team, part: 'board' })}
      onRoom={() => goToPlace({ page: 'room', team })}
      onDesk={() => goToPlace({ page: 'desk' })}
    />
  );
}
