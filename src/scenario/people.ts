/** People who are met in several scenarios, found by the name of their file. Apart from the reader, so that showing one does not load the checker. */
import type * as z from 'zod';
import type { Customer, PersonFile } from './format/persona.ts';
import type { Person, Persona } from './format.ts';
import { dressed, type People } from './put-in.ts';

/** Who somebody is, as a scenario takes it: the file without what makes it a file. */
export function personIn({ $schema: _schema, format: _format, id: _id, ...person }: PersonFile): Person {
  return person;
}

/** Finds people among files that were read. Of two of the same name the first counts: `check` tells of both. */
export function peopleAmong(files: readonly PersonFile[]): People {
  const known = new Map<string, Person>();
  for (const file of files) if (!known.has(file.id)) known.set(file.id, personIn(file));
  return (id) => known.get(id);
}

/** What a checked file says of who comes, as a play will have them; undefined when nobody of that name is known. */
export function customerIn(written: CustomerAsWritten, people: People): Persona | undefined {
  const { person: named, clothes, history, where = 'counter', place } = written;
  const person = typeof named === 'string' ? people(named) : named;
  if (!person) return undefined;
  const { segments = ['ext.individual'], about = '…', ...rest } = dressed(person, clothes);
  return {
    ...rest,
    ...(typeof named === 'string' && { id: named }),
    segments,
    about,
    history,
    where,
    ...(place && { place }),
  };
}

/** The customer of a file as JSON holds it, defaults not filled in. */
export type CustomerAsWritten = z.input<typeof Customer>;
