/** Something that cannot be undone: asked once more before it is done. Focus goes along. */

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { teamServer } from '../../messages/team-server.ts';

/** A button, and the question it opens. */
export function SureButton({
  label,
  question,
  yes,
  no = teamServer.no(),
  onYes,
}: {
  readonly label: string;
  readonly question: ReactNode;
  readonly yes: string;
  readonly no?: string;
  readonly onYes: () => void;
}) {
  const [asked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  // The pressed button goes away with each answer: focus moves to what takes its place.
  useEffect(() => {
    if (asked) keep.current?.focus();
    else if (was.current) button.current?.focus();
    was.current = asked;
  }, [asked]);
  if (!asked)
    return (
      <button type="button" className="button" ref={button} onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  return (
    <fieldset className="together-danger">
      <legend>{question}</legend>
      <div className="team-buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            setAsked(false);
            onYes();
          }}
        >
          {yes}
        </button>
        <button type="button" className="button" ref={keep} onClick={() => setAsked(false)}>
          {no}
        </button>
      </div>
    </fieldset>
  );
}
