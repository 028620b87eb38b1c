/** What a list of people is worth, beside the list and before it is handed out. */
import { useId } from 'react';
import { isolated, type Sheet } from '../../comparison/sheet.ts';
import { counted } from '../../scenario/counted.ts';
import { SheetToPrint } from '../parts/sheet-view.tsx';

/** How far the weighing of a list has come. */
export type ListWorthState =
  /** Nobody is on the list. */
  | { readonly is: 'nobody' }
  | { readonly is: 'working'; readonly done: number; readonly of: number }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed'; readonly reason: string }
  | {
      readonly is: 'known';
      /** Sentences for which it is not handed out. */
      readonly refused: readonly string[];
      /** Absent when nothing could be proved. */
      readonly sheet?: Sheet;
    };

/** Why a list cannot be handed out now; undefined when it can. */
export function refusalOf(worth: ListWorthState): string | undefined {
  switch (worth.is) {
    case 'nobody':
      return undefined;
    case 'working':
      return 'What this list is worth is still being worked out. It can be handed out as soon as that is known.';
    case 'stopped':
      return 'What this list is worth was not worked out, so it is not handed out. Work it out first.';
    case 'failed':
      return `${worth.reason} So the list is not handed out.`;
    case 'known':
      return worth.refused.length > 0 ? worth.refused.join(' ') : undefined;
  }
}

/** In one line, for the place beside the buttons. */
function inShort(worth: ListWorthState, first: string | undefined): string {
  switch (worth.is) {
    case 'nobody':
      return first ?? 'Pick somebody, and what the list is worth stands here.';
    case 'working':
      return worth.of > 1
        ? `Being worked out: ${worth.done} of ${counted(worth.of, 'person', 'people')} done …`
        : 'Being worked out …';
    case 'stopped':
      return 'Not worked out.';
    case 'failed':
      return worth.reason;
    case 'known':
      return worth.sheet?.verdict.words ?? 'Not proved.';
  }
}

export interface ListWorthProps {
  readonly worth: ListWorthState;
  /** What has to be mended before a list of somebody can be weighed. */
  readonly first?: string | undefined;
  /** Stops the working out. */
  readonly onStop: () => void;
  /** Works it out after it was stopped or has failed. */
  readonly onAgain: () => void;
}

/** The verdict, announced politely, and the way to stop or to begin. */
export function WorthInShort({ worth, first, onStop, onAgain }: ListWorthProps) {
  return (
    <div className="worth-short" data-is={worth.is}>
      <p role="status">
        <strong>What it is worth:</strong> {inShort(worth, first)}
      </p>
      {worth.is === 'working' && (
        <button type="button" className="button" onClick={onStop}>
          Stop working it out
        </button>
      )}
      {(worth.is === 'stopped' || worth.is === 'failed') && (
        <button type="button" className="button" onClick={onAgain}>
          Work it out
        </button>
      )}
    </div>
  );
}

export interface ListCertificateProps {
  readonly worth: ListWorthState;
  /** Name of the list and who hands it out, as far as they are written: '' for not yet. */
  readonly title: string;
  readonly from: string;
  readonly onSave: () => void;
}

/** The sheet with the name of the list and of whoever hands it out on it. */
function named(sheet: Sheet, title: string, from: string): Sheet {
  const by = from === '' ? '' : `from ${isolated(from)}`;
  const name = [title === '' ? '' : `“${isolated(title)}”`, by].filter(Boolean).join(' ');
  return name === '' ? sheet : { ...sheet, about: `${name.replace(/^from/, 'From')}: ${sheet.about}` };
}

/** The whole certificate. Nothing until it is known. */
export function ListCertificate({ worth, title, from, onSave }: ListCertificateProps) {
  const id = useId();
  if (worth.is !== 'known' || !worth.sheet) return null;
  return (
    <section className="assessment-part card" aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        The certificate of this list
      </h2>
      <SheetToPrint sheet={named(worth.sheet, title, from)}>
        <button type="button" className="button" onClick={onSave}>
          Save it as data
        </button>
      </SheetToPrint>
    </section>
  );
}
