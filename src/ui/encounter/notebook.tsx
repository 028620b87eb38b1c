/** The notebook page: what one has found out that this person needs and expects. */

import { useId } from 'react';
import { encounter } from '../../messages/encounter.ts';
import './notebook.css';
import type { Look, NoteLook } from '../../encounter/look.ts';
import { Icon } from '../parts/icons.tsx';
import { standingIcons, standingWords } from '../words/standing-words.ts';

/** How many entries have been discovered, and how many there are. */
export function notebookCount(notebook: Look['notebook']): { readonly found: number; readonly all: number } {
  const entries = [...notebook.needs, ...notebook.expectations];
  return { found: entries.filter(({ text }) => text !== undefined).length, all: entries.length };
}

interface EntryProps {
  readonly note: NoteLook;
  readonly goal: 'need' | 'expectation';
  readonly fresh: boolean;
}

function Entry({ note, goal, fresh }: EntryProps) {
  const plain = goal === 'expectation' && note.standing === 'open';
  return (
    <li className="entry" data-standing={note.standing} data-fresh={fresh || undefined}>
      <Icon name={plain ? 'star-open' : standingIcons[note.standing]} />
      <span>
        {note.text} {/* The empty box says it to the eye; a list of "still open" would only be noise there. */}
        <span className={note.standing === 'open' ? 'visually-hidden' : 'entry-state'}>
          {standingWords(note.standing)}
        </span>
        {note.critical && ' '}
        {note.critical && <span className="entry-vital">{encounter.essential()}</span>}
      </span>
    </li>
  );
}

/** One row for all that is still to be found: that it is there, and how much. */
function Unknown({ count, goal }: { readonly count: number; readonly goal: EntryProps['goal'] }) {
  if (count === 0) return null;
  return (
    <li className="entry entry-unknown">
      <Icon name="unknown" />
      <span>{encounter[`unknown.${goal}`]({ count })}</span>
    </li>
  );
}

interface SectionProps {
  readonly title: string;
  readonly goal: EntryProps['goal'];
  readonly notes: readonly NoteLook[];
  readonly fresh: ReadonlySet<string>;
  readonly level: 'h2' | 'h3';
}

function Section({ title, goal, notes, fresh, level: Heading }: SectionProps) {
  const id = useId();
  if (notes.length === 0) return null;
  const known = notes.filter(({ text }) => text !== undefined);
  return (
    <>
      <Heading className="notebook-part" id={id}>
        {title}
      </Heading>
      <ul className="entries" aria-labelledby={id}>
        {known.map((note) => (
          <Entry key={note.id} note={note} goal={goal} fresh={fresh.has(note.id)} />
        ))}
        <Unknown count={notes.length - known.length} goal={goal} />
      </ul>
    </>
  );
}

export interface NotebookProps {
  readonly notebook: Look['notebook'];
  readonly name: string;
  /** Ids of entries gained by the last move: they are written in before one's eyes. */
  readonly fresh: ReadonlySet<string>;
  /** Level of the headings of its two lists. */
  readonly level: 'h2' | 'h3';
}

/** The two lists of the page. What has not been discovered shows only that it is there. */
export function NotebookEntries({ notebook, name, fresh, level }: NotebookProps) {
  return (
    <>
      <Section title={encounter.needs({ name })} goal="need" notes={notebook.needs} fresh={fresh} level={level} />
      <Section
        title={encounter.expects({ name })}
        goal="expectation"
        notes={notebook.expectations}
        fresh={fresh}
        level={level}
      />
    </>
  );
}
