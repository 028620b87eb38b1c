/** The two ends of comparing without a server: saving one's own results, and opening those of others. */
import { team as words } from '../../messages/team.ts';
import { FilesButton } from '../parts/files-button.tsx';
import { NameForm } from '../parts/name-form.tsx';
import { withParts } from '../parts/with-parts.tsx';

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
      <h2 id="team-mine">{words.handOver()}</h2>
      {mine.plays === 0 ? (
        <p>{words.serveFirst()}</p>
      ) : (
        <>
          <p>{words.oneFile({ plays: mine.plays })}</p>
          <NameForm name={mine.name} action={words.save()} onSave={onSave} />
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
  return (
    <section className="team-part card" aria-labelledby="team-open">
      <h2 id="team-open">{words.open()}</h2>
      <p>{words.openHow()}</p>
      <div className="team-buttons">
        <FilesButton field={words.openField()} main onFiles={onOpenFiles}>
          {words.openFiles()}
        </FilesButton>
        {open > 0 && (
          <button type="button" className="button" onClick={onClear}>
            {words.closeAll({ files: open })}
          </button>
        )}
      </div>
      <div role="status">
        {refused.length > 0 && (
          <div className="team-refused">
            <h3>{words.notOpened()}</h3>
            <ul className="plain-list">
              {refused.map(({ file, reasons }) => (
                <li key={file}>
                  {withParts(words.refused, { file: <strong>{file}</strong>, reasons: reasons.join(' ') })}
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
      <h2 id="team-assess">{words.handOut()}</h2>
      <p>{words.handOutHow()}</p>
      <div className="team-buttons">
        <button type="button" className="button" onClick={onMake}>
          {words.make()}
        </button>
      </div>
    </section>
  );
}
