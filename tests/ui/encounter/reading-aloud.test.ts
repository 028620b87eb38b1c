import { expect, test } from 'vitest';
import { voiceFor } from '../../../src/ui/encounter/reading-aloud.ts';

const voice = (lang: string) => ({ lang, voiceURI: lang, name: lang, localService: true, default: false });

test('a voice of the very variety is taken, else any of the language, however its tag is written', () => {
  const voices = [voice('en-US'), voice('en_GB'), voice('ar-EG')];
  expect(voiceFor(voices, 'en-GB')?.lang).toBe('en_GB');
  expect(voiceFor(voices, 'en-AU')?.lang).toBe('en-US');
  expect(voiceFor(voices, 'ar-SY')?.lang).toBe('ar-EG');
  expect(voiceFor(voices, 'pl')).toBeUndefined();
});
