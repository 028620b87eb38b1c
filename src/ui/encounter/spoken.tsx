/** Lines as they are heard: a bubble with a name for who speaks, a note for what is seen. */
import type { ReactNode } from 'react';
import './spoken.css';
import type { LineLook, Look } from '../../encounter/look.ts';
import { encounter } from '../../messages/encounter.ts';
import { language as spoken } from '../../messages/language.ts';
import { Icon } from '../parts/icons.tsx';
import { languageName, quoted } from '../words/said-words.ts';
import { shownMove } from './move-list.tsx';
import type { ReadAloud, ReadingAloud } from './reading-aloud.ts';

/** What is read aloud of a line: its words, and their translation in the language of the others. */
function piecesOf({ text, language, translation }: LineLook, own: string): readonly ReadAloud[] {
  return [{ text, language }, ...(translation === undefined ? [] : [{ text: translation, language: own }])];
}

/** The button that reads a line aloud, and silences it; nothing where the device has no voice for it. */
function ReadButton({
  line,
  own,
  at,
  aloud,
}: {
  readonly line: LineLook;
  readonly own: string;
  readonly at: string;
  readonly aloud: ReadingAloud;
}) {
  const pieces = piecesOf(line, own).filter(({ language }) => aloud.has(language));
  if (pieces.length === 0) return null;
  const reading = aloud.now === at;
  const name = line.by === 'scene' ? encounter['aloud.scene']() : encounter['aloud.line']({ name: line.name });
  return (
    <button
      type="button"
      className="read-aloud"
      lang={spoken()}
      aria-pressed={reading}
      onClick={() => (reading ? aloud.stop() : aloud.begin(at, pieces))}
    >
      <Icon name="sound" />
      <span className="visually-hidden">{name}</span>
    </button>
  );
}

interface SpokenProps {
  readonly line: LineLook;
  /** Is heard over the telephone. */
  readonly onPhone: boolean;
  /** Is that to be said? Of whom it was said when they rang up, it need not be said with each line. */
  readonly phoneSaid: boolean;
  /** Who spoke just before: their name need not stand there twice. */
  readonly after?: string | undefined;
  /** Reads it aloud. */
  readonly read?: ReactNode;
}

/** One line. */
function Spoken({ line, onPhone, phoneSaid, after, read }: SpokenProps) {
  if (line.by === 'scene')
    return (
      <p className="line line-scene" lang={line.language} dir={line.direction}>
        {line.text}
        {read}
      </p>
    );
  const other = line.foreign || line.translation !== undefined;
  const language = other ? languageName(line.language, spoken()) : '';
  return (
    <div className="line" data-by={line.by}>
      <p className={after === line.by ? 'visually-hidden' : 'line-name'}>
        {line.name}
        {onPhone && (
          <>
            {phoneSaid && <span className="visually-hidden">{encounter.phoneSpeaker()}</span>} <Icon name="phone" />
          </>
        )}
        <span className="visually-hidden"> {other ? encounter.saysIn({ language }) : encounter.says()}</span>
      </p>
      <div className="bubble">
        <p className="line-text" dir={line.direction} lang={line.language}>
          {quoted(line.text, line.direction)}
          {read}
        </p>
        {line.foreign && <p className="line-foreign">{encounter.notUnderstood({ language })}</p>}
        {line.translation !== undefined && (
          <p className="line-translation">
            <span className="chip">{encounter.interpretedMark()}</span> {quoted(line.translation)}
          </p>
        )}
      </div>
    </div>
  );
}

/** The lines of a turn. `look` says who is there, and how: a voice on the telephone stays one in what it said before. */
export function SpokenLines({
  lines,
  look,
  aloud,
}: {
  readonly lines: readonly LineLook[];
  readonly look: Look;
  /** Absent: none is read aloud. */
  readonly aloud?: ReadingAloud | undefined;
}) {
  const onPhone = new Set(look.people.flatMap(({ id, where }) => (where === 'phone' ? [id] : [])));
  return lines.map((line, index) => (
    <Spoken
      // biome-ignore lint/suspicious/noArrayIndexKey: lines of a turn never move, and the same words may be said twice
      key={index}
      line={line}
      onPhone={onPhone.has(line.by)}
      phoneSaid={line.by !== 'customer' && lines[index - 1]?.by !== line.by}
      after={lines[index - 1]?.by}
      read={aloud && <ReadButton line={line} own={look.language} at={`${look.turn} ${index}`} aloud={aloud} />}
    />
  ));
}

/** What you said or did. */
export function YouSaid({ said, id }: { readonly said: NonNullable<Look['said']>; readonly id?: string }) {
  return (
    <p className="you-said" id={id}>
      <span className="visually-hidden">{encounter.you()} </span>
      {shownMove(said.kind, said.text)}
    </p>
  );
}
