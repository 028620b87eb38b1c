import { describe, expect, it } from 'vitest';
import { coveredInsets } from '../../../src/ui/encounter/covered-insets.ts';

const stage = { left: 0, top: 0, right: 1280, bottom: 720 };
const dialogue = { left: 24, top: 440, right: 1256, bottom: 696 };

describe('covered insets', () => {
  it('counts a broad card to the edge it is nearer to', () => {
    expect(coveredInsets(stage, [dialogue])).toEqual({ top: 0, bottom: 280, left: 0, right: 0 });
    expect(coveredInsets(stage, [{ left: 0, top: 0, right: 1280, bottom: 90 }])).toMatchObject({ top: 90, bottom: 0 });
  });

  it('keeps heads out from behind a low strip', () => {
    const strip = { left: 24, top: 20, right: 600, bottom: 100 };
    expect(coveredInsets(stage, [strip, dialogue])).toEqual({ top: 100, bottom: 280, left: 0, right: 0 });
  });

  it('looks past a small card in a corner', () => {
    const note = { left: 930, top: 20, right: 1256, bottom: 190 };
    expect(coveredInsets(stage, [note, dialogue])).toMatchObject({ top: 0, right: 0 });
  });

  it('counts a side card that hides most of the height that is left', () => {
    const notebook = { left: 930, top: 20, right: 1256, bottom: 400 };
    expect(coveredInsets(stage, [dialogue, notebook])).toEqual({ top: 0, bottom: 280, left: 0, right: 350 });
  });

  it('looks beside a broad card that is so high that less is left over it', () => {
    const column = { left: 0, top: 0, right: 790, bottom: 720 };
    const page = { left: 16, top: 110, right: 420, bottom: 700 };
    expect(coveredInsets(column, [page])).toEqual({ top: 0, bottom: 0, left: 420, right: 0 });
    expect(coveredInsets(column, [{ ...page, top: 420 }])).toMatchObject({ bottom: 300, left: 0 });
  });

  it('ignores cards that do not touch the stage', () => {
    expect(coveredInsets(stage, [{ left: 0, top: 720, right: 1280, bottom: 900 }])).toEqual({
      top: 0,
      bottom: 0,
      left: 0,
      right: 0,
    });
  });
});
