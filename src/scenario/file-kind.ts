/**
 * What kind of file somebody has opened, from its first bytes and its markers: so that a Twine story is called a
 * Twine story, and nobody is told to put quotation marks around it. Pure, for the page and the command line alike.
 */
import { type BinaryKind, binaryKind } from './file-kinds/binary.ts';
import { type EncodingKind, encodingKind } from './file-kinds/encoding.ts';
import { type TextKind, textKind } from './file-kinds/text.ts';

/** Kinds that are none of the game's own. */
export type OtherKind = BinaryKind | EncodingKind | TextKind;

/** What a file is. */
export type FileKind =
  /** Text in UTF-8, its byte order mark taken off, that may be a file of Counterpart: its reader says the rest. */
  | { readonly is: 'text'; readonly text: string }
  /**
   * Anything else. `says` goes on behind the file's name: "is a Twine story. …", with what helps. The text of
   * walks (`.play`, which are the game's own, but not for opening) comes along.
   */
  | { readonly is: 'other'; readonly kind: OtherKind; readonly says: string; readonly text?: string };

const OWN =
  'Counterpart opens its own files: scenarios, saved plays, results and assessments, whose names mostly end in .json.';
const UNPACKED = 'If what you look for is inside, unpack it and open that file.';
const NOT_YET = `Counterpart does not read stories of other tools. ${OWN}`;

/** Each with its article, and what helps. */
const SAYS: Readonly<Record<OtherKind, readonly [string, string]>> = {
  zip: ['a zip file', `${UNPACKED} ${OWN}`],
  archive: ['a packed file', `${UNPACKED} ${OWN}`],
  h5p: ['an H5P package', NOT_YET],
  scorm: ['a SCORM package', `It is made for a learning platform, and Counterpart does not read it. ${OWN}`],
  cmi5: ['a cmi5 package', `It is made for a learning platform, and Counterpart does not read it. ${OWN}`],
  tincan: ['an xAPI (Tin Can) package', `It is made for a learning platform, and Counterpart does not read it. ${OWN}`],
  docx: ['a Word document', `A document cannot be played. ${OWN}`],
  xlsx: ['an Excel workbook', `A table cannot be played. ${OWN}`],
  pptx: ['a PowerPoint presentation', `Slides cannot be played. ${OWN}`],
  opendocument: ['an OpenDocument file', `A document cannot be played. ${OWN}`],
  epub: ['an e-book (EPUB)', `It cannot be played. ${OWN}`],
  office: ['a document of an older Office', `A document cannot be played. ${OWN}`],
  rtf: ['a rich text document (RTF)', 'If a scenario was written in it, save it as plain text in UTF-8.'],
  pdf: ['a PDF document', `A document cannot be played. ${OWN}`],
  png: ['a picture (PNG)', `A picture cannot be played. ${OWN}`],
  jpeg: ['a picture (JPEG)', `A picture cannot be played. ${OWN}`],
  gif: ['a picture (GIF)', `A picture cannot be played. ${OWN}`],
  webp: ['a picture (WebP)', `A picture cannot be played. ${OWN}`],
  picture: ['a picture', `A picture cannot be played. ${OWN}`],
  sound: ['a sound', `It cannot be played here: Counterpart plays encounters. ${OWN}`],
  video: ['a video', `It cannot be played here: Counterpart plays encounters. ${OWN}`],
  program: ['a program', OWN],
  binary: ['no text', OWN],
  empty: ['empty', 'If it should hold something, it was not saved or sent whole: ask for it again.'],
  'utf-16': [
    'text saved as UTF-16, which some programs call Unicode',
    'Save it again as UTF-8: in the dialogue for saving it is called encoding.',
  ],
  'utf-32': ['text saved as UTF-32', 'Save it again as UTF-8: in the dialogue for saving it is called encoding.'],
  'latin-1': [
    'text that is not saved as UTF-8, but perhaps as Latin-1, Windows-1252 or ANSI',
    'Open it in the program it was written with and save it as UTF-8; in the dialogue for saving it is called encoding.',
  ],
  twine: ['a Twine story', NOT_YET],
  twee: ['a Twine story in Twee', NOT_YET],
  ink: ['an ink story', NOT_YET],
  yarn: ['a Yarn Spinner dialogue', NOT_YET],
  choicescript: ['a ChoiceScript scene', NOT_YET],
  renpy: ['a Ren’Py script', NOT_YET],
  manifest: [
    'the manifest of a SCORM package',
    `It is made for a learning platform, and Counterpart does not read it. ${OWN}`,
  ],
  xapi: ['a list of xAPI statements', `It tells what somebody did in another program, and cannot be played. ${OWN}`],
  questions: ['a set of test questions', `Counterpart plays encounters, not tests. ${OWN}`],
  svg: ['a picture (SVG)', `A picture cannot be played. ${OWN}`],
  html: [
    'a web page',
    'If a file of Counterpart should have come, the page that offers it was saved in its place: save the file itself.',
  ],
  xml: ['an XML file', OWN],
  csv: ['a table (CSV)', `A table cannot be played. ${OWN}`],
  yaml: ['written in YAML', 'Counterpart’s files are JSON: have it turned into JSON, and then checked.'],
  walks: [
    'a list of walks (.play)',
    'Walks say how a scenario has to go on working, and are played when it is tested. Open the scenario that lies beside it.',
  ],
  schema: ['the description of a format (JSON Schema)', 'An editor reads it. Open a scenario instead.'],
};

const other = (kind: OtherKind, more: { readonly text?: string; readonly line?: number } = {}): FileKind => {
  const [name, advice] = SAYS[kind];
  const seen = more.line === undefined ? '' : ` (it shows in line ${more.line})`;
  return {
    is: 'other',
    kind,
    says: `is ${name}${seen}. ${advice}`,
    ...(more.text !== undefined && { text: more.text }),
  };
};

/** What kind of file these bytes are. Looks at every byte once at most, and never fails. */
export function fileKind(bytes: Uint8Array): FileKind {
  const binary = binaryKind(bytes);
  if (binary) return other(binary);
  const encoded = encodingKind(bytes);
  if (encoded.is === 'other') return other(encoded.kind, encoded.line === undefined ? {} : { line: encoded.line });
  const kind = textKind(encoded.text);
  if (kind === 'walks') return other(kind, { text: encoded.text });
  return kind ? other(kind) : { is: 'text', text: encoded.text };
}

/** As `fileKind`, for the beginning of a file too large to be read: only what its first bytes say. */
export function largeFileKind(head: Uint8Array): FileKind | undefined {
  const kind = binaryKind(head);
  return kind && other(kind);
}
