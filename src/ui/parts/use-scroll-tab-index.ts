/** Keyboard access to boxes that sometimes have to scroll. */
import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * 0 while the box holds more than it shows, so that arrow keys can scroll it, else -1: a box that
 * shows everything is no stop on the way to the next button. `way` is the one it scrolls in: along the
 * lines of the text (`inline`) or across them.
 */
export function useScrollTabIndex(box: RefObject<HTMLElement | null>, way: 'block' | 'inline' = 'block'): 0 | -1 {
  const [scrolls, setScrolls] = useState(false);
  // After every render, because new words change what the box holds without changing its size.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () =>
      setScrolls(
        way === 'block'
          ? element.scrollHeight > element.clientHeight + 1
          : element.scrollWidth > element.clientWidth + 1,
      );
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  });
  return scrolls ? 0 : -1;
}
