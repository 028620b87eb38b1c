/** Speaking instead of typing: a button where the browser can listen, and before the first time a notice of who hears it. */
import { useState } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icons.tsx';
import { useDictation } from './dictation.ts';

export interface DictateProps {
  /** Language that is spoken. */
  readonly language: string;
  /** Has the player said yes to the notice? */
  readonly mayListen: boolean;
  readonly onMayListen: () => void;
  readonly onHeard: (text: string) => void;
}

/** The button; nothing where the browser cannot listen. */
export function Dictate({ language, mayListen, onMayListen, onHeard }: DictateProps) {
  const [asking, setAsking] = useState(false);
  const dictation = useDictation(language, onHeard);
  if (!dictation) return null;
  const { listening, trouble, start, stop } = dictation;
  const press = () => {
    if (listening) stop();
    else if (mayListen) start();
    else setAsking(true);
  };
  return (
    <>
      <button type="button" className="button" aria-pressed={listening} onClick={press}>
        <Icon name="microphone" /> {listening ? 'Listening: stop' : 'Speak it'}
      </button>
      <p className="say-trouble" role="status">
        {trouble}
      </p>
      {asking && (
        <Dialog title="Who hears you" onClose={() => setAsking(false)} closeLabel="No">
          <div className="who-hears">
            <p>
              Your browser makes words of what you speak. To do so it may send the sound to a service of its maker,
              which hears it under its own rules. The people around you hear you, too.
            </p>
            <p>Counterpart keeps no sound. What it keeps are the words, on this device, beside this play.</p>
            <p>Do not say names or anything else of real customers.</p>
            <button
              type="button"
              className="button button-main"
              onClick={() => {
                setAsking(false);
                onMayListen();
                start();
              }}
            >
              <Icon name="microphone" /> Yes, listen
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
