/** The accessibility check of every screen: axe with the rules of WCAG 2.2 AA. */
import axe from 'axe-core';
import { expect } from 'vitest';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails with one readable line per problem. Movement is finished first, so that no half-faded text is judged. */
export async function expectNoAxeProblems(container: Element = document.body): Promise<void> {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) animation.cancel();
    else animation.finish();
  }
  const { violations } = await axe.run(container, { runOnly: { type: 'tag', values: TAGS } });
  const problems = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary ?? ''}`).join('\n')}`,
  );
  expect(problems).toEqual([]);
}
