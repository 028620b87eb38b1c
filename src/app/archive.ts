/** What came with earlier versions of the game: every scenario and shift ever shipped, loaded only when asked for. */

const scenarios = import.meta.glob<string>('../../scenarios/archive/*.json', { query: '?raw', import: 'default' });
const ids = import.meta.glob<string>('../../scenarios/archive/*.json', { eager: true, import: 'id' });
const formats = import.meta.glob<number>('../../scenarios/archive/*.json', { eager: true, import: 'format' });
const shifts = import.meta.glob<string>('../../scenarios/archive/shifts/*.json', { query: '?raw', import: 'default' });

const FILES = '../../scenarios/archive/';

/** The text of the scenario with these rules (their hash), if it was ever shipped. */
export const archivedScenario = (rules: string): Promise<string> | undefined => scenarios[`${FILES}${rules}.json`]?.();

/** Was a scenario with these rules ever shipped, before today? */
export const isArchived = (rules: string): boolean => Object.hasOwn(scenarios, `${FILES}${rules}.json`);

/** The hash of the rules of a scenario as it came with 0.1.0, by its id. */
export const rulesOf010 = (id: string): string | undefined =>
  Object.keys(ids)
    .find((path) => ids[path] === id && formats[path] === 1)
    ?.slice(FILES.length, -'.json'.length);

/** The text of a shift that was shipped before, by its hash. */
export const archivedShift = (hash: string): Promise<string> | undefined => shifts[`${FILES}shifts/${hash}.json`]?.();
