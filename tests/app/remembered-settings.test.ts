import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../src/app/remembered-settings.ts';
import { defaultSettings } from '../../src/ui/settings/settings.ts';

describe('remembered settings', () => {
  it('come back as they were stored', () => {
    const settings = {
      ...defaultSettings,
      textSize: 200,
      contrast: 'high' as const,
      captions: false,
      muted: true,
      shortcuts: false,
      coaching: 'always' as const,
      pressure: 60 as const,
      sayFirst: true,
      readAloud: true,
    };
    expect(settingsFrom(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it('are the defaults, field by field, where what was stored is not understood', () => {
    expect(settingsFrom(null)).toEqual(defaultSettings);
    expect(settingsFrom({ textSize: 110, contrast: 'low', volumes: { master: 9, music: 'loud', cues: 0.5 } })).toEqual({
      ...defaultSettings,
      volumes: { ...defaultSettings.volumes, cues: 0.5 },
    });
  });

  it('take coaching over from when it was on or off', () => {
    expect(settingsFrom({ coaching: true }).coaching).toBe('fading');
    expect(settingsFrom({ coaching: false }).coaching).toBe('off');
    expect(settingsFrom({ coaching: 'loud', pressure: 30 })).toEqual(defaultSettings);
  });

  it('never throw, whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(settingsFrom(stored)).sort()).toEqual(Object.keys(defaultSettings).sort());
      }),
    );
  });
});
