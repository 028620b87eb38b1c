/** The record of a play in the terminal, kept so that it is not lost: neither by a full disk nor by breaking off. */
import { cliPlay as words } from '../messages/cli-play.ts';
import { type PlayRecord, writeRecord } from '../record/record.ts';
import { FileTrouble } from './file-trouble.ts';
import type { Terminal } from './terminal.ts';

/** Keeps one play. */
export interface RecordKeeper {
  /** Writes the record as it is now; what goes wrong is said once, and the play goes on. */
  keep(record: PlayRecord): void;
  /**
   * Writes it for the last time. What cannot be written, or was broken off with nowhere to write it, is printed instead.
   * @returns false when it had to be printed though a file was named
   */
  end(record: PlayRecord): boolean;
}

/** A keeper that writes to the file `out`, or nowhere when that is left out. */
export function recordKeeper(terminal: Terminal, out: string | undefined): RecordKeeper {
  let told = false;
  const written = (file: string, record: PlayRecord): boolean => {
    try {
      terminal.write(file, writeRecord(record));
      return true;
    } catch (error) {
      if (!(error instanceof FileTrouble)) throw error;
      if (!told) terminal.warn(words.playOn({ trouble: error.message }));
      told = true;
      return false;
    }
  };
  const print = (record: PlayRecord) => {
    terminal.warn(words.printed());
    terminal.say(writeRecord(record).trimEnd());
  };
  return {
    keep(record) {
      if (out !== undefined) written(out, record);
    },
    end(record) {
      if (record.moves.length === 0) {
        if (out !== undefined) terminal.warn(words.noMove());
        return true;
      }
      if (out === undefined) {
        if (terminal.brokenOff?.()) print(record);
        return true;
      }
      if (written(out, record)) return true;
      print(record);
      return false;
    },
  };
}
