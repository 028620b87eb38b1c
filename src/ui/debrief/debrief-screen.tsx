/** The debrief: what the person did next, what to remember, and the whole conversation with its reasons. */

import { useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react';
import { exitOf } from '../../encounter/edge.ts';
import { panelOf } from '../../encounter/panel.ts';
import { debrief as words } from '../../messages/debrief.ts';
import type { Scenario } from '../../scenario/format.ts';
import type { Debrief } from '../../scoring/debrief.ts';
import { type DecisionWorth, givenBy, momentsOf } from '../../scoring/given-away.ts';
import { takeaways } from '../../scoring/takeaways.ts';
import { PanelFigure } from '../parts/panel-figure.tsx';
import type { PanelPicture, Portrait } from '../parts/portrait.ts';
import { MoodContents } from './debrief-contents.tsx';
import { Conversation } from './debrief-conversation.tsx';
import { Goals } from './debrief-goals.tsx';
import { ResultCard, SatisfactionCard } from './debrief-result.tsx';
import './debrief-screen.css';
import '../parts/plain-list.css';
import { type PressureTally, tallyWords } from '../encounter/pressure-clock.ts';
import { otherSideButton } from '../look-back/other-side-words.ts';
import { Icon } from '../parts/icons.tsx';
import { NoticeWords } from '../parts/page-notice.tsx';
import { type Pronoun, spokenOf } from '../words/persona-words.ts';
import { Moments } from './debrief-moments.tsx';
import type { SaidByTurn } from './debrief-own-words.tsx';
import { Skills } from './debrief-skills.tsx';
import { Tabs } from './debrief-tabs.tsx';
import { TakeawayCards } from './debrief-takeaways.tsx';

export interface DebriefScreenProps {
  readonly debrief: Debrief;
  readonly scenario: Scenario;
  /** What the player said in their own words before the options came. */
  readonly said?: SaidByTurn | undefined;
  readonly pronoun: Pronoun;
  /** A drawn figure that fills its frame (a bust, decorative). */
  readonly portrait: Portrait;
  /** Draws the picture of the ending. Without it, or for an ending without one, there is the bust. */
  readonly panelPicture?: PanelPicture;
  /** Plays the same encounter anew. Absent: no such button (in a shift nobody comes twice). */
  readonly onAgain?: () => void;
  readonly onHome: () => void;
  /** Absent when nobody comes next. */
  readonly onNext?: { readonly label: string; readonly go: () => void };
  readonly onExport: () => void;
  /** Plays on from a turn (0 for the first) as a what-if. Absent: no such buttons. */
  readonly onWhatIf?: (turn: number) => void;
  /** Opens the play from the customer's side. Absent: no such button. */
  readonly onSwap?: () => void;
  /** Opens the rating of the options. Absent: no such button. */
  readonly onRate?: () => void;
  /** How the turns went by the player's own clock, when one ran. */
  readonly pressure?: PressureTally | undefined;
  /** A link that opens this encounter with the same seed. Absent: the seed alone is shown. */
  readonly seedLink?: string;
  /** Called when the stars are shown here: there is nothing left to guess on the other side then. */
  readonly onShown?: () => void;
  /** Opens at this turn (0 for the first), marked and with the focus on it, instead of at the headline. */
  readonly at?: number;
  /** The way back to where one came from. Absent: home and what comes next are the ways on. */
  readonly onBack?: { readonly label: string; readonly go: () => void };
  /** What each decision was worth, or `open` while that is being worked out. Absent: nothing is told of it. */
  readonly worth?: readonly DecisionWorth[] | 'open';
  /** Something to tell, such as "Saved as maureen.json". Announced politely. */
  readonly notice?: string;
}

/** Points given away, by turn. */
const givenAt = (worth: DebriefScreenProps['worth']): ReadonlyMap<number, number> =>
  new Map(worth === undefined || worth === 'open' ? [] : worth.map((one) => [one.turn, givenBy(one)]));

type Panel = 'conversation' | 'goals' | 'skills';

/** The whole screen. Focus goes to the headline on arrival. */
export function DebriefScreen({
  debrief,
  scenario,
  said,
  pronoun,
  portrait,
  panelPicture,
  onAgain,
  onHome,
  onNext,
  onExport,
  onWhatIf,
  onSwap,
  onRate,
  pressure,
  seedLink,
  onShown,
  at,
  onBack,
  worth,
  notice,
}: DebriefScreenProps) {
  // All that was said is folded behind what decided it, unless one turn of it was asked for.
  const [panel, setPanel] = useState<Panel | undefined>(at === undefined ? undefined : 'conversation');
  const [brief, setBrief] = useState(false);
  const [jump, setJump] = useState(() => (at === undefined ? undefined : { turn: at }));
  const headline = useRef<HTMLHeadingElement>(null);
  const base = useId();
  const they = spokenOf(pronoun);
  const remember = useMemo(() => takeaways(debrief, scenario), [debrief, scenario]);
  const moments = useMemo(
    () => (worth === undefined || worth === 'open' ? [] : momentsOf(debrief, scenario, worth)),
    [debrief, scenario, worth],
  );
  const afterwards = useMemo(() => panelOf(scenario, debrief.ending.id, debrief.afterwards.mood), [scenario, debrief]);
  const given = useMemo(() => givenAt(worth), [worth]);
  const rowId = (turn: number) => `${base}-turn-${turn}`;

  const opensAtTurn = useRef(at !== undefined);
  useEffect(() => {
    if (!opensAtTurn.current) headline.current?.focus();
  }, []);
  const shown = useEffectEvent(() => onShown?.());
  useEffect(() => {
    shown();
  }, []);
  useEffect(() => {
    if (!jump) return;
    const row = document.getElementById(`${base}-turn-${jump.turn}`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  }, [jump, base]);

  const onJump = (turn: number) => {
    setPanel('conversation');
    setBrief(false);
    setJump({ turn });
  };

  return (
    <main className="debrief">
      <div className="debrief-grid">
        <div className="debrief-side">
          <ResultCard
            debrief={debrief}
            scenario={scenario}
            they={they}
            headline={headline}
            picture={
              afterwards && panelPicture ? (
                <PanelFigure panel={afterwards} picture={panelPicture} />
              ) : (
                portrait(scenario.customer.cast, debrief.afterwards.face)
              )
            }
          />
          <SatisfactionCard card={debrief.card} they={they} />
          {pressure && (
            <p className="debrief-pressure">
              <Icon name="clock" />
              <span>
                {tallyWords(pressure)} <span className="small">{words.onlyYou()}</span>
              </span>
            </p>
          )}
          <p className="debrief-seed">
            {words.seed({ seed: String(debrief.seed) })}{' '}
            {seedLink !== undefined && <a href={seedLink}>{words.seedAgain()}</a>}
          </p>
        </div>
        <div className="debrief-main">
          {worth !== undefined && (
            <Moments moments={moments} worth={worth} they={they} onJump={onJump} onWhatIf={onWhatIf} />
          )}
          <TakeawayCards takeaways={remember} they={they} changeTold={moments.length > 0} onJump={onJump} />
          {(onSwap || onRate) && (
            <section className="other-ways" aria-label={words.otherWays()}>
              {onSwap && (
                <button type="button" className="button" onClick={onSwap}>
                  <Icon name="swap" /> {otherSideButton(scenario, they)}
                </button>
              )}
              {onRate && (
                <button type="button" className="button" onClick={onRate}>
                  <Icon name="half" /> {words.rate()}
                </button>
              )}
            </section>
          )}
          <Tabs
            label={words.parts()}
            open={panel}
            onOpen={setPanel}
            head={<MoodContents debrief={debrief} given={given} onJump={onJump} />}
            tabs={[
              {
                id: 'conversation',
                label: words.whole(),
                panel: (
                  <Conversation
                    brief={brief}
                    onBrief={setBrief}
                    debrief={debrief}
                    said={said}
                    language={scenario.language}
                    they={they}
                    rowId={rowId}
                    marked={at}
                    exit={exitOf(scenario)}
                    onWhatIf={onWhatIf}
                    given={given}
                  />
                ),
              },
              {
                id: 'goals',
                label: words.goals(),
                panel: <Goals debrief={debrief} scenario={scenario} they={they} onJump={onJump} />,
              },
              { id: 'skills', label: words.skills(), panel: <Skills debrief={debrief} onJump={onJump} /> },
            ]}
          />
        </div>
      </div>
      <section className="debrief-actions" aria-label={words.whatNow()}>
        {onBack && (
          <button type="button" className="button button-main" onClick={onBack.go}>
            <Icon name="back" /> {onBack.label}
          </button>
        )}
        <button type="button" className="button" onClick={onHome}>
          <Icon name="door" /> {words.home()}
        </button>
        <button type="button" className="button" onClick={onExport}>
          {words.save()}
        </button>
        <p role="status" className="debrief-notice">
          <NoticeWords notice={notice} />
        </p>
        {onAgain && (
          <button type="button" className={onNext || onBack ? 'button' : 'button button-main'} onClick={onAgain}>
            <Icon name="again" /> {words.again()}
          </button>
        )}
        {onNext && (
          <button type="button" className={onBack ? 'button' : 'button button-main'} onClick={onNext.go}>
            {onNext.label}
          </button>
        )}
      </section>
    </main>
  );
}
