/** Lines read aloud by a voice of the device, where it has one for their language. What is read never leaves the device. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { primaryOf } from '../../scenario/translation/mark.ts';

/** Something to read, in one language. */
export interface ReadAloud {
  readonly text: string;
  readonly language: string;
}

/** Reading aloud, as a line is handed it. */
export interface ReadingAloud {
  /** Has the device a voice for this language? */
  readonly has: (language: string) => boolean;
  /** What is being read just now, by the key it was begun with. */
  readonly now: string | undefined;
  /** Reads one after another; what was being read falls silent. */
  readonly begin: (key: string, pieces: readonly ReadAloud[]) => void;
  readonly stop: () => void;
}

const NO_VOICES: readonly SpeechSynthesisVoice[] = [];
const browsersOwn = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in window ? window.speechSynthesis : undefined;

let known = NO_VOICES;
/** The voices that speak on the device itself; the same list while they are the same. */
function voicesHere(): readonly SpeechSynthesisVoice[] {
  const here = (browsersOwn()?.getVoices() ?? []).filter(({ localService }) => localService);
  if (here.length !== known.length || here.some(({ voiceURI }, i) => voiceURI !== known[i]?.voiceURI)) known = here;
  return known;
}

function onVoices(changed: () => void): () => void {
  const voices = browsersOwn();
  voices?.addEventListener('voiceschanged', changed);
  return () => voices?.removeEventListener('voiceschanged', changed);
}

/** Tags come as "en-GB", and on some systems as "en_GB". */
const tagOf = ({ lang }: SpeechSynthesisVoice) => lang.replaceAll('_', '-').toLowerCase();

/** The voice for a language: of its very variety, else of any. */
export function voiceFor<Voice extends SpeechSynthesisVoice>(
  voices: readonly Voice[],
  language: string,
): Voice | undefined {
  const wanted = language.toLowerCase();
  return (
    voices.find((voice) => tagOf(voice) === wanted) ??
    voices.find((voice) => primaryOf(tagOf(voice)) === primaryOf(wanted))
  );
}

/**
 * Reading aloud for one turn; undefined while it is not wanted, and where the device has no voice at all.
 * @param turn a new one silences what was being read
 */
export function useReadingAloud(wanted: boolean, turn: string): ReadingAloud | undefined {
  const voices = useSyncExternalStore(onVoices, voicesHere, () => NO_VOICES);
  const [now, setNow] = useState<string>();
  useEffect(() => {
    if (!wanted || turn === '') return undefined;
    return () => {
      browsersOwn()?.cancel();
      setNow(undefined);
    };
  }, [wanted, turn]);
  return useMemo(() => {
    const speaker = wanted && voices.length > 0 ? browsersOwn() : undefined;
    if (!speaker) return undefined;
    const stop = () => {
      speaker.cancel();
      setNow(undefined);
    };
    return {
      has: (language) => voiceFor(voices, language) !== undefined,
      now,
      stop,
      begin(key, pieces) {
        speaker.cancel();
        const said = pieces.flatMap(({ text, language }) => {
          const voice = voiceFor(voices, language);
          if (!voice) return [];
          const one = new SpeechSynthesisUtterance(text);
          one.voice = voice;
          one.lang = voice.lang;
          return [one];
        });
        const last = said.at(-1);
        if (!last) return;
        const over = () => setNow((reading) => (reading === key ? undefined : reading));
        last.onend = over;
        for (const one of said) one.onerror = over;
        setNow(key);
        for (const one of said) speaker.speak(one);
      },
    };
  }, [wanted, voices, now]);
}
