/** The two ends of comparing without a server: saving one's own results, and opening those of others. */
import { useRef } from 'react';
import { counted } from '../../scenario/counted.ts';
import { NameForm } from '../parts/name-form.tsx';

interface SaveProps {
  /** Own finished plays that would go into the file, and the name remembered from last time. */
  readonly mine: { readonly plays: number; readonly name: string };
  /** A name that holds as a display name. */
  readonly onSave: (name: string) => void;
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
          <NameForm name={mine.name} action="Save my results" onSave={onSave} />
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
        Results and finished assessments alike. Every score is worked out anew from the moves, and a file that was
        changed is refused. What no file can prove is who sat at the keyboard.
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

/** For whoever trains others: the way to a list of people to hand out. */
export function HandOutAssessment({ onMake }: { readonly onMake: () => void }) {
  return (
    <section className="team-part card" aria-labelledby="team-assess">
      <h2 id="team-assess">Hand out an assessment</h2>
      <p>
        Pick some people, give it a name, and hand out a file or a link: everybody serves the same ones, once, without a
        coach. What they hand back is opened above.
      </p>
      <div className="team-buttons">
        <button type="button" className="button" onClick={onMake}>
          Make an assessment
        </button>
      </div>
    </section>
  );
}
