/** What went wrong, as a sentence for the player: our own errors are written as sentences. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
