import { useCallback, useEffect, useState } from 'react';
import type { SoundHandle } from '../sound/mixer.ts';
import { applySettings } from '../ui/settings/apply-settings.ts';
import type { Settings } from '../ui/settings/settings.ts';
import { rememberedSettings, rememberSettings } from './remembered-settings.ts';

/** Settings of this visit: put onto the page and the sound, and remembered. */
export function useSettings(sound: SoundHandle) {
  const [settings, setSettings] = useState<Settings>(rememberedSettings);
  useEffect(() => {
    applySettings(settings);
    sound.setVolumes({ ...settings.volumes, muted: settings.muted });
  }, [settings, sound]);
  const change = useCallback((next: Settings) => {
    setSettings(next);
    rememberSettings(next);
  }, []);
  return [settings, change] as const;
}
