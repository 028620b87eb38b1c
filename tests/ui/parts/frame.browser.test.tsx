import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Fetching } from '../../../src/ui/parts/fetching.tsx';
import { FrameScreen } from '../../../src/ui/parts/frame-screen.tsx';
import { NoticeWayOn, PageNotice } from '../../../src/ui/parts/page-notice.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { clear, conditions, overflow, show, under } from '../shown-page.tsx';

afterEach(clear);

describe('the frame of a screen with nothing to show', () => {
  it('says what is the matter and leads home by keyboard', async () => {
    const onHome = vi.fn();
    await show(<FrameScreen title="Nothing is open here" text="It was put away." onHome={onHome} />);
    await expect.element(page.getByRole('heading', { level: 1, name: 'Nothing is open here' })).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    expect(onHome).toHaveBeenCalledOnce();
  });

  it('waits a moment before it speaks of a wait', async () => {
    await show(<FrameScreen title="This page is being fetched" waiting onHome={() => undefined} />);
    expect(document.activeElement?.tagName).not.toBe('H1');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it.each(conditions)('holds on $name', async (condition) => {
    await show(<FrameScreen title="Nothing is open here" text="It was put away." onHome={() => undefined} />);
    await under(condition);
    expect(overflow()).toBe(0);
    await expectNoAxeProblems();
  });
});

describe('a notice', () => {
  it('has a button where trying again may help, and only with something to tell', async () => {
    const again = vi.fn();
    await show(
      <NoticeWayOn value={{ label: 'Try again', act: again }}>
        <PageNotice />
        <PageNotice notice="The story could not be fetched. Nothing is lost." />
      </NoticeWayOn>,
    );
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(again).toHaveBeenCalledOnce();
  });
});

describe('what is being fetched', () => {
  it('is told politely once it takes long enough to wonder, and no longer than it lasts', async () => {
    await show(<Fetching what="“The first minute”" />);
    expect(page.getByRole('status').query()?.textContent).toBe('');
    await expect.element(page.getByRole('status')).toHaveTextContent('Fetching “The first minute” …');
    await show(<Fetching what={undefined} />);
    await expect.element(page.getByRole('status')).toHaveTextContent('');
  });
});
