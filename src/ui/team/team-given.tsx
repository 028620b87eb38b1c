/** Where the team gives points away, as a heat map: by what people needed, by the people served, by story. */
import { comparing } from '../../messages/comparing.ts';
import type { Area, Segment } from '../../scenario/words.ts';
import { DataTable } from '../parts/data-table.tsx';
import { areaName, kindName } from '../words/area-words.ts';
import { oneDecimal } from '../words/one-decimal.ts';
import { HeatMark, type HeatStep } from './heat-mark.tsx';
import type { WorkedOut } from './team-monday.tsx';

/** One row: what is given away in something. */
export interface GivenRow<Of> {
  readonly of: Of;
  readonly people: number;
  /** Points in a first play, on average; absent where too few people met it. */
  readonly perPlay?: number;
}

/** What is drawn. */
export interface GivenTable {
  readonly people: number;
  readonly plays: number;
  readonly areas: readonly GivenRow<Area>[];
  readonly segments: readonly GivenRow<Segment>[];
  readonly stories: readonly GivenRow<string>[];
  /** Titles of stories of which nothing can be told. */
  readonly untold: readonly string[];
}

/** From so many points a play on: a word, a sign, and a shade that only repeats them. */
const SCALE: readonly HeatStep[] = [
  { from: 15, word: 'much', icon: 'cross', shade: 'hot' },
  { from: 5, word: 'some', icon: 'half', shade: 'warm' },
  { from: 0.5, word: 'little', icon: 'tick', shade: 'cool' },
  { from: 0, word: 'nothing', icon: 'star', shade: 'cool' },
];

/** A field of the map. @param hidden what is said where it may not be told */
export function GivenCell({
  perPlay,
  hidden = comparing.tooFewPeople(),
}: {
  readonly perPlay: number | undefined;
  readonly hidden?: string;
}) {
  if (perPlay === undefined) return <span className="heat">{hidden}</span>;
  return <HeatMark scale={SCALE} figure={perPlay} words={comparing.points({ points: oneDecimal(perPlay) })} />;
}

/** Those that cost most stand first; those of whom too few people tell stand last. */
function Rows<Of extends string>({
  caption,
  head,
  rows,
  words,
}: {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly GivenRow<Of>[];
  readonly words: (of: Of) => string;
}) {
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={caption}
      head={[head, comparing.givenInFirst(), comparing.people()]}
      rows={rows
        .toSorted((a, b) => (b.perPlay ?? -1) - (a.perPlay ?? -1))
        .map(({ of, people, perPlay }) => ({
          key: of,
          head: words(of),
          cells: [<GivenCell key="heat" perPlay={perPlay} />, people],
        }))}
    />
  );
}

function Known({ table }: { readonly table: GivenTable }) {
  return (
    <>
      <Rows caption={comparing.byArea()} head={comparing.area()} rows={table.areas} words={areaName} />
      <Rows
        caption={comparing.byPeople()}
        head={comparing.kindOfCustomer()}
        rows={table.segments}
        words={(one) => kindName(one)}
      />
      <Rows caption={comparing.byStory()} head={comparing.story()} rows={table.stories} words={(title) => title} />
      {table.untold.length > 0 && <p>{comparing.untold({ titles: table.untold })}</p>}
      <p className="small">{comparing.notWho()}</p>
    </>
  );
}

function Status({ given }: Pick<TeamGivenProps, 'given'>) {
  switch (given.is) {
    case 'not-asked':
      return null;
    case 'working':
      return comparing.working({ story: Math.min(given.done + 1, given.of), of: given.of });
    case 'failed':
      return given.reason;
    case 'known':
      return comparing.standsBelow({ plays: given.it.plays, people: given.it.people });
  }
}

export interface TeamGivenProps {
  readonly given: WorkedOut<GivenTable>;
  readonly onMake: () => void;
  readonly onStop: () => void;
}

/** The section. */
export function TeamGiven({ given, onMake, onStop }: TeamGivenProps) {
  return (
    <section className="team-part card" aria-labelledby="team-given">
      <h2 id="team-given">{comparing.given()}</h2>
      <p>{comparing.givenHow()}</p>
      <div className="team-buttons">
        {given.is === 'working' ? (
          <button type="button" className="button" onClick={onStop}>
            {comparing.stop()}
          </button>
        ) : (
          given.is !== 'known' && (
            <button type="button" className="button" onClick={onMake}>
              {comparing.workOut()}
            </button>
          )
        )}
      </div>
      <p role="status">
        <Status given={given} />
      </p>
      {given.is === 'known' && <Known table={given.it} />}
    </section>
  );
}
