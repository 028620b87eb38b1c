/** Waits for a picture that was lost to come back, but not for ever: browsers take a WebGL context away at any time. */

/** Milliseconds a lost picture may take to come back. */
export const COMES_BACK_WITHIN = 3000;

/** What the wait is told. */
export interface PictureWatch {
  /** The picture is gone. */
  lost(): void;
  /** It is there again. */
  back(): void;
  /** Nobody waits any more. */
  stop(): void;
}

/** @param onGone called once when the picture has been away for too long */
export function pictureWatch(onGone: () => void, patience = COMES_BACK_WITHIN): PictureWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const back = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    lost() {
      if (over || timer !== undefined) return;
      timer = setTimeout(() => {
        over = true;
        onGone();
      }, patience);
    },
    back,
    stop() {
      over = true;
      back();
    },
  };
}
