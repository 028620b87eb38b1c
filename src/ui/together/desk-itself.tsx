/** The team itself: its name, its goal, its trainers, and putting it away. */
import { useState } from 'react';
import { deskTeam } from '../../messages/desk-team.ts';
import { teamServer } from '../../messages/team-server.ts';
import { NameForm } from '../parts/name-form.tsx';
import { SureButton } from '../parts/sure-button.tsx';
import { withParts } from '../parts/with-parts.tsx';
import { LinkField } from './desk-screen.tsx';
import type { DeskTeamScreenProps } from './desk-team-screen.tsx';

type ItselfProps = Pick<
  DeskTeamScreenProps,
  'team' | 'trainers' | 'invitation' | 'onName' | 'onGoal' | 'onInvite' | 'onPutAway'
>;

function Goal({ team, onGoal }: Pick<ItselfProps, 'team' | 'onGoal'>) {
  const [plays, setPlays] = useState(String(team.goal?.plays ?? ''));
  const number = /^\d{1,5}$/.test(plays) ? Number(plays) : undefined;
  return (
    <form
      className="together-form"
      onSubmit={(event) => {
        event.preventDefault();
        onGoal(number === 0 ? undefined : number);
      }}
    >
      <label htmlFor="desk-goal">{deskTeam.goal()}</label>
      <div className="together-row">
        <input
          id="desk-goal"
          className="text-field make-short"
          inputMode="numeric"
          autoComplete="off"
          value={plays}
          onChange={(event) => setPlays(event.target.value.replace(/\D/g, '').slice(0, 5))}
        />
        <button type="submit" className="button">
          {deskTeam.setGoal()}
        </button>
      </div>
    </form>
  );
}

/** Its part of the desk. */
export function DeskItself({ team, trainers, invitation, onName, onGoal, onInvite, onPutAway }: ItselfProps) {
  return (
    <section className="team-part card" aria-labelledby="desk-team">
      <h2 id="desk-team">{deskTeam.itself()}</h2>
      <NameForm
        key={team.name}
        name={team.name}
        label={deskTeam.name()}
        hint={deskTeam.nameHint()}
        action={deskTeam.takeName()}
        onSave={onName}
      />
      <Goal key={team.goal?.plays} team={team} onGoal={onGoal} />
      <p>{deskTeam.trainers({ names: trainers.map(({ name }) => name) })}</p>
      {invitation === undefined ? (
        <div className="team-buttons">
          <button type="button" className="button" onClick={onInvite}>
            {deskTeam.inviteTrainer()}
          </button>
        </div>
      ) : (
        <LinkField label={deskTeam.linkField()} link={invitation} />
      )}
      <div className="team-buttons">
        <SureButton
          label={deskTeam.putAway()}
          question={withParts(deskTeam.putAwayAsk, { team: <bdi>{team.name}</bdi> })}
          yes={deskTeam.putAwayYes()}
          no={teamServer.no()}
          onYes={onPutAway}
        />
      </div>
    </section>
  );
}
