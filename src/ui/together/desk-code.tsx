/** How people join a team: its code, how long it lives, a new one. */
import { useState } from 'react';
import { deskTeam } from '../../messages/desk-team.ts';
import { CodeCard, type ShownCode } from './code-card.tsx';
import type { DeskTeamScreenProps } from './desk-team-screen.tsx';

/** Hours a code may live. */
const LIVES = [2, 24, 168, 336] as const;

/** The code of a team, or that there is none. */
export function DeskCode({
  code,
  addressOf,
  onCode,
  onEndCode,
}: Pick<DeskTeamScreenProps, 'code' | 'addressOf' | 'onCode' | 'onEndCode'>) {
  const [hours, setHours] = useState<number>(24);
  const shown: ShownCode | undefined = code ? { ...code, address: addressOf(code.code) } : undefined;
  const renew = (
    <div className="together-row">
      <label>
        <span className="together-label">{deskTeam.aliveFor()}</span>{' '}
        <select className="text-field" value={hours} onChange={(event) => setHours(Number(event.target.value))}>
          {LIVES.map((one) => (
            <option key={one} value={one}>
              {deskTeam[`lives.${one}`]()}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className={code ? 'button' : 'button button-main'} onClick={() => onCode(hours)}>
        {code ? deskTeam.renewCode() : deskTeam.makeCode()}
      </button>
      {code && (
        <button type="button" className="button" onClick={onEndCode}>
          {deskTeam.endCode()}
        </button>
      )}
    </div>
  );
  return (
    <section className="team-part card" aria-labelledby="desk-code">
      <h2 id="desk-code">{deskTeam.howJoin()}</h2>
      {shown ? (
        <CodeCard {...shown}>{renew}</CodeCard>
      ) : (
        <>
          <p>{deskTeam.noCode()}</p>
          {renew}
        </>
      )}
    </section>
  );
}
