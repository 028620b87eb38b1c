/** What the game keeps of its player: to take along, and to erase. */
import { useRef, useState } from 'react';
import { counted } from '../../scenario/counted.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icons.tsx';
import './profile-data.css';

/** What is kept in this browser, as far as erasing will take it away. */
export interface KeptData {
  /** Finished plays. */
  readonly plays: number;
  /** Plays left in the middle. */
  readonly unfinished: number;
  /** True when the settings go too. */
  readonly settings: boolean;
  /** True when a look was chosen, which goes too. */
  readonly looks?: boolean;
  /** Plays in which something was said in the player's own words. */
  readonly said?: number;
  /** Display name, when one is remembered. */
  readonly name?: string;
}

/** Exactly what goes, one sentence each. */
function goingWords({ plays, unfinished, settings, looks, said = 0, name }: KeptData): readonly string[] {
  return [
    ...(plays > 0 ? [`${counted(plays, 'finished play')}, with every move, score and debrief`] : []),
    ...(unfinished > 0 ? [`${counted(unfinished, 'play')} left in the middle`] : []),
    ...(said > 0 ? [`what you said in your own words in ${counted(said, 'play')}`] : []),
    'this profile, and all that is due again',
    ...(name !== undefined ? [`your display name, “${name}”`] : []),
    ...(looks ? ['how you look, and how others speak of you'] : []),
    ...(settings ? ['your settings, which go back to how they were at first'] : []),
  ];
}

interface EraseProps {
  readonly kept: KeptData;
  readonly onKeep: () => void;
  readonly onErase: () => void;
}

/** Asks once more, and says what goes and what stays. Keeping is the first answer. */
function EraseDialog({ kept, onKeep, onErase }: EraseProps) {
  return (
    <Dialog title="Erase my data?" onClose={onKeep} closeLabel="Cancel">
      <div className="erase">
        <h3>This goes, and cannot be brought back</h3>
        <ul>
          {goingWords(kept).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <h3>This stays</h3>
        <ul>
          <li>files that you have saved on this device or given to others</li>
          <li>the game and its scenarios</li>
        </ul>
        <div className="erase-answer">
          <button type="button" className="button" onClick={onKeep} data-first-focus>
            Keep everything
          </button>
          <button type="button" className="button button-erase" onClick={onErase}>
            Erase it all
          </button>
        </div>
      </div>
    </Dialog>
  );
}

/** Chooses a file that was exported before; what is new in it comes in, and nothing here is written over. */
function ImportButton({ onImport }: { readonly onImport: (file: File) => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => field.current?.click()}>
        Import my data
      </button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label="Data to import"
        accept="application/json,.json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Emptied, so that choosing the same file again is a change again.
          if (file) onImport(file);
          event.target.value = '';
        }}
      />
    </>
  );
}

interface DataProps {
  readonly kept: KeptData;
  readonly onExport: () => void;
  /** Has the browser promised not to clear what is kept by itself? Undefined where it does not say. */
  readonly persisted?: boolean | undefined;
  /** Kept plays that cannot be read. */
  readonly aside?: number | undefined;
  /** Takes in a file that was exported before. */
  readonly onImport?: ((file: File) => void) | undefined;
  /** Saves everything as it lies in the store, with those. */
  readonly onExportRaw?: (() => void) | undefined;
  readonly onErase: () => void;
}

/** The part of the profile that is about the data itself. */
export function ProfileData({ kept, persisted, onExport, aside = 0, onImport, onExportRaw, onErase }: DataProps) {
  const [asking, setAsking] = useState(false);
  const all = kept.plays + kept.unfinished;
  return (
    <section className="profile-part card profile-data" aria-labelledby="profile-data">
      <h2 id="profile-data">Your data is yours</h2>
      <p>
        {all === 0
          ? 'No play is kept.'
          : `${counted(all, 'play')} ${all === 1 ? 'is' : 'are'} kept, in this browser only.`}{' '}
        Nobody else sees anything unless you hand them a file.
      </p>
      {persisted !== undefined && (
        <p>
          {persisted
            ? 'This browser has promised to keep it until you erase it.'
            : 'This browser may clear it by itself, when space runs out or you have not been here for long: export it now and then.'}
        </p>
      )}
      {aside > 0 && (
        <p>
          {counted(aside, 'kept play')} cannot be read any more: set aside as found, counted nowhere, and not in the
          export. They are in the file of all raw data.
        </p>
      )}
      <div className="profile-buttons">
        <button type="button" className="button" onClick={onExport}>
          Export my data
        </button>
        {onImport && <ImportButton onImport={onImport} />}
        {aside > 0 && onExportRaw && (
          <button type="button" className="button" onClick={onExportRaw}>
            Export all raw data
          </button>
        )}
        <button type="button" className="button" onClick={() => setAsking(true)}>
          <Icon name="cross" /> Erase my data
        </button>
      </div>
      {asking && (
        <EraseDialog
          kept={kept}
          onKeep={() => setAsking(false)}
          onErase={() => {
            setAsking(false);
            onErase();
          }}
        />
      )}
    </section>
  );
}
