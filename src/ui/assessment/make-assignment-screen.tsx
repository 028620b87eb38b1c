/** Making an assessment without a terminal: pick the people, give it a name, hand out a file or a link. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { makeAssessment } from '../../messages/make-assessment.ts';
import { Icon } from '../parts/icons.tsx';
import '../parts/plain-list.css';
import { PageNotice } from '../parts/page-notice.tsx';
import type { Portrait } from '../parts/portrait.ts';
import { withParts } from '../parts/with-parts.tsx';
import { AssignmentFields, Link } from './assignment-fields.tsx';
import {
  type AssignmentRequest,
  type ListToWeigh,
  listOf,
  mendFirst,
  requestOf,
  servedIn,
  type Written,
  type Wrong,
  wrongIn,
  wrongPeople,
} from './assignment-request.ts';
import { ListCertificate, type ListWorthState, refusalOf, WorthInShort } from './list-worth.tsx';
import { type PickableDay, type PickablePerson, PickPeople } from './pick-people.tsx';
import './assessment-screen.css';
import './make-assignment-screen.css';

export interface MakeAssignmentScreenProps {
  /** Everybody who can be picked. */
  readonly people: readonly PickablePerson[];
  /** Every day that can be picked. */
  readonly days?: readonly PickableDay[];
  /** The name remembered from last time, '' for none. */
  readonly name: string;
  /** A fresh seed, 0 … 2^32-1. */
  readonly seed: number;
  readonly portrait: Portrait;
  /** The link that was asked for: shown to be copied. */
  readonly link?: string;
  readonly notice?: string;
  /** What the list that is picked is worth. */
  readonly worth: ListWorthState;
  /** The list has changed: whom, from which start, at which mark. Undefined while nobody is picked or a field is wrong. */
  readonly onList: (list: ListToWeigh | undefined) => void;
  readonly onStopWeighing: () => void;
  readonly onWeighAgain: () => void;
  /** Saves the certificate as data. */
  readonly onSaveCertificate: () => void;
  readonly onFile: (request: AssignmentRequest) => void;
  readonly onLink: (request: AssignmentRequest) => void;
  /** Teams of a trainer who is signed in at a team server, to be given the list at once. */
  readonly teams?: readonly { readonly id: string; readonly name: string }[];
  /** `stepped`: the server keeps the stories, and sends one turn at a time. */
  readonly onGive?: (team: string, request: AssignmentRequest, stepped: boolean) => void;
  readonly onBack: () => void;
}

/** The whole screen. Focus goes to the title on arrival. */
export function MakeAssignmentScreen(props: MakeAssignmentScreenProps) {
  const {
    people,
    days = [],
    name,
    seed,
    portrait,
    link,
    notice,
    worth,
    teams = [],
    onGive,
    onList,
    onFile,
    onLink,
    onBack,
  } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [written, setWritten] = useState<Written>({
    title: '',
    from: name,
    message: '',
    pass: '',
    closes: '',
    seed: String(seed),
  });
  const [stepped, setStepped] = useState(true);
  /** How often it was tried to hand it out. */
  const [asked, setAsked] = useState(0);
  useEffect(() => heading.current?.focus(), []);
  const titleOf = (id: string) => people.find((one) => one.id === id)?.title ?? id;
  const all = wrongIn(wrongPeople(servedIn(picked, days), titleOf), written);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is picked and written decides; who listens may change.
  useEffect(() => onList(listOf(picked, all, written)), [picked, written.pass, written.seed]);
  const refused = refusalOf(worth);
  // Nothing is called wrong before it was tried.
  const wrong: Wrong = asked > 0 ? all : {};
  const tried = (use: (request: AssignmentRequest) => void) => {
    setAsked(asked + 1);
    if (refused === undefined && Object.keys(all).length === 0) use(requestOf(picked, written));
    else
      queueMicrotask(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong] input')?.focus(),
      );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    tried(onFile);
  };
  return (
    <main className="assessment">
      <header className="assessment-head">
        <h1 ref={heading} tabIndex={-1}>
          {makeAssessment.title()}
        </h1>
        <p>{makeAssessment.intro()}</p>
        <div>
          <button type="button" className="button" onClick={onBack}>
            <Icon name="door" /> {makeAssessment.back()}
          </button>
        </div>
      </header>
      <PageNotice notice={notice} />
      <form className="assessment-pair" ref={form} onSubmit={submit} noValidate>
        <PickPeople
          people={people}
          days={days}
          picked={picked}
          wrong={wrong.people}
          portrait={portrait}
          onPick={setPicked}
        />
        <section className="assessment-part card" aria-labelledby="make-words">
          <h2 id="make-words">{makeAssessment.words()}</h2>
          <AssignmentFields written={written} wrong={wrong} onWrite={setWritten} />
          <WorthInShort
            worth={worth}
            first={picked.length > 0 ? mendFirst(all) : undefined}
            onStop={props.onStopWeighing}
            onAgain={props.onWeighAgain}
          />
          {asked > 0 && refused !== undefined && (
            // Anew with each try, so that it is said again.
            <p key={asked} role="alert" className="field-wrong">
              <Icon name="cross" /> {refused}
            </p>
          )}
          {teams.length > 0 && (
            <div className="make-field">
              <label className="make-tick">
                <input
                  type="checkbox"
                  checked={stepped}
                  aria-describedby="make-stepped"
                  onChange={(event) => setStepped(event.target.checked)}
                />
                {makeAssessment.stepped()}
              </label>
              <p id="make-stepped" className="make-hint">
                {makeAssessment.steppedHint()}
              </p>
            </div>
          )}
          <div className="assessment-actions">
            <button type="submit" className="button button-main">
              {makeAssessment.saveFile()}
            </button>
            <button type="button" className="button" onClick={() => tried(onLink)}>
              {makeAssessment.copyLink()}
            </button>
            {teams.map(({ id, name: team }) => (
              <button
                key={id}
                type="button"
                className="button"
                onClick={() => tried((request) => onGive?.(id, request, stepped))}
              >
                {withParts(makeAssessment.giveTo, { team: <bdi>{team}</bdi> })}
              </button>
            ))}
          </div>
          {link !== undefined && <Link link={link} />}
        </section>
      </form>
      <ListCertificate
        worth={worth}
        title={written.title.trim()}
        from={written.from.trim()}
        onSave={props.onSaveCertificate}
      />
    </main>
  );
}
