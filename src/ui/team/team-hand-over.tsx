/** The two ends of comparing without a server: saving one's own results, and opening those of others. */
import { type FormEvent, useId, useRef, useState } from 'react';
import { displayName, NAME_GRAPHEMES } from '../../record/display-name.ts';
import { counted } from '../../scenario/counted.ts';
import { Icon } from '../parts/icons.tsx';

interface SaveProps {
  /** Own finished plays that would go into the file, and the name remembered from last time. */
  readonly mine: { readonly plays: number; readonly name: string };
  /** A name that holds as a display name. */
  readonly onSave: (name: string) => void;
}

/** Asks for a name to show, and saves. What is wrong with a name is said at the field. */
function SaveForm({ mine, onSave }: SaveProps) {
  const [name, setName] = useState(mine.name);
  const [wrong, setWrong] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const named = displayName(name);
    setWrong(named.ok ? undefined : named.reason);
    if (named.ok) onSave(named.name);
    else field.current?.focus();
  };
  return (
    <form className="team-form" onSubmit={submit} noValidate>
      <label htmlFor={id}>Name to show</label>
      <p id={`${id}-hint`} className="team-hint">
        A nickname is fine, up to {NAME_GRAPHEMES} characters.
      </p>
      <input
        ref={field}
        id={id}
        className="team-field"
        value={name}
        autoComplete="nickname"
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? `${id}-hint` : `${id}-wrong ${id}-hint`}
        onChange={(event) => setName(event.target.value)}
      />
      {wrong !== undefined && (
        <p id={`${id}-wrong`} className="team-wrong">
          <Icon name="cross" /> {wrong}
        </p>
      )}
      <button type="submit" className="button">
        Save my results
      </button>
    </form>
  );
}

/** One's own results as a file. */
export function SaveResults({ mine, onSave }: SaveProps) {
  return (
    <section className="team-part card" aria-labelledby="team-mine">
      <h2 id="team-mine">Hand over yours</h2>
      {mine.plays === 0 ? (
        <p>Serve somebody to the end first: then there is something to hand over.</p>
      ) : (
        <>
          <p>
            One file with {counted(mine.plays, 'finished play')}: the moves and the name, nothing else. You give it to
            whom you like.
          </p>
          <SaveForm mine={mine} onSave={onSave} />
        </>
      )}
    </section>
  );
}

interface OpenProps {
  /** Files that could not be taken, with the reasons. */
  readonly refused: readonly { readonly file: string; readonly reasons: readonly string[] }[];
  /** Files that are open. */
  readonly open: number;
  readonly onOpenFiles: (files: readonly File[]) => void;
  readonly onClear: () => void;
}

/** Opens several files at once; says what was refused and why. */
export function OpenResults({ refused, open, onOpenFiles, onClear }: OpenProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <section className="team-part card" aria-labelledby="team-open">
      <h2 id="team-open">Open results</h2>
      <p>
        Every score is worked out anew from the moves. A file that was changed is refused. What no file can prove is who
        sat at the keyboard.
      </p>
      <div className="team-buttons">
        <button type="button" className="button button-main" onClick={() => field.current?.click()}>
          Open result files
        </button>
        {open > 0 && (
          <button type="button" className="button" onClick={onClear}>
            Close all {open}
          </button>
        )}
      </div>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label="Result files to open"
        accept="application/json,.json"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) onOpenFiles(files);
          // Emptied, so that choosing the same files again is a change again.
          event.target.value = '';
        }}
      />
      <div role="status">
        {refused.length > 0 && (
          <div className="team-refused">
            <h3>Not opened</h3>
            <ul className="plain-list">
              {refused.map(({ file, reasons }) => (
                <li key={file}>
                  <strong>{file}</strong>: {reasons.join(' ')}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
