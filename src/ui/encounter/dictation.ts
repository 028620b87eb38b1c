/** Speech to words by what the browser brings, where it brings it. Who hears it then is the browser's affair: see the notice. */
import { useEffect, useRef, useState } from 'react';

/** As much of the browser's recogniser as is used here. */
interface Recogniser {
  lang: string;
  onresult: ((event: { readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>> }) => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
  abort(): void;
}
type MakesRecogniser = new () => Recogniser;

/** The browser's own, under either name; undefined where there is none. */
function browsersOwn(): MakesRecogniser | undefined {
  const lent = window as { SpeechRecognition?: MakesRecogniser; webkitSpeechRecognition?: MakesRecogniser };
  return lent.SpeechRecognition ?? lent.webkitSpeechRecognition;
}

const TROUBLE: Readonly<Record<string, string>> = {
  'not-allowed': 'The browser does not let this page listen.',
  'service-not-allowed': 'The browser does not let this page listen.',
  'audio-capture': 'There is no microphone to listen with.',
  network: 'The browser’s service for speech cannot be reached.',
  'language-not-supported': 'The browser does not know this language by ear.',
};
const NOTHING_HEARD = 'Nothing was heard. Try again, or type it.';

export interface Dictation {
  readonly listening: boolean;
  /** What went wrong last, as a sentence. */
  readonly trouble: string | undefined;
  start(): void;
  stop(): void;
}

/**
 * Listening in this language; undefined where the browser cannot.
 * @param onHeard what was heard, each piece once
 */
export function useDictation(language: string, onHeard: (text: string) => void): Dictation | undefined {
  const running = useRef<Recogniser>(undefined);
  const [listening, setListening] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => () => running.current?.abort(), []);
  const Maker = browsersOwn();
  if (!Maker) return undefined;
  return {
    listening,
    trouble,
    start() {
      if (running.current) return;
      const recogniser = new Maker();
      recogniser.lang = language;
      recogniser.onresult = ({ results }) => {
        const heard = Array.from(results, (result) => result[0]?.transcript ?? '').join(' ');
        if (heard.trim() !== '') onHeard(heard.trim());
      };
      recogniser.onerror = ({ error }) => {
        if (error !== 'aborted') setTrouble(TROUBLE[error] ?? NOTHING_HEARD);
      };
      recogniser.onend = () => {
        running.current = undefined;
        setListening(false);
      };
      running.current = recogniser;
      setTrouble(undefined);
      setListening(true);
      try {
        recogniser.start();
      } catch {
        running.current = undefined;
        setListening(false);
        setTrouble(NOTHING_HEARD);
      }
    },
    stop: () => running.current?.stop(),
  };
}
