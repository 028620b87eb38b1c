/** Watches the cards over the scenery and reports what they cover. */
import { type RefObject, useEffect, useEffectEvent } from 'react';
import { coveredInsets, type Insets } from './covered-insets.ts';

/**
 * Reports the covered edges, and writes them to the root as `--covered-top` and so on, of the element
 * marked `data-stage`, whenever a card marked `data-cover`
 * inside the root changes size or place. `layoutKey` names what may add or remove such cards.
 */
export function useInsets(root: RefObject<HTMLElement | null>, layoutKey: string, report?: (insets: Insets) => void) {
  const tell = useEffectEvent((insets: Insets) => report?.(insets));
  useEffect(() => {
    const element = root.current;
    const stage = element?.querySelector('[data-stage]');
    if (!element || !stage || layoutKey === '') return;
    let last = '';
    const measure = () => {
      const cards = [...element.querySelectorAll('[data-cover]')].map((card) => card.getBoundingClientRect());
      const insets = coveredInsets(
        stage.getBoundingClientRect(),
        cards.filter(({ width, height }) => width > 0 && height > 0),
      );
      const now = JSON.stringify(insets);
      if (now === last) return;
      last = now;
      for (const edge of ['top', 'bottom', 'left', 'right'] as const) {
        element.style.setProperty(`--covered-${edge}`, `${insets[edge]}px`);
      }
      tell(insets);
    };
    const watcher = new ResizeObserver(measure);
    for (const card of element.querySelectorAll('[data-cover]')) watcher.observe(card);
    watcher.observe(stage);
    return () => watcher.disconnect();
  }, [root, layoutKey]);
}
