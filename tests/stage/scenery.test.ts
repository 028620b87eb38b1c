import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { allPictures } from '../../assets/draw-scenery.mjs';

test('the drawings in the repository are what their sources draw', async () => {
  for (const [path, svg] of allPictures()) {
    const file = await readFile(new URL(`../../assets/${path}`, import.meta.url), 'utf8');
    expect(file === svg, `${path} is not what node assets/draw-scenery.mjs draws`).toBe(true);
  }
});
