/** Making an assessment without a terminal: pick the people, give it a name, hand out a file or a link. */
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { PEOPLE_MAX, SEED_MAX, TEXT_MAX } from '../../assignment/assignment.ts';
import { makeAssessment } from '../../messages/make-assessment.ts';
import { Icon } from '../parts/icons.tsx';
import '../parts/plain-list.css';
import '../parts/text-field.css';
import { PageNotice } from '../parts/page-notice.tsx';
import type { Portrait } from '../parts/portrait.ts';
import { withParts } from '../parts/with-parts.tsx';
import { ListCertificate, type ListWorthState, refusalOf, WorthInShort } from './list-worth.tsx';
import { dayPicked, type PickableDay, type PickablePerson, PickPeople } from './pick-people.tsx';
import './assessment-screen.css';
import './make-assignment-screen.css';

/** What a trainer asked for: whom, in which order, and the words on it. */
export interface AssignmentRequest {
  /** Ids of scenarios, and what stands for a day (`pickOfDay`), in the order in which they come. */
  readonly people: readonly string[];
  readonly seed: number;
  readonly title: string;
  readonly from: string;
  readonly message?: string;
  readonly pass?: number;
  readonly closes?: string;
}

/** What of a list decides what it is worth. */
export type ListToWeigh = Pick<AssignmentRequest, 'people' | 'seed' | 'pass'>;

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

/** What is written in the fields. */
interface Written {
  readonly title: string;
  readonly from: string;
  readonly message: string;
  readonly pass: string;
  readonly closes: string;
  readonly seed: string;
}

type Wrong = Partial<Readonly<Record<keyof Written | 'people', string>>>;

const isWhole = (text: string, least: number, most: number) =>
  /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;

/** Ids of everybody that what is picked asks one to serve: a day is all of its people. */
const servedIn = (picked: readonly string[], days: readonly PickableDay[]): readonly string[] =>
  picked.flatMap((one) => {
    const day = dayPicked(one);
    return day === undefined ? [one] : (days.find(({ id }) => id === day)?.people ?? []);
  });

/** What is wrong with whom is picked; undefined when nothing is. @param titleOf of a story */
function wrongPeople(served: readonly string[], titleOf: (id: string) => string): string | undefined {
  const twice = served.find((id, at) => served.indexOf(id) < at);
  if (served.length === 0) return makeAssessment['wrong.nobody']();
  if (served.length > PEOPLE_MAX) return makeAssessment['wrong.tooMany']({ most: PEOPLE_MAX });
  return twice === undefined ? undefined : makeAssessment['wrong.twice']({ title: titleOf(twice) });
}

/** What keeps it from being handed out, each beside its field. */
function wrongIn(people: string | undefined, written: Written): Wrong {
  const { title, from, pass, seed } = written;
  return {
    ...(people !== undefined && { people }),
    ...(title.trim() === '' && { title: makeAssessment['wrong.title']() }),
    ...(from.trim() === '' && { from: makeAssessment['wrong.from']() }),
    ...(pass !== '' && !isWhole(pass, 1, 100) && { pass: makeAssessment['wrong.pass']() }),
    ...(!isWhole(seed, 0, SEED_MAX) && { seed: makeAssessment['wrong.seed']({ most: SEED_MAX }) }),
  };
}

/** The list as far as its worth depends on it; undefined where there is none to weigh. */
function listOf(people: readonly string[], wrong: Wrong, { pass, seed }: Written): ListToWeigh | undefined {
  if (wrong.people !== undefined || wrong.seed !== undefined) return undefined;
  if (pass !== '' && !isWhole(pass, 1, 100)) return undefined;
  return { people, seed: Number(seed), ...(pass !== '' && { pass: Number(pass) }) };
}

/** What keeps a list of somebody from being weighed; undefined when nothing does. */
function mendFirst(wrong: Wrong): string | undefined {
  if (wrong.people !== undefined) return makeAssessment['first.people']();
  if (wrong.pass !== undefined) return makeAssessment['first.pass']();
  return wrong.seed === undefined ? undefined : makeAssessment['first.seed']();
}

const requestOf = (people: readonly string[], written: Written): AssignmentRequest => ({
  people,
  seed: Number(written.seed),
  title: written.title.trim(),
  from: written.from.trim(),
  ...(written.message.trim() !== '' && { message: written.message.trim() }),
  ...(written.pass !== '' && { pass: Number(written.pass) }),
  ...(written.closes !== '' && { closes: written.closes }),
});

/** A field with its label, its hint, and what is wrong with it. */
function Field({
  label,
  hint,
  wrong,
  children,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly wrong: string | undefined;
  readonly children: (field: {
    id: string;
    'aria-invalid': boolean;
    'aria-describedby': string | undefined;
  }) => ReactNode;
}) {
  const id = useId();
  const told = [wrong !== undefined && `${id}-wrong`, hint !== undefined && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className="make-field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="make-hint">
          {hint}
        </p>
      )}
      {children({ id, 'aria-invalid': wrong !== undefined, 'aria-describedby': told || undefined })}
      {wrong !== undefined && (
        <p id={`${id}-wrong`} className="field-wrong">
          <Icon name="cross" /> {wrong}
        </p>
      )}
    </div>
  );
}

/** The link, to be copied by hand where the browser does not let a page copy. */
function Link({ link }: { readonly link: string }) {
  return (
    <Field label={makeAssessment.link()} hint={makeAssessment.linkHint()} wrong={undefined}>
      {(field) => (
        <input
          {...field}
          className="text-field make-wide"
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
      )}
    </Field>
  );
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
  const write = (key: keyof Written) => (event: { readonly target: { readonly value: string } }) =>
    setWritten({ ...written, [key]: event.target.value });
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
          <Field label={makeAssessment['field.title']()} wrong={wrong.title}>
            {(field) => (
              <input
                {...field}
                className="text-field make-wide"
                maxLength={TEXT_MAX.title}
                value={written.title}
                autoComplete="off"
                onChange={write('title')}
              />
            )}
          </Field>
          <Field label={makeAssessment['field.from']()} hint={makeAssessment['hint.from']()} wrong={wrong.from}>
            {(field) => (
              <input
                {...field}
                className="text-field"
                maxLength={TEXT_MAX.from}
                value={written.from}
                autoComplete="name"
                onChange={write('from')}
              />
            )}
          </Field>
          <Field label={makeAssessment['field.message']()} wrong={wrong.message}>
            {(field) => (
              <textarea
                {...field}
                className="text-field make-wide"
                rows={3}
                maxLength={TEXT_MAX.message}
                value={written.message}
                onChange={write('message')}
              />
            )}
          </Field>
          <Field label={makeAssessment['field.pass']()} hint={makeAssessment['hint.pass']()} wrong={wrong.pass}>
            {(field) => (
              <input
                {...field}
                className="text-field make-short"
                inputMode="numeric"
                autoComplete="off"
                value={written.pass}
                onChange={write('pass')}
              />
            )}
          </Field>
          <Field label={makeAssessment['field.closes']()} hint={makeAssessment['hint.closes']()} wrong={wrong.closes}>
            {(field) => (
              <input
                {...field}
                className="text-field make-date"
                type="date"
                value={written.closes}
                onChange={write('closes')}
              />
            )}
          </Field>
          <details className="make-details">
            <summary>{makeAssessment.details()}</summary>
            <Field label={makeAssessment['field.seed']()} hint={makeAssessment['hint.seed']()} wrong={wrong.seed}>
              {(field) => (
                <input
                  {...field}
                  className="text-field"
                  inputMode="numeric"
                  autoComplete="off"
                  value={written.seed}
                  onChange={write('seed')}
                />
              )}
            </Field>
          </details>
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
