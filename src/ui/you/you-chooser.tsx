/** How the player looks, and what others say when they speak of them: chosen from pictures, shown at once. */

import { type ReactNode, useId, useState } from 'react';
import { isClothed, lookSaid, type Offer, offers, PRONOUNS, type You } from '../../catalogue/looks.ts';
import { say } from '../../messages/say.ts';
import type { Compiled } from '../../messages/subject.ts';
import { you as words } from '../../messages/you.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icons.tsx';
import '../parts/choice.css';
import './you-chooser.css';

export interface YouChooserProps {
  readonly you: You;
  /** A drawn figure of somebody that fills its frame (decorative): the head, with shoulders, or the whole. */
  readonly picture: (you: You, crop: 'head' | 'bust' | 'full') => ReactNode;
  /** Told of every choice at once; the owner keeps it and shows it. */
  readonly onChange: (you: You) => void;
  /** Asks for somebody drawn by chance. */
  readonly onSurprise: () => void;
  readonly onClose: () => void;
}

/** What an offer is called. */
const called = (name: Offer<string>['words']): string =>
  typeof name === 'string' ? name : say(words as unknown as Compiled, name);

interface PicturesProps<T extends string> {
  readonly legend: string;
  readonly offered: readonly Offer<T>[];
  readonly value: T;
  readonly onPick: (value: T) => void;
  /** What is seen of an offer; its words are said. */
  readonly show: (value: T) => ReactNode;
}

/** One of several, as a row of pictures. */
function Pictures<T extends string>({ legend, offered, value, onPick, show }: PicturesProps<T>) {
  const name = useId();
  return (
    <fieldset className="you-row">
      <legend>{legend}</legend>
      <div className="you-pictures">
        {offered.map((one) => (
          <label key={one.value} className="you-picture" title={called(one.words)}>
            <input type="radio" name={name} checked={one.value === value} onChange={() => onPick(one.value)} />
            <span className="visually-hidden">{called(one.words)}</span>
            <span className="you-frame" aria-hidden="true">
              {show(one.value)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const colour = (value: string) => <span className="you-colour" style={{ '--colour': value }} />;

interface AidProps {
  readonly words: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
  readonly children: ReactNode;
}

/** An aid, as a picture that is ticked or not. */
function Aid({ words: label, on, onTurn, children }: AidProps) {
  return (
    <label className="you-picture you-aid">
      <input type="checkbox" checked={on} onChange={(event) => onTurn(event.target.checked)} />
      <span className="you-frame" aria-hidden="true">
        {children}
      </span>
      <span>{label}</span>
    </label>
  );
}

/** The dialog. Nothing has to be chosen, and nothing has to be confirmed. */
export function YouChooser({ you, picture, onChange, onSurprise, onClose }: YouChooserProps) {
  const [told, setTold] = useState(false);
  const pronounName = useId();
  const set = (change: Partial<You>) => {
    setTold(false);
    onChange({ ...you, ...change });
  };
  const head = (change: Partial<You>) => picture({ ...you, ...change }, 'head');
  const clothed = isClothed(you.head);
  return (
    <Dialog
      title={words.title()}
      onClose={onClose}
      size="wide"
      className="you"
      closeLabel={words.done()}
      closeIcon="tick"
    >
      <div className="you-mirror">
        <div className="you-figure" aria-hidden="true">
          {picture(you, 'bust')}
        </div>
        <div className="you-about">
          <p>{words.about()}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              setTold(true);
              onSurprise();
            }}
          >
            <Icon name="again" /> {words.surprise()}
          </button>
          <p role="status" className="visually-hidden">
            {told ? words.now({ look: called(lookSaid(you)) }) : ''}
          </p>
        </div>
      </div>
      <div className="you-rows">
        <Pictures
          legend={words.head()}
          offered={offers.heads}
          value={you.head}
          onPick={(one) => set({ head: one })}
          show={(one) => head({ head: one })}
        />
        <Pictures
          legend={words.skin()}
          offered={offers.skins}
          value={you.skin}
          onPick={(skin) => set({ skin })}
          show={colour}
        />
        <Pictures
          legend={clothed ? words.cloth() : words.hair()}
          offered={clothed ? offers.cloths : offers.hairs}
          value={clothed ? you.cloth : you.hair}
          onPick={(value) => set(clothed ? { cloth: value } : { hair: value })}
          show={colour}
        />
        <Pictures
          legend={words.glasses()}
          offered={offers.glasses}
          value={you.glasses}
          onPick={(glasses) => set({ glasses })}
          show={(glasses) => head({ glasses })}
        />
        <Pictures
          legend={words.beard()}
          offered={offers.beards}
          value={you.beard}
          onPick={(beard) => set({ beard })}
          show={(beard) => head({ beard })}
        />
        <fieldset className="you-row">
          <legend>{words.with()}</legend>
          <div className="you-pictures">
            <Aid words={words.hearingAid()} on={you.hearingAid} onTurn={(hearingAid) => set({ hearingAid })}>
              {head({ hearingAid: true })}
            </Aid>
            <Aid words={words.wheelchair()} on={you.wheelchair} onTurn={(wheelchair) => set({ wheelchair })}>
              {picture({ ...you, wheelchair: true }, 'full')}
            </Aid>
          </div>
        </fieldset>
        <fieldset className="you-row choice">
          <legend>{words.spoken()}</legend>
          <div className="choice-row">
            {PRONOUNS.map((pronoun) => (
              <label key={pronoun} className="choice-card">
                <input
                  type="radio"
                  name={pronounName}
                  checked={you.pronoun === pronoun}
                  onChange={() => set({ pronoun })}
                />
                <span>{words[`pronoun.${pronoun}`]()}</span>
              </label>
            ))}
          </div>
        </fieldset>
      </div>
    </Dialog>
  );
}
