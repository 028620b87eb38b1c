/** Puts settings onto the page: the tokens of theme.css read the attributes set here. */
import type { Settings } from './settings.ts';

/** Writes contrast, motion, font and text size to the root element. Nothing else reads or writes them. */
export function applySettings(settings: Settings, root: HTMLElement = document.documentElement): void {
  root.dataset.contrast = settings.contrast;
  root.dataset.motion = settings.motion;
  root.dataset.font = settings.font;
  root.style.setProperty('--text-scale', String(settings.textSize / 100));
}

/** Should things be shown without movement? `system` asks the device. */
export function isMotionReduced(settings: Pick<Settings, 'motion'>): boolean {
  if (settings.motion !== 'system') return settings.motion === 'reduced';
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
