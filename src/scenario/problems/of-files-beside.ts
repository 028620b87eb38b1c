/** What can be wrong with files as they lie beside each other: people, translations, and several of one id. */
/** How many texts that are not translated are named. */
const NAMED = 3;

/** What a check of a folder, or a translation beside its scenario, can tell. */
export const problemsOfFilesBeside = {
  'file-name-differs': {
    severity: 'error',
    given: (p: { name: string; wanted: string }) => p,
  },
  'person-id-twice': {
    severity: 'error',
    given: (p: { id: string; other: string }) => p,
  },
  'id-twice': {
    severity: 'error',
    given: (p: { id: string; others: readonly string[] }) => p,
  },
  'translation-of-nothing': {
    severity: 'error',
    given: (p: { of: string }) => p,
  },
  'translation-into-own-language': {
    severity: 'error',
    given: (p: { language: string }) => p,
  },
  'translation-too-long': {
    severity: 'error',
    given: (p: { key: string; length: number; most: number }) => p,
  },
  'translation-missing': {
    severity: 'warning',
    given: (p: { missing: readonly string[]; of: number }) => ({
      count: p.missing.length,
      of: p.of,
      first: p.missing.slice(0, NAMED),
      more: Math.max(0, p.missing.length - NAMED),
    }),
  },
  'translation-stale': {
    severity: 'warning',
    given: (p: { key: string; source: string; from: string }) => p,
  },
  'translation-surplus': {
    severity: 'warning',
    given: (p: { key: string }) => p,
  },
} as const;
