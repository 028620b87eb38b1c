/** One thing to change from tomorrow: a choice of cards, and what tomorrow starts with once it is made. */
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { dayReport } from '../../messages/day-report.ts';
import { Icon } from '../parts/icons.tsx';
import { withParts } from '../parts/with-parts.tsx';
import './shift-fixes.css';
import type { ReportFix } from './shift-report-view.ts';
import { flagWords } from './shift-report-words.ts';

/** What tomorrow begins with, as it will be told then; else what will stand differently. */
const tomorrowWords = ({ tomorrow, changes }: ReportFix): readonly string[] =>
  tomorrow === undefined ? changes.map(flagWords) : [tomorrow];

/** What a chosen fix does. Takes the focus when it takes the place of the choice. */
function Tomorrow({ fix, focus }: { readonly fix: ReportFix; readonly focus: RefObject<HTMLHeadingElement | null> }) {
  return (
    <div className="fix-tomorrow">
      <h3 ref={focus} tabIndex={-1}>
        <Icon name="tick" /> {dayReport.tomorrowStarts({ fix: fix.text })}
      </h3>
      {tomorrowWords(fix).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

/** The choice. Nothing is changed before the button is pressed; then it stands. */
export function Fixes({
  fixes,
  onChoose,
}: {
  readonly fixes: readonly ReportFix[];
  readonly onChoose: (id: string) => void;
}) {
  const [picked, setPicked] = useState<string>();
  const [missing, setMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const confirmed = useRef(false);
  const name = useId();
  const chosen = fixes.find((fix) => fix.chosen);
  useEffect(() => {
    if (chosen && confirmed.current) heading.current?.focus();
  }, [chosen]);
  if (chosen) return <Tomorrow fix={chosen} focus={heading} />;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(picked === undefined);
        if (picked === undefined) return;
        confirmed.current = true;
        onChoose(picked);
      }}
    >
      <fieldset className="fixes" aria-describedby={missing ? `${name}-missing` : undefined}>
        <legend>{dayReport.chooseOne()}</legend>
        {fixes.map((fix) => (
          <label key={fix.id} className="fix" data-picked={picked === fix.id}>
            <input
              type="radio"
              name={name}
              value={fix.id}
              checked={picked === fix.id}
              onChange={() => {
                setPicked(fix.id);
                setMissing(false);
              }}
            />
            <span className="fix-words">
              <strong>{fix.text}</strong>
              <span>{fix.why}</span>
              <span className="fix-changes">
                {withParts(dayReport.labelled, {
                  label: <strong>{dayReport.tomorrow()}</strong>,
                  text: tomorrowWords(fix).join(' '),
                })}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <p role="alert" id={`${name}-missing`} className="fix-missing">
        {missing && dayReport.chooseFirst()}
      </p>
      <button type="submit" className="button button-main">
        {dayReport.change()}
      </button>
    </form>
  );
}
