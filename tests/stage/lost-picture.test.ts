import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COMES_BACK_WITHIN, pictureWatch } from '../../src/stage/lost-picture.ts';

describe('a picture that was lost', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is given up after three seconds, once', () => {
    const onGone = vi.fn();
    const watch = pictureWatch(onGone);
    watch.lost();
    watch.lost();
    vi.advanceTimersByTime(COMES_BACK_WITHIN - 1);
    expect(onGone).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    watch.lost();
    vi.advanceTimersByTime(10 * COMES_BACK_WITHIN);
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('that comes back in time is waited for anew the next time', () => {
    const onGone = vi.fn();
    const watch = pictureWatch(onGone);
    watch.lost();
    vi.advanceTimersByTime(COMES_BACK_WITHIN - 1);
    watch.back();
    vi.advanceTimersByTime(COMES_BACK_WITHIN);
    expect(onGone).not.toHaveBeenCalled();
    watch.lost();
    vi.advanceTimersByTime(COMES_BACK_WITHIN);
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('is nobody’s any more once the stage is closed', () => {
    const onGone = vi.fn();
    const watch = pictureWatch(onGone);
    watch.lost();
    watch.stop();
    watch.lost();
    vi.advanceTimersByTime(COMES_BACK_WITHIN);
    expect(onGone).not.toHaveBeenCalled();
  });
});
