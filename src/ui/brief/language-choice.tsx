/** In which language to play, where there is more than one. */

import { useId } from 'react';
import { brief } from '../../messages/brief.ts';
import { languageName } from '../words/said-words.ts';

export interface LanguageChoiceProps {
  /** Languages there are (BCP 47), the author's own first. */
  readonly languages: readonly string[];
  /** The one the brief is shown in. */
  readonly language: string;
  readonly onLanguage: (language: string) => void;
}

/** A list of languages, each by its own name, so that whoever speaks it finds it. */
export function LanguageChoice({ languages, language, onLanguage }: LanguageChoiceProps) {
  const field = useId();
  return (
    <p className="brief-language">
      <label htmlFor={field}>{brief.language()}</label>
      <select id={field} value={language} onChange={(event) => onLanguage(event.target.value)}>
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {languageName(one, one)}
          </option>
        ))}
      </select>
    </p>
  );
}
