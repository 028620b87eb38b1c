/**
 * The encounter: the scenery (or a portrait), the strip, the notebook and the talk. It shows
 * a look, tells the cues, and hands back the move that is chosen; it keeps nothing of the story.
 */

import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { placeOf } from '../../catalogue/places.ts';
import { encounter } from '../../messages/encounter.ts';
import './encounter-screen.css';
import type { Cue } from '../../encounter/cues.ts';
import type { EarlierTurn } from '../../encounter/earlier.ts';
import type { Look } from '../../encounter/look.ts';
import type { PanelPicture, PersonPortrait } from '../parts/portrait.ts';
import { useScrollTabIndex } from '../parts/use-scroll-tab-index.ts';
import { propSentences } from '../words/prop-words.ts';
import { announcementOf } from './announcement.ts';
import type { Insets } from './covered-insets.ts';
import { EncounterTools } from './encounter-tools.tsx';
import { Afterwards, type TurnAgain } from './ending.tsx';
import { type HandDrawings, HandTray } from './hand-tray.tsx';
import { HintButton, type HintsShown } from './hints.tsx';
import { NotebookLeaf, OpenCard } from './leaves.tsx';
import { shownMove } from './move-list.tsx';
import { NotebookEntries, notebookCount } from './notebook.tsx';
import { Over, type WhatIsOver } from './over.tsx';
import type { Safety } from './pause-dialog.tsx';
import { SceneWords } from './portrait-scene.tsx';
import { Pressure, type PressureShown } from './pressure.tsx';
import { useReadingAloud } from './reading-aloud.ts';
import type { SayFirstShown } from './say-first.tsx';
import { type Caption, Scenery } from './scenery.tsx';
import { StatusStrip } from './status-strip.tsx';
import { type CoachNote, Turn } from './turn.tsx';
import { useEncounterKeys } from './use-encounter-keys.ts';
import { useInsets } from './use-insets.ts';

export interface EncounterScreenProps {
  readonly look: Look;
  /** Cues of the last step. A new array is a new step: it is announced once. */
  readonly cues: readonly Cue[];
  /** The turns before this one, as they were heard. */
  readonly earlier?: readonly EarlierTurn[] | undefined;
  /** Sounds that mean something and were just heard, in words, oldest first. Shown, never announced: the lines and the status tell the same. */
  readonly captions?: readonly Caption[] | undefined;
  /** The canvas layer. Without it the person is shown in a frame and the scene is told in words. */
  readonly stage?: ReactNode;
  readonly portrait: PersonPortrait;
  /** Coaching on the last move, if it is switched on. */
  readonly coach?: CoachNote | undefined;
  /** Hints of this turn. Absent where none are given: in an assessment, a what-if and the first minute. */
  readonly hints?: HintsShown | undefined;
  /** Own words before the options, when the player wants that. Absent: the options come at once. */
  readonly sayFirst?: SayFirstShown | undefined;
  /** Lines can be read aloud, where the device has a voice. Default: not. */
  readonly readAloud?: boolean | undefined;
  /** A real clock for each turn, when the player has set one. */
  readonly pressure?: PressureShown | undefined;
  /** How safe the play is, in a word or two: "Saved". */
  readonly savedLabel?: string | undefined;
  /** What leaving would lose. Default: nothing. */
  readonly safety?: Safety | undefined;
  /** Saves the play as it is as a file. */
  readonly onSave?: (() => void) | undefined;
  /** Single keys act at once. Default true. */
  readonly shortcuts?: boolean | undefined;
  readonly onChoose: (moveId: string) => void;
  readonly onLeave: () => void;
  readonly onSettings: () => void;
  /** The ending has been read: on to the debrief. */
  readonly onFinish: () => void;
  /** Words on the button that leads on after the ending. */
  readonly finishLabel?: string | undefined;
  /** Draws the small acts of the hands. Absent: moves are made by their buttons alone. */
  readonly hands?: HandDrawings | undefined;
  /** Draws the picture of an ending. */
  readonly panel?: PanelPicture | undefined;
  /** The turn to take again from the end, where there is one. */
  readonly again?: TurnAgain | undefined;
  /** Guesses the stars before they are shown. Absent: they are not guessed. */
  readonly onGuess?: (() => void) | undefined;
  /** A strip over everything, such as the mark of a what-if. */
  readonly banner?: ReactNode;
  /** A note beside the scenery, such as the tour of the first minute. */
  readonly guide?: ReactNode;
  /** CSS pixels of the scenery that cards cover at each edge. */
  readonly onInsets?: ((insets: Insets) => void) | undefined;
}

const NO_CAPTIONS: readonly Caption[] = [];
const NOTHING_YET: readonly EarlierTurn[] = [];

/** Is there room for the page beside the talk? The style sheet knows, which knows the size of everything. */
const fitsBeside = (page: Element | null) =>
  page !== null && getComputedStyle(page).getPropertyValue('--page') === 'beside';

/** The encounter screen. Focus goes to the lines once per turn; one live region tells the rest. */
export function EncounterScreen(props: EncounterScreenProps) {
  const {
    look,
    cues,
    earlier = NOTHING_YET,
    captions = NO_CAPTIONS,
    stage,
    portrait,
    coach,
    hints,
    savedLabel,
  } = props;
  const { shortcuts = true, sayFirst } = props;
  const { onChoose, onLeave, onSettings, onFinish, onInsets, banner, guide, finishLabel, pressure } = props;
  // While own words are asked for, what is typed is words: no key takes a hint, opens something or makes a move.
  const keysAct = shortcuts && !sayFirst?.asked;
  const root = useRef<HTMLElement>(null);
  const lines = useRef<HTMLDivElement>(null);
  const talk = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLElement>(null);
  const pageTabIndex = useScrollTabIndex(page);
  const moreTime = useRef<() => void>(undefined);
  const [open, setOpen] = useState<WhatIsOver>('none');
  const [pageOpen, setPageOpen] = useState(false);
  const [byHand, setByHand] = useState<{ readonly turn: string; readonly move: string }>();
  const [dismissed, setDismissed] = useState<readonly Cue[]>();

  const name = look.people.find(({ id }) => id === 'customer')?.name ?? '';
  const things = propSentences(look.props, placeOf(look.setting).words.surface);
  const announcement = useMemo(() => announcementOf(cues, look), [cues, look]);
  const fresh = useMemo(() => new Set(cues.flatMap((cue) => (cue.type === 'noted' ? [cue.id] : []))), [cues]);
  const cardCue = cues === dismissed ? undefined : cues.findLast((cue) => cue.type === 'card');
  const openCard = cardCue && look.cards.find(({ id }) => id === cardCue.id);
  const wonBack = cues.some((cue) => cue.type === 'edge' && !cue.there);
  const turnKey = `${look.scenario} ${look.turn} ${look.node}`;

  const aloud = useReadingAloud(props.readAloud === true, turnKey);

  const handMove = byHand?.turn === turnKey ? look.moves.find(({ id }) => id === byHand.move) : undefined;
  const handsAway = () => {
    setByHand(undefined);
    root.current?.querySelector<HTMLElement>('.by-hand[aria-expanded="true"]')?.focus();
  };

  // Once per turn, and never from under an open dialog: that one gives focus back itself.
  useLayoutEffect(() => {
    if (turnKey === '' || document.querySelector('dialog[open]')) return;
    const [box, now] = [talk.current, lines.current?.querySelector<HTMLElement>('.lines-now')];
    // What is said now from its first word on; what came before it stands above, a swipe away.
    if (box && now) box.scrollTop = Math.min(now.offsetTop - box.offsetTop, box.scrollHeight - box.clientHeight);
    lines.current?.focus({ preventScroll: true });
    lines.current?.scrollIntoView({ block: 'nearest' });
  }, [turnKey]);

  useEffect(() => {
    const before = document.title;
    document.title = `${look.title} – Counterpart`;
    return () => {
      document.title = before;
    };
  }, [look.title]);

  useInsets(
    root,
    `${stage ? 'stage' : 'frame'} ${guide ? 'guide' : ''} ${openCard?.id ?? ''} ${pageOpen} ${turnKey}`,
    onInsets,
  );

  const toNotebook = () => {
    if (fitsBeside(page.current)) setPageOpen((before) => !before);
    else setOpen('notebook');
  };
  const closePage = () => {
    setPageOpen(false);
    lines.current?.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (pageOpen) page.current?.focus({ preventScroll: true });
  }, [pageOpen]);
  const closeCard = () => {
    setDismissed(cues);
    lines.current?.focus({ preventScroll: true });
  };

  useEncounterKeys(
    {
      onDigit: (key) => {
        const move = look.ending ? undefined : look.moves.find((candidate) => candidate.key === key);
        if (move) onChoose(move.id);
      },
      onNotebook: toNotebook,
      onCards: () => setOpen('cards'),
      onHint: () => {
        if (hints?.more && !look.ending) hints.onTake();
      },
      onMoreTime: () => moreTime.current?.(),
      onAgain: () => {
        if (look.ending) props.again?.go();
      },
      onKeys: () => setOpen('keys'),
      onEscape: () => {
        if (handMove) handsAway();
        else if (openCard) closeCard();
        else if (pageOpen) closePage();
        else setOpen('pause');
      },
    },
    keysAct,
    handMove !== undefined,
  );

  const entries = <NotebookEntries notebook={look.notebook} name={name} fresh={fresh} level="h3" />;

  return (
    <main className="encounter" ref={root}>
      {banner}
      <div className="encounter-body">
        <Scenery look={look} stage={stage} portrait={portrait} things={things} captions={captions} />
        {look.ending && props.panel && <Afterwards ending={look.ending} picture={props.panel} />}
        <div className="encounter-top">
          <StatusStrip
            look={look}
            wonBack={wonBack}
            savedLabel={savedLabel}
            kept={(props.safety ?? 'lasting') === 'lasting'}
          >
            {pressure && (
              <Pressure
                key={pressure.seconds}
                look={look}
                pressure={pressure}
                resting={(hints?.given.length ?? 0) > 0 || sayFirst?.asked === true}
                shortcuts={keysAct}
                more={moreTime}
              />
            )}
          </StatusStrip>
          <EncounterTools
            notebookCount={encounter.foundOf(notebookCount(look.notebook))}
            notebookOpen={pageOpen}
            written={fresh.size > 0}
            hint={hints && !look.ending && <HintButton hints={hints} shortcuts={keysAct && !handMove} />}
            onNotebook={toNotebook}
            onCards={() => setOpen('cards')}
            onPause={() => setOpen('pause')}
          />
          {stage && (
            <section className="visually-hidden" aria-label={encounter.scene()}>
              <SceneWords look={look} props={things} />
            </section>
          )}
        </div>
        {guide}
        <Turn
          look={look}
          earlier={earlier}
          coach={coach}
          hints={hints}
          sayFirst={sayFirst}
          aloud={aloud}
          shortcuts={shortcuts && !handMove}
          focusRef={lines}
          scrollRef={talk}
          onChoose={onChoose}
          byHand={handMove?.id}
          onHands={
            props.hands &&
            ((move) => (byHand?.move === move && handMove ? handsAway() : setByHand({ turn: turnKey, move })))
          }
          onFinish={onFinish}
          again={props.again}
          onGuess={props.onGuess}
          {...(finishLabel !== undefined && { finishLabel })}
        />
        {handMove?.hands && props.hands && (
          <HandTray
            key={handMove.id}
            move={{ ...handMove, hands: handMove.hands }}
            text={shownMove(handMove.kind, handMove.text)}
            drawings={props.hands}
            onDone={() => onChoose(handMove.id)}
            onClose={handsAway}
          />
        )}
        {openCard && <OpenCard card={openCard} onClose={closeCard} />}
        <NotebookLeaf
          ref={page}
          tabIndex={pageTabIndex}
          open={pageOpen}
          name={name}
          count={notebookCount(look.notebook)}
          onClose={closePage}
        >
          {entries}
        </NotebookLeaf>
      </div>
      <div className="visually-hidden" role="status">
        <p key={turnKey}>{announcement}</p>
      </div>
      <Over
        open={open}
        onOpen={setOpen}
        cards={look.cards}
        name={name}
        notebook={entries}
        shortcuts={shortcuts}
        safety={props.safety ?? 'lasting'}
        onSave={props.onSave}
        onSettings={onSettings}
        onLeave={onLeave}
      />
    </main>
  );
}
