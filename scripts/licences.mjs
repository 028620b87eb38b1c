/** The licences of everything that is shipped, as one text: MIT, ISC and OFL ask for them to go along. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './ensure-install.mjs';

/** Name of the file in everything that is built. */
export const LICENCES = 'licences.txt';

const RULE = `\n\n${'-'.repeat(72)}\n\n`;

/** What is in the game besides packages it is built from. */
const DRAWINGS = `Open Peeps, drawings by Pablo Stanley (https://www.openpeeps.com), changed
Licence: CC0 1.0, no rights reserved (https://creativecommons.org/publicdomain/zero/1.0/)
They came through the package @opeepsfun/open-peeps, which is under the MIT licence.`;

const read = (...path) => readFileSync(join(ROOT, ...path), 'utf8');

/** Where each package that is shipped lies, from the lock file: all that the game depends on, however far. */
export function shippedPackages() {
  const { packages } = JSON.parse(read('package-lock.json'));
  return Object.keys(packages)
    .filter((path) => path.startsWith('node_modules/') && !packages[path].dev && !packages[path].optional)
    .sort();
}

/** The licence as some packages have it: as the last chapter of their README. */
function licenceInReadme(path, files) {
  const file = files.find((name) => /^readme(\.md)?$/i.test(name));
  return file === undefined ? undefined : /^#+ licen[cs]e\s*$([\s\S]{200,})/im.exec(read(path, file))?.[1]?.trim();
}

/** The text of a package's licence. Throws when it has none: what has no licence must not be shipped. */
function licenceOf(path) {
  const files = readdirSync(join(ROOT, path));
  const file = files.find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  const told = file === undefined ? licenceInReadme(path, files) : undefined;
  if (told !== undefined) return told;
  if (file === undefined) throw new Error(`${path} has no file with its licence, so it cannot be shipped.`);
  // Vite's own file goes on with licences of what it is made of, which is not shipped.
  return read(path, file)
    .split(/^# Licenses of bundled dependencies/m)[0]
    .trim();
}

function about(path) {
  const { name, version, license } = JSON.parse(read(path, 'package.json'));
  return `${name} ${version}\nLicence: ${license}\n\n${licenceOf(path)}`;
}

/** @param {string[]} helpers packages of the tools that leave some code of theirs in what is built */
export function licencesText(helpers = ['node_modules/vite']) {
  const packages = [...shippedPackages(), ...helpers.filter((path) => existsSync(join(ROOT, path)))];
  const { version } = JSON.parse(read('package.json'));
  return `${[`Counterpart ${version}\nLicence: MIT\n\n${read('LICENSE').trim()}`, DRAWINGS, ...packages.map(about)].join(RULE)}\n`;
}
