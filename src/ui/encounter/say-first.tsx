/**
 * Say it first: a turn begins with one field for the player's own words in place of the moves. Then the moves come, those
 * near to what was said are marked, and the player picks what they meant. Nothing of it is scored.
 */

import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { sayFirst as words } from '../../messages/say-first.ts';
import './say-first.css';
import '../parts/text-field.css';
import { SAID_LENGTH_MAX } from '../../record/said-first.ts';
import { Icon } from '../parts/icons.tsx';
import { quoted } from '../words/said-words.ts';
import { Dictate } from './dictate.tsx';
import { useTypedInto } from './use-typed-into.ts';

/** The turn that is open, as far as it is said first. */
export interface SayFirstShown {
  /** Own words are asked for; the options come after. */
  readonly asked: boolean;
  /** What was said at this turn. */
  readonly said?: string;
  /** The moves near to it, nearest first, two at most; undefined while they are compared. */
  readonly nearest?: readonly string[];
  /** Takes what was typed. */
  readonly onSay: (typed: string) => void;
  /** The options, without a word. It costs nothing. */
  readonly onShow: () => void;
  /** Has the player said yes to being listened to? */
  readonly mayListen: boolean;
  readonly onMayListen: () => void;
}

/** Wherever a keyboard comes up over the page, the field stays in sight. */
function useInSight(field: React.RefObject<HTMLTextAreaElement | null>) {
  useEffect(() => {
    const show = () => {
      if (document.activeElement === field.current) field.current?.scrollIntoView({ block: 'nearest' });
    };
    const places = [window, window.visualViewport];
    for (const place of places) place?.addEventListener('resize', show);
    return () => {
      for (const place of places) place?.removeEventListener('resize', show);
    };
  }, [field]);
}

/** The field. What is typed goes into it from wherever one is; Enter hands it over, Escape leaves it. */
export function SayField({
  sayFirst: { onSay, onShow, mayListen, onMayListen },
  language,
  takesKeys,
  onLeave,
}: {
  readonly sayFirst: SayFirstShown;
  /** Language the moves are written in. */
  readonly language: string;
  /** Single keys act, so that the first one may go into the field. */
  readonly takesKeys: boolean;
  /** The focus goes back to what is said. */
  readonly onLeave: () => void;
}) {
  const [id, noteId, wrongId] = [useId(), useId(), useId()];
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);
  const write = (next: string) => {
    setText(next);
    if (next.trim() !== '') setEmpty(false);
  };
  const field = useRef<HTMLTextAreaElement>(null);
  useInSight(field);
  useTypedInto(field, takesKeys);
  const handOver = () => {
    if (text.trim() !== '') return onSay(text);
    setEmpty(true);
    field.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    // An input method has its own use for both keys.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    } else if (event.key === 'Enter' && !event.repeat) {
      event.preventDefault();
      handOver();
    }
  };
  return (
    <form
      className="say-first"
      onSubmit={(event) => {
        event.preventDefault();
        handOver();
      }}
    >
      <label className="say-label" htmlFor={id}>
        {words.label()}
      </label>
      <textarea
        ref={field}
        id={id}
        className="text-field say-field"
        rows={2}
        maxLength={SAID_LENGTH_MAX}
        value={text}
        lang={language}
        dir="auto"
        autoComplete="off"
        enterKeyHint="send"
        aria-invalid={empty || undefined}
        aria-describedby={empty ? `${wrongId} ${noteId}` : noteId}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKey}
        onFocus={(event) => event.target.scrollIntoView({ block: 'nearest' })}
      />
      <p className="say-note" id={noteId}>
        {words.note()}
      </p>
      <p className="field-wrong say-wrong" id={wrongId} role="alert">
        {empty && words.empty()}
      </p>
      <div className="say-buttons">
        <button type="submit" className="button button-main">
          <Icon name="say" /> {words.say()}
        </button>
        <Dictate
          language={language}
          mayListen={mayListen}
          onMayListen={onMayListen}
          onHeard={(heard) => {
            setEmpty(false);
            setText((before) =>
              (before.trim() === '' ? heard : `${before.trimEnd()} ${heard}`).slice(0, SAID_LENGTH_MAX),
            );
            field.current?.focus();
          }}
        />
        <button type="button" className="button" onClick={onShow}>
          {words.show()}
        </button>
      </div>
    </form>
  );
}

/** What is told of the options that came. */
function nearWords(nearest: readonly string[]): string {
  if (nearest.length === 0) return words['near.none']();
  return nearest.length === 1 ? words['near.one']() : words['near.two']();
}

/** The options after the field, with what was said above them. The focus comes here when the field has gone. */
export function AfterSaying({
  sayFirst: { said, nearest },
  language,
  onRoom,
  children,
}: {
  readonly sayFirst: SayFirstShown;
  readonly language: string;
  /** What stands here takes another height than before: the line one answers to is to be in view. */
  readonly onRoom: () => void;
  readonly children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const ready = said === undefined || nearest !== undefined;
  const room = useEffectEvent(onRoom);
  useLayoutEffect(() => {
    if (box.current && ready !== undefined) room();
  }, [ready]);
  useEffect(() => {
    if (ready && document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, [ready]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls of a form; this groups what was said and the options
    <div
      ref={box}
      className="after-saying"
      role="group"
      tabIndex={-1}
      {...(said === undefined ? { 'aria-label': words.options() } : { 'aria-labelledby': id })}
    >
      {said !== undefined && (
        <div className="said-first" id={id}>
          <p>
            <strong>{words.youSaid()}</strong> <span lang={language}>{quoted(said)}</span>
          </p>{' '}
          <p className="said-near">{nearest === undefined ? words.compared() : nearWords(nearest)}</p>
        </div>
      )}
      {children}
    </div>
  );
}
