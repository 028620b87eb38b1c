/** What a list of people is worth, beside the list and before it is handed out. */
import { useId } from 'react';
import { isolated, type Sheet } from '../../comparison/sheet.ts';
import { makeAssessment } from '../../messages/make-assessment.ts';
import { SheetToPrint } from '../parts/sheet-view.tsx';
import { withParts } from '../parts/with-parts.tsx';

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
      return makeAssessment['refused.working']();
    case 'stopped':
      return makeAssessment['refused.stopped']();
    case 'failed':
      return makeAssessment['refused.failed']({ reason: worth.reason });
    case 'known':
      return worth.refused.length > 0 ? worth.refused.join(' ') : undefined;
  }
}

/** In one line, for the place beside the buttons. */
function inShort(worth: ListWorthState, first: string | undefined): string {
  switch (worth.is) {
    case 'nobody':
      return first ?? makeAssessment.pickSomebody();
    case 'working':
      return worth.of > 1 ? makeAssessment.workingOf({ done: worth.done, of: worth.of }) : makeAssessment.working();
    case 'stopped':
      return makeAssessment.stopped();
    case 'failed':
      return worth.reason;
    case 'known':
      return worth.sheet?.verdict.words ?? makeAssessment.notProved();
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
        {withParts(makeAssessment.labelled, {
          label: <strong>{makeAssessment.worth()}</strong>,
          words: inShort(worth, first),
        })}
      </p>
      {worth.is === 'working' && (
        <button type="button" className="button" onClick={onStop}>
          {makeAssessment.stop()}
        </button>
      )}
      {(worth.is === 'stopped' || worth.is === 'failed') && (
        <button type="button" className="button" onClick={onAgain}>
          {makeAssessment.workOut()}
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
  const values = { title: isolated(title), from: isolated(from), about: sheet.about };
  if (title === '' && from === '') return sheet;
  if (title === '') return { ...sheet, about: makeAssessment['about.from'](values) };
  return {
    ...sheet,
    about: from === '' ? makeAssessment['about.title'](values) : makeAssessment['about.both'](values),
  };
}

/** The whole certificate. Nothing until it is known. */
export function ListCertificate({ worth, title, from, onSave }: ListCertificateProps) {
  const id = useId();
  if (worth.is !== 'known' || !worth.sheet) return null;
  return (
    <section className="assessment-part card" aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {makeAssessment.certificate()}
      </h2>
      <SheetToPrint sheet={named(worth.sheet, title, from)}>
        <button type="button" className="button" onClick={onSave}>
          {makeAssessment.saveData()}
        </button>
      </SheetToPrint>
    </section>
  );
}
