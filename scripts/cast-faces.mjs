/**
 * Faces that the package has not, drawn by hand in its ink and its box: eyes about (100, 128) and (212, 128), nose at
 * (166, 154), mouth about (165, 220).
 */

const INK = '#000';
const NOSE =
  'M170.8 137.4c7.6 4.6 19.1 15.3 10.9 26.6-9.5 10.1-23.3-1.4-30.1-6.6-6.3-4.1-13.3 6.3-7.5 11 49 36.3 68.9-29.8 30.5-36.4-4.2-.8-5.8 3.9-3.8 5.4z';

const ink = (d) => `<path d="${d}"/>`;
const line = (d, width = 14) =>
  `<path d="${d}" fill="none" stroke="${INK}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** A warm cheek, on every skin. */
const blush = (x, y, rx) =>
  `<path d="M${x - rx} ${y}c0-22 ${2 * rx}-22 ${2 * rx} 0c0 22-${2 * rx} 22-${2 * rx} 0z" fill="#d2503f" opacity="0.42"/>`;

export const drawnFaces = {
  // Eyes pressed shut, brows drawn down to the nose, teeth set.
  'in-pain': [
    ink(NOSE),
    line('M42 74C64 88 92 96 122 94', 17),
    line('M254 68C236 86 216 94 194 92', 17),
    line('M66 112C82 122 98 128 118 130C100 136 82 142 68 152'),
    line('M240 108C226 118 212 126 196 130C212 136 228 142 242 150'),
    line('M126 84C130 92 132 100 131 108M188 84C185 92 184 100 186 106', 8),
    `<path d="M104 214C130 204 196 200 226 208C236 220 236 238 226 250C194 258 132 258 106 250C96 240 96 224 104 214z" fill="#fff" stroke="${INK}" stroke-width="13" stroke-linejoin="round"/>`,
    line(
      'M104 232C146 228 186 228 228 231M136 210C134 226 134 240 137 252M166 206C165 224 165 240 167 254M196 206C197 224 196 240 195 252',
      8,
    ),
  ].join(''),
  // Looks aside and down, brows up in the middle, a mouth that would rather be elsewhere.
  embarrassed: [
    blush(78, 176, 30),
    blush(236, 172, 24),
    ink(NOSE),
    line('M62 88C80 74 98 66 122 62', 14),
    line('M192 60C214 62 232 70 246 82', 14),
    line('M76 124C90 116 108 116 122 124', 12),
    line('M188 122C202 114 220 114 232 120', 12),
    `<path d="M82 132c0 14 6 24 14 24s12-10 12-22-5-14-13-14-13 4-13 12zM192 130c0 14 6 24 13 24s12-10 12-22-5-14-12-14-13 4-13 12z"/>`,
    line('M126 224C138 212 150 214 158 224C166 234 180 234 192 220', 13),
  ].join(''),
  // One brow up, one down; both eyes ask.
  confused: [
    ink(NOSE),
    line('M60 66C78 44 104 38 128 52', 15),
    line('M186 96C206 86 232 86 252 94', 15),
    `<path d="M86 128c0-12 6-24 14-24s14 12 14 26-6 26-14 26-14-14-14-28zM200 132c0-11 5-20 13-20s13 9 13 21-5 22-13 22-13-11-13-23z"/>`,
    line('M122 232C136 216 152 236 166 222C176 212 188 222 204 210', 13),
    line('M112 250C118 256 126 258 134 256', 8),
  ].join(''),
};
