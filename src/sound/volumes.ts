/** How loud the player wants what. All numbers are 0 … 1. */
export interface Volumes {
  readonly master: number;
  readonly ambience: number;
  readonly music: number;
  readonly cues: number;
  readonly voices: number;
  readonly muted: boolean;
}

/** Loud enough to notice, quiet enough to read by. */
export const DEFAULT_VOLUMES: Volumes = {
  master: 0.8,
  ambience: 0.6,
  music: 0.5,
  cues: 0.8,
  voices: 0.7,
  muted: false,
};

/** The volumes with every number brought into 0 … 1; what is no number at all counts as 0. */
export function keptInRange(volumes: Volumes): Volumes {
  const kept = (x: number): number => (x > 0 ? Math.min(1, x) : 0);
  return {
    master: kept(volumes.master),
    ambience: kept(volumes.ambience),
    music: kept(volumes.music),
    cues: kept(volumes.cues),
    voices: kept(volumes.voices),
    muted: volumes.muted,
  };
}
