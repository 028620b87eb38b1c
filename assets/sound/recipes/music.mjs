/**
 * The music: stems at 96 beats a minute (a bar is 2.5 s) in F major and its D minor.
 * `warm` is the everyday loop of eight bars. `low` takes its place when the mood sinks (six bars). `warm-two` and
 * `low-two` are the same bars with another tune over them: in step with the first, so that one may turn into the other
 * at any time.
 * `lift` is laid over `warm` when the mood rises: five bars of tines and brush that fit every chord of
 * `warm` and meet its eight bars anew each time, so the whole repeats only after 100 s.
 */
import { brush, feltPiano, kalimba, pad, pluck, softBass } from '../../../scripts/sound/instruments.mjs';
import { addRound, inRoomRound, seeded, silence } from '../../../scripts/sound/signal.mjs';

const BAR = 2.5;
const BEAT = BAR / 4;

/** Bass note, chord (rolled softly), and where a second, quieter touch of the chord falls (beats). */
const WARM = [
  { bass: 41, chord: [57, 60, 64, 67], again: 2.5 }, // Fmaj9
  { bass: 38, chord: [53, 57, 60, 64], again: 2 }, // Dm9
  { bass: 46, chord: [57, 60, 62, 65], again: 2.5 }, // Bbmaj9
  { bass: 36, chord: [55, 58, 62, 65], again: 2 }, // C11
  { bass: 45, chord: [55, 60, 64, 67], again: 2.5 }, // Am7
  { bass: 38, chord: [53, 57, 60, 64], again: 2 }, // Dm9
  { bass: 43, chord: [53, 58, 62, 65], again: 2.5 }, // Gm7, and the tune adds the ninth
  { bass: 36, chord: [53, 58, 62], again: 2, turns: [52, 58, 62] }, // C9sus, settling to C9
];

/** A tune with air in it: bar (from 0), beat, note, loudness. */
const TUNE = [
  [0, 1, 72, 0.5],
  [0, 2.5, 69, 0.42],
  [0, 3, 67, 0.46],
  [1, 1, 69, 0.44],
  [1, 3, 64, 0.4],
  [2, 0.5, 65, 0.46],
  [2, 1.5, 67, 0.44],
  [2, 2, 69, 0.5],
  [3, 1, 67, 0.42],
  [4, 1, 72, 0.5],
  [4, 2, 74, 0.5],
  [4, 3.5, 72, 0.42],
  [5, 1.5, 69, 0.46],
  [5, 3, 65, 0.4],
  [6, 1, 70, 0.44],
  [6, 2, 69, 0.42],
  [6, 3, 65, 0.42],
  [7, 1, 67, 0.46],
  [7, 2.5, 64, 0.36],
];

/** Another tune over the same chords: lower, with longer breaths. */
const TUNE_TWO = [
  [0, 2, 64, 0.42],
  [0, 3, 65, 0.44],
  [1, 0.5, 69, 0.46],
  [2, 1, 74, 0.44],
  [2, 2.5, 72, 0.44],
  [3, 0.5, 70, 0.42],
  [3, 2, 67, 0.42],
  [4, 2, 67, 0.42],
  [4, 3, 64, 0.4],
  [5, 0.5, 65, 0.46],
  [5, 2.5, 72, 0.42],
  [6, 0.5, 74, 0.44],
  [6, 3, 70, 0.4],
  [7, 2, 65, 0.42],
];

const LOW = [
  { bass: 38, chord: [53, 57, 64] }, // Dm(add 9)
  { bass: 46, chord: [53, 57, 62] }, // Bbmaj7
  { bass: 43, chord: [53, 58, 62] }, // Gm7
  { bass: 41, chord: [53, 57, 62] }, // Dm over F
  { bass: 46, chord: [53, 57, 60] }, // Bbmaj9
  { bass: 45, chord: [52, 57, 62], turns: [52, 55, 61] }, // A7sus, settling to A7
];
const LOW_TUNE = [
  [0, 2, 69, 0.36],
  [0, 3, 64, 0.34],
  [1, 2.5, 62, 0.34],
  [3, 2, 69, 0.36],
  [3, 3, 65, 0.34],
  [4, 2.5, 64, 0.34],
  [5, 1, 64, 0.32],
];

const LOW_TUNE_TWO = [
  [0, 3, 65, 0.34],
  [1, 1, 65, 0.34],
  [1, 2, 62, 0.32],
  [2, 2.5, 58, 0.34],
  [3, 1, 62, 0.34],
  [4, 2, 65, 0.34],
  [4, 3, 64, 0.32],
  [5, 2, 57, 0.32],
];

/** Bar, beat, note of the tines in `lift`: G, A, C and D only, which are at home in every chord of `warm`. */
const LIFT = [
  [0, 0.5, 84],
  [0, 1.5, 81],
  [0, 2, 91],
  [0, 3.5, 86],
  [1, 1, 81],
  [1, 2.5, 84],
  [2, 0, 86],
  [2, 0.5, 84],
  [2, 2, 79],
  [2, 3, 81],
  [3, 1.5, 91],
  [3, 2.5, 84],
  [4, 0.5, 81],
  [4, 1, 84],
  [4, 2.5, 79],
];

/** A chord rolled upwards on the felt piano, each note a hair late, as a hand does. */
function rolled(ring, chord, at, seconds, loud, random) {
  chord.forEach((note, k) => {
    addRound(
      ring,
      feltPiano(note, seconds, loud * (0.9 + 0.15 * random()), random),
      at + k * 0.028 + 0.01 * random(),
      0.8,
    );
  });
}

/** The everyday stem: bass, felt piano, a plucked tune. */
function warm(tune, seed) {
  const random = seeded(seed);
  const ring = silence(WARM.length * BAR);
  WARM.forEach(({ bass, chord, again, turns }, bar) => {
    const at = bar * BAR;
    addRound(ring, softBass(bass, 1.9, 0.5), at, 0.42);
    rolled(ring, chord, at + 0.02, 1.5, 0.46, random);
    rolled(ring, (turns ?? chord).slice(-3), at + again * BEAT, 1, 0.32, random);
  });
  for (const [bar, beat, note, loud] of tune)
    addRound(ring, pluck(note, 1.6, loud, random), bar * BAR + beat * BEAT + 0.012 * random(), 0.75);
  return inRoomRound(ring, 1.3, 0.55, 0.5);
}

/** The stem for a low mood: slow, deep, few notes. Sad for them, not frightening for you. */
function low(tune, seed) {
  const random = seeded(seed);
  const ring = silence(LOW.length * BAR);
  LOW.forEach(({ bass, chord, turns }, bar) => {
    const at = bar * BAR;
    addRound(ring, softBass(bass, 2.2, 0.4), at, 0.4);
    for (const note of chord) addRound(ring, pad(note, BAR * 1.35, 0.5), at - 0.3, 0.07);
    rolled(ring, chord, at + 0.03, 2, 0.38, random);
    if (turns) rolled(ring, turns, at + BAR / 2, 1.1, 0.3, random);
  });
  for (const [bar, beat, note, loud] of tune)
    addRound(ring, feltPiano(note, 1.4, loud, random), bar * BAR + beat * BEAT, 0.9);
  return inRoomRound(ring, 1.8, 0.7, 0.55);
}

/** The stem laid on top for a high mood: tines and a brush. */
function lift() {
  const random = seeded(53);
  const ring = silence(5 * BAR);
  for (const [bar, beat, note] of LIFT)
    addRound(ring, kalimba(note - 12, 1.3, 0.45 + 0.12 * random(), random), bar * BAR + beat * BEAT, 0.8);
  for (let bar = 0; bar < 5; bar += 1) {
    for (const [beat, loud] of [
      [0.9, 0.7],
      [1.5, 0.35],
      [2.9, 0.75],
      [3.5, 0.4],
    ])
      addRound(ring, brush(0.26, loud, random), bar * BAR + beat * BEAT, 0.16);
  }
  return inRoomRound(ring, 1.1, 0.6, 0.45);
}

/** Recipe by loop. */
export const recipes = {
  warm: () => warm(TUNE, 51),
  'warm-two': () => warm(TUNE_TWO, 54),
  low: () => low(LOW_TUNE, 52),
  'low-two': () => low(LOW_TUNE_TWO, 55),
  lift,
};
