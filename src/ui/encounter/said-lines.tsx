/** Lines of a conversation as a plain list, with the thoughts nobody spoke. */
import { encounter } from '../../messages/encounter.ts';
import type { SpokenEntry } from '../../scoring/debrief.ts';
import './said-lines.css';
import { quoted } from '../words/said-words.ts';

/** Words of a line: foreign ones in their language and direction, with the translation. */
export function LineWords({ line, language }: { readonly line: SpokenEntry; readonly language: string }) {
  if (line.by === 'scene') return <em>{line.text}</em>;
  const foreign = line.language !== language;
  return (
    <>
      {foreign ? (
        <span lang={line.language} dir={line.direction} className="line-foreign">
          {quoted(line.text, line.direction)}
        </span>
      ) : (
        quoted(line.text)
      )}
      {line.translation !== undefined && <span className="line-translation"> “{line.translation}”</span>}
    </>
  );
}

/** Lines with their speakers and unspoken thoughts. */
export function Lines({ lines, language }: { readonly lines: readonly SpokenEntry[]; readonly language: string }) {
  if (lines.length === 0) return null;
  return (
    <ul className="plain-list line-list">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a turn never move, and the same words may be said twice
        <li key={index}>
          {line.by !== 'scene' && <strong>{encounter.speaker({ name: line.name })} </strong>}
          <LineWords line={line} language={language} />
          {line.inner !== undefined && (
            <span className="line-thought">
              <span className="visually-hidden">{encounter.thought()} </span>
              {line.inner}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
