/** Fields to find somebody with: what is chosen narrows the list at once. */
import { useId } from 'react';
import { area } from '../../messages/area.ts';
import { browse } from '../../messages/browse.ts';
import { home } from '../../messages/home.ts';
import { kind } from '../../messages/kind.ts';
import { AREAS, SEGMENTS, SETTINGS, SKILLS } from '../../scenario/words.ts';
import { placeName } from '../words/place-words.ts';
import { skillName } from '../words/skill-words.ts';
import {
  DIFFICULTIES,
  LENGTHS,
  type LibraryChoice,
  type LibraryPerson,
  lengthOf,
  ORDERS,
  PLAYED,
} from './library-filter.ts';
import '../parts/text-field.css';

interface PickProps<T extends string> {
  readonly label: string;
  /** What can be chosen, with what each is called. */
  readonly options: readonly (readonly [T, string])[];
  readonly value: T | undefined;
  /** What stands for no choice; absent where one is always made. */
  readonly any?: string;
  readonly onPick: (value: T | undefined) => void;
}

/** One of several, or none, as the device's own list. */
function Pick<T extends string>({ label, options, value, any, onPick }: PickProps<T>) {
  const id = useId();
  return (
    <p className="library-pick">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="text-field"
        value={value ?? ''}
        onChange={({ target }) => onPick(options.find(([option]) => option === target.value)?.[0])}
      >
        {any !== undefined && <option value="">{any}</option>}
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

export interface LibraryFindProps {
  readonly people: readonly LibraryPerson[];
  readonly choice: LibraryChoice;
  readonly onChoice: (choice: LibraryChoice) => void;
}

/** The fields. Only what somebody in the library has can be chosen. */
export function LibraryFind({ people, choice, onChoice }: LibraryFindProps) {
  const search = useId();
  const set = <K extends keyof LibraryChoice>(field: K, value: LibraryChoice[K] | undefined) => {
    const { [field]: _, ...rest } = choice;
    onChoice((value === undefined ? rest : { ...rest, [field]: value }) as LibraryChoice);
  };
  const any = browse.any();
  const has = {
    place: SETTINGS.filter((one) => people.some(({ setting }) => setting === one)),
    kind: SEGMENTS.filter((one) => people.some(({ kinds }) => kinds.includes(one))),
    area: AREAS.filter((one) => people.some(({ areas }) => areas.includes(one))),
    skill: SKILLS.filter((one) => people.some(({ skills }) => skills.includes(one))),
    length: LENGTHS.filter((one) => people.some(({ minutes }) => lengthOf(minutes) === one)),
    difficulty: DIFFICULTIES.filter((one) => people.some(({ difficulty }) => difficulty === one)),
  };
  return (
    <search className="library-find">
      <p className="library-pick library-search">
        <label htmlFor={search}>{browse.search()}</label>
        <input
          id={search}
          type="search"
          className="text-field"
          value={choice.search}
          onChange={({ target }) => set('search', target.value)}
        />
      </p>
      <Pick
        label={browse.place()}
        any={any}
        value={choice.place}
        options={has.place.map((one) => [one, placeName(one)])}
        onPick={(value) => set('place', value)}
      />
      <Pick
        label={browse.kind()}
        any={any}
        value={choice.kind}
        options={has.kind.map((one) => [one, kind[`name.${one}`]()])}
        onPick={(value) => set('kind', value)}
      />
      <Pick
        label={browse.area()}
        any={any}
        value={choice.area}
        options={has.area.map((one) => [one, area[`name.${one}`]()])}
        onPick={(value) => set('area', value)}
      />
      <Pick
        label={browse.skill()}
        any={any}
        value={choice.skill}
        options={has.skill.map((one) => [one, skillName(one)])}
        onPick={(value) => set('skill', value)}
      />
      <Pick
        label={browse.length()}
        any={any}
        value={choice.length}
        options={has.length.map((one) => [one, browse[`length.${one}`]()])}
        onPick={(value) => set('length', value)}
      />
      <Pick
        label={browse.difficulty()}
        any={any}
        value={choice.difficulty}
        options={has.difficulty.map((one) => [one, home[`difficulty.${one}`]()])}
        onPick={(value) => set('difficulty', value)}
      />
      <Pick
        label={browse.played()}
        any={any}
        value={choice.played}
        options={PLAYED.map((one) => [one, browse[`played.${one}`]()])}
        onPick={(value) => set('played', value)}
      />
      <Pick
        label={browse.order()}
        value={choice.order}
        options={ORDERS.map((one) => [one, browse[`order.${one}`]()])}
        onPick={(value) => set('order', value)}
      />
    </search>
  );
}
