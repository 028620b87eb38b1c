/** Puts a component on the page of a browser test and takes it away afterwards. */
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/theme.css';
import { applySettings } from '../../src/ui/settings/apply-settings.ts';
import { defaultSettings, type Settings } from '../../src/ui/settings/settings.ts';

/** What is on the page, and a way to show something else in its place. */
export interface Shown {
  readonly container: HTMLElement;
  again(element: ReactElement): void;
}

/** Renders and waits for effects. Settings and everything rendered are gone after the test. */
export function show(element: ReactElement, settings: Partial<Settings> = {}): Shown {
  const container = document.createElement('div');
  document.body.append(container);
  applySettings({ ...defaultSettings, ...settings });
  const root = createRoot(container);
  const again = (next: ReactElement) => flushSync(() => root.render(next));
  again(element);
  onTestFinished(() => {
    flushSync(() => root.unmount());
    container.remove();
    applySettings(defaultSettings);
  });
  return { container, again };
}

/** Screens that every layout is checked at: name, size in CSS pixels and text size in percent. */
export const SCREENS = [
  { name: 'desktop', width: 1280, height: 720, textSize: 100 },
  { name: 'phone', width: 390, height: 844, textSize: 100 },
  { name: 'phone on its side', width: 844, height: 390, textSize: 100 },
  { name: 'desktop at 200 %', width: 1280, height: 720, textSize: 200 },
  { name: 'phone at 200 %', width: 390, height: 844, textSize: 200 },
  { name: 'small window', width: 320, height: 480, textSize: 100 },
] as const;

/** Sets the size of the page and gives it back its desktop size after the test. */
export async function screenSize(width: number, height: number): Promise<void> {
  await page.viewport(width, height);
  onTestFinished(() => page.viewport(1280, 720));
}
