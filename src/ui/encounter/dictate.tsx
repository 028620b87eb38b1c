/** Speaking instead of typing: a button where the browser can listen, and before the first time a notice of who hears it. */

import { useState } from 'react';
import { sayFirst } from '../../messages/say-first.ts';
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
        <Icon name="microphone" /> {listening ? sayFirst.listening() : sayFirst.speak()}
      </button>
      <p className="say-trouble" role="status">
        {trouble}
      </p>
      {asking && (
        <Dialog title={sayFirst.hears()} onClose={() => setAsking(false)} closeLabel={sayFirst.no()}>
          <div className="who-hears">
            <p>{sayFirst.hearsBrowser()}</p>
            <p>{sayFirst.hearsKept()}</p>
            <p>{sayFirst.hearsNames()}</p>
            <button
              type="button"
              className="button button-main"
              onClick={() => {
                setAsking(false);
                onMayListen();
                start();
              }}
            >
              <Icon name="microphone" /> {sayFirst.yesListen()}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
