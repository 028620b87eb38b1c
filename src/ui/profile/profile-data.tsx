/** What the game keeps of its player: to take along, and to erase. */
import { useState } from 'react';
import { ownData } from '../../messages/own-data.ts';
import { Dialog } from '../parts/dialog.tsx';
import { FilesButton } from '../parts/files-button.tsx';
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
  /** The team this browser plays into. What it has lies on its server, and stays there. */
  readonly team?: {
    readonly name: string;
    /** Finished plays that are still on their way to it. */
    readonly waiting: number;
  };
}

/** Exactly what goes, one sentence each. */
function goingWords({ plays, unfinished, settings, looks, said = 0, name, team }: KeptData): readonly string[] {
  return [
    ...(plays > 0 ? [ownData['goes.plays']({ plays })] : []),
    ...(unfinished > 0 ? [ownData['goes.unfinished']({ plays: unfinished })] : []),
    ...(said > 0 ? [ownData['goes.said']({ plays: said })] : []),
    ownData['goes.profile'](),
    ...(name !== undefined ? [ownData['goes.name']({ name })] : []),
    ...(team ? [ownData['goes.team']({ team: team.name, waiting: team.waiting })] : []),
    ...(looks ? [ownData['goes.looks']()] : []),
    ...(settings ? [ownData['goes.settings']()] : []),
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
    <Dialog title={ownData.eraseAsk()} onClose={onKeep} closeLabel={ownData.cancel()}>
      <div className="erase">
        <h3>{ownData.goesTitle()}</h3>
        <ul>
          {goingWords(kept).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <h3>{ownData.staysTitle()}</h3>
        <ul>
          {kept.team && <li>{ownData['stays.team']({ team: kept.team.name })}</li>}
          <li>{ownData['stays.files']()}</li>
          <li>{ownData['stays.game']()}</li>
        </ul>
        <div className="erase-answer">
          <button type="button" className="button" onClick={onKeep} data-first-focus>
            {ownData.keep()}
          </button>
          <button type="button" className="button button-erase" onClick={onErase}>
            {ownData.eraseAll()}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

/** Chooses a file that was exported before; what is new in it comes in, and nothing here is written over. */
const ImportButton = ({ onImport }: { readonly onImport: (file: File) => void }) => (
  <FilesButton field={ownData.importField()} single onFiles={([file]) => file && onImport(file)}>
    {ownData.import()}
  </FilesButton>
);

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
  return (
    <section className="profile-part card profile-data" aria-labelledby="profile-data">
      <h2 id="profile-data">{ownData.yours()}</h2>
      <p>
        {ownData.kept({ plays: kept.plays + kept.unfinished })}{' '}
        {kept.team ? ownData.teamSees({ team: kept.team.name }) : ownData.nobodySees()}
      </p>
      {persisted !== undefined && <p>{persisted ? ownData.promised() : ownData.mayClear()}</p>}
      {aside > 0 && <p>{ownData.unreadable({ plays: aside })}</p>}
      <div className="profile-buttons">
        <button type="button" className="button" onClick={onExport}>
          {ownData.export()}
        </button>
        {onImport && <ImportButton onImport={onImport} />}
        {aside > 0 && onExportRaw && (
          <button type="button" className="button" onClick={onExportRaw}>
            {ownData.exportRaw()}
          </button>
        )}
        <button type="button" className="button" onClick={() => setAsking(true)}>
          <Icon name="cross" /> {ownData.erase()}
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
