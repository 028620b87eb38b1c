import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { needlessIn } from './pages.ts';

const FOLDER = join('src', 'app');

describe('the pages of the app', () => {
  it('are never remounted by a key, and always have something to show', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'));
    expect(files.length).toBeGreaterThan(20);
    for (const path of files) {
      const name = path.replaceAll('\\', '/');
      expect(needlessIn(readFileSync(join(FOLDER, path), 'utf8')), name).toEqual([]);
    }
  });
});

describe('the scan', () => {
  it.each([
    ['a key on a page', 'const A = () => <BriefPage key={visit} />;', 'line 1: a key outside a list'],
    ['a page that returns null', 'export function BriefPage() {\n  return null;\n}', 'line 2: BriefPage shows nothing'],
    ['one that may', 'function BriefPage({ a }) { return a ? <p /> : null; }', 'line 1: BriefPage shows nothing'],
    [
      'one that gives up',
      'function BriefPage({ a }) { if (!a) return; return <p />; }',
      'line 1: BriefPage shows nothing',
    ],
    ['an arrow', 'export const BriefPage = () => null;', 'line 1: BriefPage shows nothing'],
    [
      'an arrow with a body',
      'export const BriefPage = () => {\n  return undefined;\n};',
      'line 2: BriefPage shows nothing',
    ],
  ])('finds %s', (_what, source, fault) => {
    expect(needlessIn(source)).toEqual([fault]);
  });

  it.each([
    ['keys of a list', 'const Cards = () => all.map(({ id }) => <Card key={id} />);'],
    ['a part that shows nothing', 'function Line({ a }) { if (!a) return null; return <p />; }'],
    ['an effect of a page', 'function BriefPage() { useEffect(() => { if (!a) return; b(); }, []); return <p />; }'],
  ])('passes %s', (_what, source) => {
    expect(needlessIn(source)).toEqual([]);
  });
});
