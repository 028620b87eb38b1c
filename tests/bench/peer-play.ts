/** A story played by another engine, as the test and the bench drive it. */
export interface PeerPlay {
  /** What was said on the way to where it stands now. */
  readonly text: string;
  /** Texts of the options on offer, in order. None once it is over. */
  readonly offers: readonly string[];
  /** Takes the option at this index, from 0. */
  choose(index: number): void;
  /** The value of a variable. */
  value(name: string): unknown;
}
