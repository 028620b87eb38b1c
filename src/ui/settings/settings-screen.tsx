/** The settings, as a dialog over whatever is shown: what to see, what to hear, how to play. */
import { type ReactNode, useId } from 'react';
import '../parts/choice.css';
import './settings-screen.css';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icons.tsx';
import { COACHING, defaultSettings, PRESSURE_SECONDS, type Settings, TEXT_SIZES } from './settings.ts';

export interface SettingsScreenProps {
  readonly settings: Settings;
  /** Told of every change at once; the owner applies and remembers it. */
  readonly onChange: (settings: Settings) => void;
  readonly onClose: () => void;
  /** Play a short sound, so that the volumes can be judged. */
  readonly onTry: () => void;
  /** Opens the choice of how the player looks. */
  readonly onYou: () => void;
  /** What there is to set about the player's team, as a part of its own; absent where there is no team server. */
  readonly team?: ReactNode;
  /** How they look now, as a drawn figure that fills its frame (decorative). */
  readonly youPicture: ReactNode;
}

interface ChoiceProps<T extends string | number> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onPick: (value: T) => void;
  /** A word on what it does. */
  readonly note?: string;
}

/** One of several, as a row of cards to tap. */
function Choice<T extends string | number>({ legend, options, value, onPick, note }: ChoiceProps<T>) {
  const [name, noteId] = [useId(), useId()];
  return (
    <fieldset className="choice" {...(note !== undefined && { 'aria-describedby': noteId })}>
      <legend>{legend}</legend>
      <div className="choice-row">
        {options.map((option) => (
          <label key={option.value} className="choice-card">
            <input type="radio" name={name} checked={option.value === value} onChange={() => onPick(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {note !== undefined && (
        <p className="choice-note" id={noteId}>
          {note}
        </p>
      )}
    </fieldset>
  );
}

const coachingNames: Readonly<Record<Settings['coaching'], string>> = {
  fading: 'Less as I learn',
  always: 'After every move',
  off: 'Only afterwards',
};

interface SwitchProps {
  readonly label: string;
  readonly note: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}

/** Something on or off, with a word on what it does. */
function Switch({ label, note, on, onTurn }: SwitchProps) {
  const noteId = useId();
  return (
    <div className="switch">
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={noteId}
          onChange={(event) => onTurn(event.target.checked)}
        />
        <span className="switch-track" aria-hidden="true">
          <span className="switch-word">{on ? 'on' : 'off'}</span>
        </span>
        <span className="switch-label">{label}</span>
      </label>
      <p id={noteId}>{note}</p>
    </div>
  );
}

const VOLUMES: readonly { readonly key: keyof Settings['volumes']; readonly label: string }[] = [
  { key: 'master', label: 'Everything' },
  { key: 'voices', label: 'Voices' },
  { key: 'cues', label: 'Bells, ticks and stamps' },
  { key: 'ambience', label: 'The room' },
  { key: 'music', label: 'Music' },
];

interface VolumeProps {
  readonly label: string;
  readonly value: number;
  readonly onTurn: (value: number) => void;
}

/** A volume from 0 to 1, shown in percent. */
function Volume({ label, value, onTurn }: VolumeProps) {
  const id = useId();
  const percent = Math.round(value * 100);
  return (
    <div className="volume">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={percent}
        aria-valuetext={`${percent} percent`}
        style={{ '--filled': `${percent}%` }}
        onChange={(event) => onTurn(Number(event.target.value) / 100)}
      />
      <output htmlFor={id} aria-hidden="true">
        {percent}%
      </output>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="settings-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

/** All settings. Every change shows at once; nothing has to be confirmed. */
export function SettingsScreen({ settings, onChange, onClose, onTry, onYou, youPicture, team }: SettingsScreenProps) {
  const set = (change: Partial<Settings>) => onChange({ ...settings, ...change });
  return (
    <Dialog title="Settings" onClose={onClose} size="wide" className="settings" closeLabel="Done" closeIcon="tick">
      <Part title="To see">
        <Choice
          legend="Text size"
          options={TEXT_SIZES.map((size) => ({ value: size, label: `${size}%` }))}
          value={settings.textSize}
          onPick={(textSize) => set({ textSize })}
        />
        <p className="settings-sample">“Is there somewhere I can actually get to the table?”</p>
        <Choice
          legend="Colours"
          options={[
            { value: 'normal', label: 'Warm' },
            { value: 'high', label: 'High contrast' },
          ]}
          value={settings.contrast}
          onPick={(contrast) => set({ contrast })}
        />
        <Choice
          legend="Letters"
          options={[
            { value: 'house', label: 'As drawn' },
            { value: 'legible', label: 'Wider apart' },
          ]}
          value={settings.font}
          onPick={(font) => set({ font })}
        />
        <Choice
          legend="Movement"
          options={[
            { value: 'system', label: 'As my device says' },
            { value: 'full', label: 'Moving' },
            { value: 'reduced', label: 'Still' },
          ]}
          value={settings.motion}
          onPick={(motion) => set({ motion })}
        />
        <Switch
          label="Scenery"
          note="The drawn place with people in it. Without it you see portraits and read the rest."
          on={settings.scenery}
          onTurn={(scenery) => set({ scenery })}
        />
        <button type="button" className="button settings-you" onClick={onYou}>
          <span className="settings-you-picture" aria-hidden="true">
            {youPicture}
          </span>
          How you look
        </button>
      </Part>
      <Part title="To hear">
        <Switch
          label="Sound"
          note="The game can be played without any."
          on={!settings.muted}
          onTurn={(on) => set({ muted: !on })}
        />
        {VOLUMES.map(({ key, label }) => (
          <Volume
            key={key}
            label={label}
            value={settings.volumes[key]}
            onTurn={(value) => set({ volumes: { ...settings.volumes, [key]: value } })}
          />
        ))}
        <button type="button" className="button settings-try" onClick={onTry}>
          <Icon name={settings.muted ? 'mute' : 'sound'} />
          Play a sound to try
        </button>
        <Switch
          label="Captions"
          note="Sounds that mean something, such as the door bell, are also written."
          on={settings.captions}
          onTurn={(captions) => set({ captions })}
        />
      </Part>
      <Part title="To play">
        <Choice
          legend="Coaching while you play"
          options={COACHING.map((coaching) => ({ value: coaching, label: coachingNames[coaching] }))}
          value={settings.coaching}
          onPick={(coaching) => set({ coaching })}
          note="Less as I learn: a note after every move in your first three plays, then when a move falls short or counts, and only after a slip where a skill stands well. The debrief always has every note."
        />
        <Switch
          label="Say it first"
          note="You write what you would say before the options come, then pick what you meant: practice that is never scored, and never in an assessment."
          on={settings.sayFirst}
          onTurn={(sayFirst) => set({ sayFirst })}
        />
        <Choice
          legend="A clock for each turn"
          options={PRESSURE_SECONDS.map((seconds) => ({
            value: seconds,
            label: seconds === 0 ? 'None' : `${seconds} seconds`,
          }))}
          value={settings.pressure}
          onPick={(pressure) => set({ pressure })}
          note="For practice under pressure. It never chooses for you and never counts; you can take more time or switch it off at any turn."
        />
        <Switch
          label="Single keys"
          note="1–9, N, C, H, T and ? act at once. Switch off if keys are pressed by accident or by voice input."
          on={settings.shortcuts}
          onTurn={(shortcuts) => set({ shortcuts })}
        />
      </Part>
      {team}
      <button type="button" className="button settings-reset" onClick={() => onChange(defaultSettings)}>
        <Icon name="again" />
        Put everything back as it was at first
      </button>
    </Dialog>
  );
}
