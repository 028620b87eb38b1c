/** The people of a team at the desk: by name, with what can be done for each. */
import { useState } from 'react';
import { desk } from '../../messages/desk.ts';
import { language } from '../../messages/language.ts';
import { teamServer } from '../../messages/team-server.ts';
import type { Member } from '../../team/shapes.ts';
import { Dialog } from '../parts/dialog.tsx';
import { NameForm } from '../parts/name-form.tsx';
import { SureButton } from '../parts/sure-button.tsx';
import { withParts } from '../parts/with-parts.tsx';
import { CodeCard, type ShownCode } from './code-card.tsx';
import { momentWords } from './team-words.ts';

export interface DeskPeopleProps {
  readonly members: readonly Member[];
  /** A code that was made for somebody whose device is lost. */
  readonly moving: (ShownCode & { readonly member: string }) | undefined;
  readonly onRename: (member: string, name: string) => void;
  readonly onHide: (member: string, hidden: boolean) => void;
  readonly onRemove: (member: string) => void;
  readonly onErase: (member: string) => void;
  /** Plays and devices of `from` go to `member`. */
  readonly onMerge: (member: string, from: string) => void;
  readonly onMoving: (member: string) => void;
}

function Merge({
  member,
  members,
  onMerge,
}: Pick<DeskPeopleProps, 'members' | 'onMerge'> & { readonly member: Member }) {
  const others = members.filter(({ id }) => id !== member.id);
  const [from, setFrom] = useState('');
  if (others.length === 0) return null;
  return (
    <div className="together-row">
      <label>
        <span className="together-label">{desk.sameAs()}</span>{' '}
        <select className="text-field" value={from} onChange={(event) => setFrom(event.target.value)}>
          <option value="">{desk.nobodyElse()}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="button" disabled={from === ''} onClick={() => onMerge(member.id, from)}>
        {desk.makeOne()}
      </button>
    </div>
  );
}

function PersonDialog({
  member,
  onClose,
  ...props
}: DeskPeopleProps & { readonly member: Member; readonly onClose: () => void }) {
  const { id, name, hidden } = member;
  const moving = props.moving?.member === id ? props.moving : undefined;
  /** Closes first: what comes of it is told on the page. */
  const then = (work: () => void) => () => {
    onClose();
    work();
  };
  return (
    <Dialog title={name} onClose={onClose} size="wide">
      <div className="team-part">
        <NameForm
          name={name}
          label={desk.name()}
          hint={desk.nameHint()}
          action={desk.rename()}
          onSave={(next) => then(() => props.onRename(id, next))()}
        />
        <Merge
          member={member}
          members={props.members}
          onMerge={(into, from) => then(() => props.onMerge(into, from))()}
        />
        <h3>{desk.otherDevice()}</h3>
        {moving ? (
          <CodeCard {...moving} />
        ) : (
          <>
            <p>{desk.lost()}</p>
            <div className="team-buttons">
              <button type="button" className="button" onClick={() => props.onMoving(id)}>
                {desk.makeCode()}
              </button>
            </div>
          </>
        )}
        <h3>{desk.outOfSight()}</h3>
        <div className="team-buttons">
          <button type="button" className="button" onClick={then(() => props.onHide(id, !hidden))}>
            {hidden ? desk.show() : desk.hide()}
          </button>
          <button type="button" className="button" onClick={then(() => props.onRemove(id))}>
            {desk.takeOut()}
          </button>
          <SureButton
            label={desk.erase()}
            question={withParts(desk.eraseAsk, { name: <bdi>{name}</bdi> })}
            yes={desk.eraseYes()}
            no={teamServer.no()}
            onYes={then(() => props.onErase(id))}
          />
        </div>
      </div>
    </Dialog>
  );
}

/** The section. */
export function DeskPeople(props: DeskPeopleProps) {
  const { members } = props;
  const [open, setOpen] = useState<string>();
  const shown = members.find(({ id }) => id === open);
  return (
    <section className="team-part card" aria-labelledby="desk-people">
      <h2 id="desk-people">{desk.people({ people: members.length })}</h2>
      {members.length === 0 && <p>{desk.nobodyJoined()}</p>}
      <ul className="plain-list together-people">
        {members
          .toSorted((a, b) => a.name.localeCompare(b.name, language(), { sensitivity: 'base' }))
          .map(({ id, name, plays, last, hidden, devices }) => (
            <li key={id}>
              <div className="together-person">
                <span>
                  {withParts(
                    (parts) =>
                      desk.person({
                        ...parts,
                        facts: [
                          desk.plays({ plays }),
                          ...(last === undefined ? [] : [desk.last({ moment: momentWords(last) })]),
                          ...(devices > 1 ? [desk.devices({ devices })] : []),
                          ...(hidden ? [desk.isHidden()] : []),
                        ],
                      }),
                    {
                      name: (
                        <strong>
                          <bdi>{name}</bdi>
                        </strong>
                      ),
                    },
                  )}
                </span>
                <button type="button" className="button" onClick={() => setOpen(id)}>
                  {desk.change()}
                  <span className="visually-hidden">
                    {' '}
                    <bdi>{name}</bdi>
                  </span>
                </button>
              </div>
            </li>
          ))}
      </ul>
      {shown && <PersonDialog {...props} member={shown} onClose={() => setOpen(undefined)} />}
    </section>
  );
}
