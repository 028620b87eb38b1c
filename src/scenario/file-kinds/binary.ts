/** Files that are no text, by their first bytes and, for zip files, by the names of what is packed. */

/** Kinds that first bytes tell. */
export type BinaryKind =
  | 'zip'
  | 'archive'
  | 'h5p'
  | 'scorm'
  | 'cmi5'
  | 'tincan'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'opendocument'
  | 'epub'
  | 'office'
  | 'rtf'
  | 'pdf'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'webp'
  | 'picture'
  | 'sound'
  | 'video'
  | 'program';

/** First bytes, as Latin-1 text. */
const STARTS: readonly (readonly [string, BinaryKind])[] = [
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['GIF87a', 'gif'],
  ['GIF89a', 'gif'],
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'office'],
  ['\x1f\x8b', 'archive'],
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['Rar!\x1a\x07', 'archive'],
  ['\xfd7zXZ\0', 'archive'],
  ['BZh', 'archive'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['\0\0\x01\0', 'picture'],
  ['ID3', 'sound'],
  ['OggS', 'sound'],
  ['fLaC', 'sound'],
  ['\x1aE\xdf\xa3', 'video'],
  ['\x7fELF', 'program'],
  ['\xfe\xed\xfa', 'program'],
  ['\xcf\xfa\xed\xfe', 'program'],
];

/** Zip files: with something in them, empty, and in parts. */
const ZIPS = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/** What is packed in a zip file that is more than one, most telling first. */
const PACKED: readonly (readonly [string, BinaryKind])[] = [
  ['h5p.json', 'h5p'],
  ['cmi5.xml', 'cmi5'],
  ['imsmanifest.xml', 'scorm'],
  ['tincan.xml', 'tincan'],
  ['word/', 'docx'],
  ['xl/', 'xlsx'],
  ['ppt/', 'pptx'],
  ['mimetypeapplication/epub+zip', 'epub'],
  ['mimetypeapplication/vnd.oasis.opendocument', 'opendocument'],
];

/** Bytes at either end of a zip file that are searched: names of what is packed stand in both. */
const SEARCHED = 300_000;

const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
};

function zipKind(bytes: Uint8Array): BinaryKind {
  const ends =
    latin1(bytes.subarray(0, SEARCHED)) + latin1(bytes.subarray(Math.max(SEARCHED, bytes.length - SEARCHED)));
  return PACKED.find(([name]) => ends.includes(name))?.[1] ?? 'zip';
}

/** RIFF and ISO files say in their next bytes what is in them. */
function boxedKind(head: string): BinaryKind | undefined {
  if (head.startsWith('RIFF')) {
    const holds = head.slice(8, 12);
    if (holds === 'WEBP') return 'webp';
    if (holds === 'WAVE') return 'sound';
    if (holds === 'AVI ') return 'video';
  }
  if (head.slice(4, 8) !== 'ftyp') return undefined;
  const brand = head.slice(8, 12);
  if (/^(avif|avis|heic|heix|mif1)/.test(brand)) return 'picture';
  return /^M4A/.test(brand) ? 'sound' : 'video';
}

/** The kind of a file that is no text; undefined when its first bytes say nothing of the sort. */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  const head = latin1(bytes.subarray(0, 16));
  if (ZIPS.some((start) => head.startsWith(start))) return zipKind(bytes);
  const [, kind] = STARTS.find(([start]) => head.startsWith(start)) ?? [];
  if (kind) return kind;
  // Two letters are too little: a program has its header behind them, a bitmap nothing in four bytes of its own.
  if (head.startsWith('MZ') && head.includes('\0')) return 'program';
  if (head.startsWith('BM') && head.slice(6, 10) === '\0\0\0\0') return 'picture';
  return boxedKind(head);
}
