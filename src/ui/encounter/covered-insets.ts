/** How much of the scenery lies under cards, so that the stage can frame people beside them. */

/** CSS pixels covered at each edge. */
export interface Insets {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A box on the screen, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Covered edges of the stage. A card that is broad or low counts to the top or the bottom, so that no
 * head is behind it, unless it is so high that more is to be seen beside it; any other counts to its side, but only when it hides more than half of the height
 * that is left: a small card in a corner is better looked past than avoided.
 */
export function coveredInsets(stage: Box, cards: readonly Box[]): Insets {
  const [width, height] = [stage.right - stage.left, stage.bottom - stage.top];
  const insets = { top: 0, bottom: 0, left: 0, right: 0 };
  const over = cards
    .map((card) => ({
      left: Math.max(0, card.left - stage.left),
      right: Math.max(0, stage.right - card.right),
      top: Math.max(0, card.top - stage.top),
      bottom: Math.max(0, stage.bottom - card.bottom),
    }))
    .map((gap) => ({ gap, across: width - gap.left - gap.right, down: height - gap.top - gap.bottom }))
    .filter(({ across, down }) => across > 0 && down > 0);

  // A broad card that is high as well, such as a long page, leaves more beside it than over it.
  const broad = (across: number, down: number) =>
    across > width / 2 && width * (height - down) >= (width - across) * height;
  const lies = ({ across, down }: { across: number; down: number }) => broad(across, down) || down <= height / 6;
  for (const { gap } of over.filter(lies)) {
    if (gap.top < gap.bottom) insets.top = Math.max(insets.top, height - gap.bottom);
    else insets.bottom = Math.max(insets.bottom, height - gap.top);
  }
  const free = Math.max(0, height - insets.top - insets.bottom);
  for (const { gap } of over.filter((card) => !lies(card))) {
    const hidden = Math.min(height - gap.bottom, height - insets.bottom) - Math.max(gap.top, insets.top);
    if (hidden <= free / 2) continue;
    if (gap.left < gap.right) insets.left = Math.max(insets.left, width - gap.right);
    else insets.right = Math.max(insets.right, width - gap.left);
  }
  return insets;
}
