/** One team at the desk. */
import { useState } from 'react';
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
import { useAsked } from './use-together.ts';

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

/** The page. */
export function DeskTeamPage({ game, notice, talk, team }: DeskTeamProps) {
  const at = { team };
  const about = useAsked(talk, 'team', { at });
  const [progress, setProgress] = useState<ReadonlyMap<string, readonly Progress[]>>(new Map());
  const [log, setLog] = useState<Said<'audit'>['lines']>();
  const [invitation, setInvitation] = useState<string>();
  const [moving, setMoving] = useState<Said<'moveMember'> & { readonly member: string }>();
  const tell = (words: string) => game.screens.send({ type: 'tell', notice: words });
  /** Does something, tells of it with the way back, and reads the team anew. */
  async function done<T>(asked: Promise<Answer<T>>, words: (value: T) => string): Promise<void> {
    const answer = await asked;
    if (answer.ok) {
      const undo = undoIn(answer.value);
      const back = () =>
        void done(talk.ask('undo', { at: { team, undo: undo ?? '' } }), () => 'It is as it was before.');
      game.screens.send({
        type: 'tell',
        notice: words(answer.value),
        ...(undo !== undefined && { wayOn: { label: 'Take it back', act: back } }),
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
      await done(
        talk.ask('takeFile', { at, body: { text } }),
        ({ member, taken, had }) => `${file.name}: ${taken} taken for ${member.name}, ${had} known already.`,
      );
    }
  };
  if (about.answer === undefined) return <FrameScreen title="The team" waiting onHome={() => goHome(game)} />;
  if (!about.answer.ok)
    return <FrameScreen title="The team" text={noWords(about.answer)} notice={notice} onHome={() => goHome(game)} />;
  const known = about.answer.value;
  const nameOf = (member: string) => known.members.find(({ id }) => id === member)?.name ?? 'Somebody';
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
      onCode={(hours) =>
        void done(
          talk.ask('renewCode', { at, body: { hours } }),
          () => 'There is a new code. The old one works no more.',
        )
      }
      onEndCode={() => void done(talk.ask('endCode', { at }), () => 'The code is ended: nobody can join.')}
      onName={(name) =>
        void done(talk.ask('changeTeam', { at, body: { name } }), () => `The team is called ${name} now.`)
      }
      onGoal={(plays) =>
        void done(talk.ask('changeTeam', { at, body: { goal: plays === undefined ? null : { plays } } }), () =>
          plays === undefined ? 'There is no goal now.' : `The goal is ${plays} plays, all together.`,
        )
      }
      onProgress={(list) =>
        void show(talk.ask('progress', { at: { team, list } }), ({ people }) =>
          setProgress((before) => new Map(before).set(list, people)),
        )
      }
      onTakeBack={(list) =>
        void done(
          talk.ask('takeListBack', { at: { team, list } }),
          () => 'The list is taken back. Plays made for it stay.',
        )
      }
      onMakeList={() => game.screens.send({ type: 'go', to: 'assign' })}
      onFiles={(files) => void takeFiles(files)}
      onExport={(as) =>
        void show(talk.ask('export', { at, query: { as } }), (text) => {
          const file = `team.${as}`;
          offerFile(file, text);
          tell(`Saved as ${file}.`);
        })
      }
      onLog={() => void show(talk.ask('audit', { at }), ({ lines }) => setLog(lines))}
      onInvite={() =>
        void show(talk.ask('inviteTrainer', { body: { team } }), ({ link }) =>
          setInvitation(addressOfPlace({ page: 'desk', link })),
        )
      }
      onPutAway={() => {
        void done(talk.ask('deleteTeam', { at }), () => `${known.team.name} is put away.`);
        goToPlace({ page: 'desk' });
      }}
      onRename={(member, name) => changed(member, { name }, `${nameOf(member)} is called ${name} now.`)}
      onHide={(member, hidden) =>
        changed(member, { hidden }, `${nameOf(member)} is ${hidden ? 'hidden from' : 'shown in'} comparisons now.`)
      }
      onRemove={(member) =>
        void done(talk.ask('removeMember', { at: { team, member } }), () => `${nameOf(member)} is out of the team.`)
      }
      onErase={(member) =>
        void done(
          talk.ask('removeMember', { at: { team, member }, query: { erase: 'true' } }),
          () => `${nameOf(member)} is erased, with every play.`,
        )
      }
      onMerge={(member, from) =>
        void done(
          talk.ask('mergeMembers', { at: { team, member }, body: { from } }),
          () => `${nameOf(from)} and ${nameOf(member)} are one person now.`,
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
