/** The settings, as a dialog over whatever is shown: what to see, what to hear, how to play. */

import { type ReactNode, useId } from 'react';
import { settings as words } from '../../messages/settings.ts';
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
          <span className="switch-word">{on ? words.on() : words.off()}</span>
        </span>
        <span className="switch-label">{label}</span>
      </label>
      <p id={noteId}>{note}</p>
    </div>
  );
}

const VOLUMES = ['master', 'voices', 'cues', 'ambience', 'music'] as const;

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
        aria-valuetext={words.percent({ percent })}
        style={{ '--filled': `${percent}%` }}
        onChange={(event) => onTurn(Number(event.target.value) / 100)}
      />
      <output htmlFor={id} aria-hidden="true">
        {words.percentShort({ percent })}
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
    <Dialog
      title={words.title()}
      onClose={onClose}
      size="wide"
      className="settings"
      closeLabel={words.done()}
      closeIcon="tick"
    >
      <Part title={words.see()}>
        <Choice
          legend={words.textSize()}
          options={TEXT_SIZES.map((size) => ({ value: size, label: words.percentShort({ percent: size }) }))}
          value={settings.textSize}
          onPick={(textSize) => set({ textSize })}
        />
        <p className="settings-sample">{words.sample()}</p>
        <Choice
          legend={words.colours()}
          options={[
            { value: 'normal', label: words['contrast.normal']() },
            { value: 'high', label: words['contrast.high']() },
          ]}
          value={settings.contrast}
          onPick={(contrast) => set({ contrast })}
        />
        <Choice
          legend={words.letters()}
          options={[
            { value: 'house', label: words['font.house']() },
            { value: 'legible', label: words['font.legible']() },
          ]}
          value={settings.font}
          onPick={(font) => set({ font })}
        />
        <Choice
          legend={words.movement()}
          options={[
            { value: 'system', label: words['motion.system']() },
            { value: 'full', label: words['motion.full']() },
            { value: 'reduced', label: words['motion.reduced']() },
          ]}
          value={settings.motion}
          onPick={(motion) => set({ motion })}
        />
        <Switch
          label={words.scenery()}
          note={words.sceneryNote()}
          on={settings.scenery}
          onTurn={(scenery) => set({ scenery })}
        />
        <button type="button" className="button settings-you" onClick={onYou}>
          <span className="settings-you-picture" aria-hidden="true">
            {youPicture}
          </span>
          {words.you()}
        </button>
      </Part>
      <Part title={words.hear()}>
        <Switch
          label={words.sound()}
          note={words.soundNote()}
          on={!settings.muted}
          onTurn={(on) => set({ muted: !on })}
        />
        {VOLUMES.map((key) => (
          <Volume
            key={key}
            label={words[`volume.${key}`]()}
            value={settings.volumes[key]}
            onTurn={(value) => set({ volumes: { ...settings.volumes, [key]: value } })}
          />
        ))}
        <button type="button" className="button settings-try" onClick={onTry}>
          <Icon name={settings.muted ? 'mute' : 'sound'} />
          {words.try()}
        </button>
        <Switch
          label={words.captions()}
          note={words.captionsNote()}
          on={settings.captions}
          onTurn={(captions) => set({ captions })}
        />
        <Switch
          label={words.readAloud()}
          note={words.readAloudNote()}
          on={settings.readAloud}
          onTurn={(readAloud) => set({ readAloud })}
        />
      </Part>
      <Part title={words.play()}>
        <Choice
          legend={words.coaching()}
          options={COACHING.map((coaching) => ({ value: coaching, label: words[`coaching.${coaching}`]() }))}
          value={settings.coaching}
          onPick={(coaching) => set({ coaching })}
          note={words.coachingNote()}
        />
        <Switch
          label={words.sayFirst()}
          note={words.sayFirstNote()}
          on={settings.sayFirst}
          onTurn={(sayFirst) => set({ sayFirst })}
        />
        <Choice
          legend={words.clock()}
          options={PRESSURE_SECONDS.map((seconds) => ({
            value: seconds,
            label: seconds === 0 ? words.noClock() : words.seconds({ seconds }),
          }))}
          value={settings.pressure}
          onPick={(pressure) => set({ pressure })}
          note={words.clockNote()}
        />
        <Switch
          label={words.singleKeys()}
          note={words.singleKeysNote()}
          on={settings.shortcuts}
          onTurn={(shortcuts) => set({ shortcuts })}
        />
      </Part>
      {team}
      <button type="button" className="button settings-reset" onClick={() => onChange(defaultSettings)}>
        <Icon name="again" />
        {words.reset()}
      </button>
    </Dialog>
  );
}
