import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ElsewhereDialog } from '../../../src/ui/parts/elsewhere-dialog.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { clear, conditions, overflow, press, show, under } from '../shown-page.tsx';

function aDialog() {
  const props = { title: 'The usual, please', onTakeOver: vi.fn(), onStay: vi.fn() };
  return { props, screen: <ElsewhereDialog {...props} /> };
}

afterEach(clear);

describe('a play that another tab has', () => {
  it('is left there unless it is asked for: by the first button, by the cross and by Escape', async () => {
    const { props, screen } = aDialog();
    await show(screen);
    await expect.element(page.getByRole('dialog')).toHaveTextContent('“The usual, please” is open in another tab');
    await expect.element(page.getByRole('button', { name: 'Leave it there' })).toHaveFocus();
    await press('{Enter}{Escape}');
    await page.getByRole('button', { name: 'Close' }).click();
    expect(props.onStay).toHaveBeenCalledTimes(3);
    await page.getByRole('button', { name: 'Take it over here' }).click();
    expect(props.onTakeOver).toHaveBeenCalledOnce();
  });

  it.each(conditions)('is told soundly on $name', async (condition) => {
    await show(aDialog().screen);
    await under(condition);
    expect(overflow()).toBe(0);
    await expectNoAxeProblems();
  });
});
