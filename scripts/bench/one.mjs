/** One work of the bench in a process of its own: `node one.mjs DOOR WORK SUBJECT RUNS` prints its rows as JSON. */
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { works } from './works.mjs';

const [door, work, subject, runs] = process.argv.slice(2);
const rows = works[work](
  await import(pathToFileURL(door).href),
  Number(subject) || subject,
  Number(runs),
  dirname(door),
);
process.stdout.write(JSON.stringify(rows));
