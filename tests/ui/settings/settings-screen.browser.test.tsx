import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { isMotionReduced } from '../../../src/ui/settings/apply-settings.ts';
import { defaultSettings, type Settings } from '../../../src/ui/settings/settings.ts';
import { SettingsScreen } from '../../../src/ui/settings/settings-screen.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { SCREENS, screenSize, show } from '../show.tsx';
import { aPortrait } from '../shown-page.tsx';

function aSettingsScreen(over: Partial<Settings> = {}) {
  const told = { onChange: vi.fn<(settings: Settings) => void>(), onClose: vi.fn(), onTry: vi.fn(), onYou: vi.fn() };
  function Kept() {
    const [settings, keep] = useState<Settings>({ ...defaultSettings, ...over });
    const onChange = (next: Settings) => {
      told.onChange(next);
      keep(next);
    };
    return <SettingsScreen {...told} settings={settings} onChange={onChange} youPicture={aPortrait()} />;
  }
  return { told, element: <Kept /> };
}

describe('settings', () => {
  it('tells of each change at once', async () => {
    const { told, element } = aSettingsScreen();
    show(element);
    await userEvent.click(page.getByRole('radio', { name: '200%' }));
    await userEvent.click(page.getByRole('radio', { name: 'High contrast' }));
    await userEvent.click(page.getByRole('radio', { name: 'Still' }));
    await userEvent.click(page.getByRole('radio', { name: 'Only afterwards' }));
    await userEvent.click(page.getByRole('radio', { name: '40 seconds' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Say it first' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Lines read aloud' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Sound' }));
    expect(told.onChange.mock.lastCall?.[0]).toMatchObject({
      textSize: 200,
      contrast: 'high',
      motion: 'reduced',
      coaching: 'off',
      pressure: 40,
      sayFirst: true,
      readAloud: true,
      muted: true,
    });
  });

  it('turns volumes with the arrow keys and says them in percent', async () => {
    const { told, element } = aSettingsScreen();
    show(element);
    const music = page.getByRole('slider', { name: 'Music' });
    music.element().focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(told.onChange.mock.lastCall?.[0].volumes.music).toBeCloseTo(0.45);
    await expect.element(music).toHaveAttribute('aria-valuetext', '45 percent');
  });

  it('plays a sound to try, closes, and puts everything back', async () => {
    const { told, element } = aSettingsScreen({ textSize: 150, muted: true });
    show(element);
    await userEvent.click(page.getByRole('button', { name: 'Play a sound to try' }));
    await userEvent.click(page.getByRole('button', { name: /Put everything back/ }));
    await userEvent.keyboard('{Escape}');
    expect(told.onTry).toHaveBeenCalledTimes(1);
    expect(told.onChange.mock.lastCall?.[0]).toEqual(defaultSettings);
    expect(told.onClose).toHaveBeenCalledTimes(1);
  });

  for (const { name, width, height, textSize } of SCREENS) {
    it(`fits and passes axe: ${name}`, async () => {
      await screenSize(width, height);
      show(aSettingsScreen({ textSize }).element, { textSize });
      const dialog = page.getByRole('dialog', { name: 'Settings' }).element();
      expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
      expect(dialog.getBoundingClientRect().right).toBeLessThanOrEqual(innerWidth);
      await expectNoAxeProblems();
    });
  }

  it('passes axe in high contrast', async () => {
    show(aSettingsScreen({ contrast: 'high' }).element, { contrast: 'high' });
    await expectNoAxeProblems();
  });
});

describe('settings on the page', () => {
  it('scales the text, raises the contrast and stills what moves', () => {
    show(
      <button type="button" className="button">
        Go
      </button>,
      { textSize: 200, contrast: 'high', motion: 'reduced' },
    );
    const root = getComputedStyle(document.documentElement);
    expect(root.fontSize).toBe('32px');
    expect(root.getPropertyValue('--ink')).toBe('#000');
    const button = document.querySelector('.button');
    expect(button && getComputedStyle(button).transitionProperty).toBe('none');
  });

  it('asks the device about movement only when told to', () => {
    expect(isMotionReduced({ motion: 'reduced' })).toBe(true);
    expect(isMotionReduced({ motion: 'full' })).toBe(false);
    expect(isMotionReduced({ motion: 'system' })).toBe(matchMedia('(prefers-reduced-motion: reduce)').matches);
  });
});
