/** The figures of a day at a glance. */
import type { DayReport } from '../../analysis/day/report-of-day.ts';
import { reportPage } from '../../messages/report-page.ts';
import { guessedDayWords } from '../report-words.ts';
import { grouped } from './figures.ts';
import { Facts, Section } from './parts.tsx';

/** The figures at a glance. */
export const DayGlance = ({ report: { bounds, moments, guessing } }: { readonly report: DayReport }) => (
  <Section id="glance" title={reportPage.glance()}>
    <Facts
      list={[
        [reportPage['day.points'](), reportPage.range({ least: String(bounds.worst), most: String(bounds.best) })],
        ...(moments
          ? ([
              [reportPage['day.firstStates'](), grouped(moments.firstDay)],
              [reportPage['day.anyStates'](), grouped(moments.anyDay)],
            ] as const)
          : []),
        ...(guessing ? ([[reportPage['day.guessing'](), guessedDayWords(guessing)]] as const) : []),
      ]}
    />
    <p className="soft">{reportPage['day.whatState']()}</p>
  </Section>
);
