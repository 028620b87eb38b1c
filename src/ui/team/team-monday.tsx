/** Ten minutes with the team: the page for Monday, worked out when it is asked for. */
import type { Sheet } from '../../comparison/sheet.ts';
import { comparing } from '../../messages/comparing.ts';
import { team as words } from '../../messages/team.ts';
import { SheetToPrint } from '../parts/sheet-view.tsx';

/** How far something that is worked out for the team has come. */
export type WorkedOut<T> =
  | { readonly is: 'not-asked' }
  | { readonly is: 'working'; readonly done: number; readonly of: number }
  | { readonly is: 'failed'; readonly reason: string }
  | { readonly is: 'known'; readonly it: T };

export interface TeamMondayProps {
  /** The page; `undefined` in it when there are fewer than four people. */
  readonly monday: WorkedOut<Sheet | undefined>;
  readonly onMake: () => void;
  readonly onStop: () => void;
}

function Status({ monday }: Pick<TeamMondayProps, 'monday'>) {
  switch (monday.is) {
    case 'not-asked':
      return null;
    case 'working':
      return comparing.working({ story: Math.min(monday.done + 1, monday.of), of: monday.of });
    case 'failed':
      return monday.reason;
    case 'known':
      return monday.it ? words.mondayStands() : words.mondayFour();
  }
}

/** The section. */
export function TeamMonday({ monday, onMake, onStop }: TeamMondayProps) {
  return (
    <section className="team-part card" aria-labelledby="team-monday">
      <h2 id="team-monday">{words.monday()}</h2>
      <p>{words.mondayHow()}</p>
      <div className="team-buttons">
        {monday.is === 'working' ? (
          <button type="button" className="button" onClick={onStop}>
            {comparing.stop()}
          </button>
        ) : (
          <button type="button" className="button" onClick={onMake}>
            {words.makeMonday()}
          </button>
        )}
      </div>
      <p role="status">
        <Status monday={monday} />
      </p>
      {monday.is === 'known' && monday.it && <SheetToPrint sheet={monday.it} />}
    </section>
  );
}
