/** Speech to words by what the browser brings, where it brings it. Who hears it then is the browser's affair: see the notice. */

import { useEffect, useRef, useState } from 'react';
import { sayFirst } from '../../messages/say-first.ts';

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

/** What a browser's word for trouble means. */
const TROUBLE: Readonly<Record<string, 'refused' | 'microphone' | 'network' | 'language'>> = {
  'not-allowed': 'refused',
  'service-not-allowed': 'refused',
  'audio-capture': 'microphone',
  network: 'network',
  'language-not-supported': 'language',
};

const troubleWords = (error: string): string => sayFirst[`trouble.${TROUBLE[error] ?? 'nothing'}`]();

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
        if (error !== 'aborted') setTrouble(troubleWords(error));
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
        setTrouble(sayFirst['trouble.nothing']());
      }
    },
    stop: () => running.current?.stop(),
  };
}
