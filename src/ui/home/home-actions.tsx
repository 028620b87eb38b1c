/** The one clear thing to do at home: go on, begin with a guided minute, or serve whoever is next. */
import { home } from '../../messages/home.ts';
import { Icon } from '../parts/icons.tsx';
import { SureButton } from '../parts/sure-button.tsx';
import { nextEntry } from './home-entry.ts';
import type { HomeScreenProps } from './home-screen.tsx';

type Resume = NonNullable<HomeScreenProps['resume']>;

/** Going on, or putting the half-finished encounter aside: that is asked once, as it cannot be undone. */
export function ResumeActions({
  resume,
  onResume,
  onDiscard,
}: {
  readonly resume: Resume;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
}) {
  return (
    <>
      <button type="button" className="button button-main home-main" onClick={onResume}>
        {home.continue({ name: resume.name, turn: resume.turn })}
      </button>
      <SureButton
        label={home.putAside()}
        question={home.putAsideAsk({ title: resume.title })}
        yes={home.putAsideYes()}
        no={home.putAsideNo()}
        goes
        onYes={onDiscard}
      />
    </>
  );
}

/** The first visit: one guided minute, or straight to the day. */
export function FirstRunActions({
  onStart,
  onSkip,
  onYou,
}: NonNullable<HomeScreenProps['firstRun']> & Pick<HomeScreenProps, 'onYou'>) {
  return (
    <>
      <button type="button" className="button button-main home-main" onClick={onStart}>
        {home.firstMinute()}
      </button>
      <button type="button" className="button home-quiet" onClick={onSkip}>
        {home.skip()}
      </button>
      <button type="button" className="button home-quiet" onClick={onYou}>
        <Icon name="you" /> {home.chooseYou()}
      </button>
    </>
  );
}

/** Whoever is next, or that nobody is left. */
export function MainAction({ entries, onOpen }: Pick<HomeScreenProps, 'entries' | 'onOpen'>) {
  const next = nextEntry(entries);
  if (!next) {
    return entries.length === 0 ? <p>{home.nobody()}</p> : <p className="home-done">{home.allServed()}</p>;
  }
  // A colleague is met; "customer" is said of nobody who is none.
  const { short, relation } = next.customer;
  const none = entries.every((entry) => entry.plays === 0);
  const first = relation === 'external' ? home.firstCustomer() : home.beginWith({ name: short, time: next.clock });
  return (
    <button type="button" className="button button-main home-main" onClick={() => onOpen(next.id)}>
      {none ? first : home.next({ name: short, time: next.clock })}
    </button>
  );
}
