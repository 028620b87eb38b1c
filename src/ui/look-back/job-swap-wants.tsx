/** Your part on the other side: needs and expectations, met or missed so far, and your mood. */

import { type ReactNode, useRef } from 'react';
import { jobSwap as words } from '../../messages/job-swap.ts';
import type { SwapMoment, Want } from '../../scoring/job-swap.ts';
import type { GoalKind } from '../../scoring/scorecard.ts';
import { Mark } from '../debrief/debrief-marks.tsx';
import { standingWord } from '../debrief/debrief-words.ts';
import { Icon } from '../parts/icons.tsx';
import { MoodFace } from '../parts/mood-face.tsx';
import { useScrollTabIndex } from '../parts/use-scroll-tab-index.ts';
import { moodWord } from '../words/mood-words.ts';

function Sign({ standing, inDark, over }: Pick<Want, 'standing' | 'inDark'> & { readonly over: boolean }) {
  if (over && inDark) {
    return (
      <span className="mark">
        <Icon name="unknown" />
        {words.neverNoticed()}
      </span>
    );
  }
  if (standing !== 'open') return <Mark {...standingWord({ standing, untouched: false })} />;
  if (over) return <Mark {...standingWord({ standing: 'missed', untouched: true })} />;
  return (
    <span className="mark">
      <Icon name="open" />
      {words.stillOpen()}
    </span>
  );
}

function WantList({
  wants,
  kind,
  title,
  over,
}: {
  wants: readonly Want[];
  kind: GoalKind;
  title: string;
  over: boolean;
}) {
  const own = wants.filter((want) => want.kind === kind);
  if (own.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain-list want-list">
        {own.map((want) => (
          <li key={want.id}>
            <p>
              {want.text} {want.critical && <span className="chip">{words.essential()}</span>}
            </p>
            <Sign standing={want.standing} inDark={want.inDark} over={over} />
            {want.from !== undefined && (
              <p className="want-from">
                <strong>{words.because()}</strong> {want.from}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * The panel, like a part to play: who you are now and what you are after, in the words of the scenario.
 * `over` turns what is still open into what was never dealt with.
 */
export function Wants({
  moment,
  name,
  over,
  picture,
}: {
  readonly moment: SwapMoment;
  readonly name: string;
  readonly over: boolean;
  readonly picture: ReactNode;
}) {
  const { wants, moodAfter } = moment;
  const panel = useRef<HTMLElement>(null);
  const tabIndex = useScrollTabIndex(panel);
  return (
    <section className="card wants" aria-labelledby="wants" ref={panel} tabIndex={tabIndex}>
      <div className="wants-picture" aria-hidden="true">
        {picture}
      </div>
      <div className="wants-words">
        <h2 id="wants">{words.part({ name })}</h2>
        <p className="wants-mood">
          <MoodFace mood={moodAfter} /> {words['mood.now']({ mood: moodWord(moodAfter) })}
        </p>
        <WantList wants={wants} kind="need" title={words.needs({ name })} over={over} />
        <WantList wants={wants} kind="expectation" title={words.expects({ name })} over={over} />
      </div>
    </section>
  );
}
