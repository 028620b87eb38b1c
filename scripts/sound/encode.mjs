/** From samples to small files: Ogg Vorbis and MP3 for the game, WAV for measuring by hand. */
import { createMp3Encoder, createOggEncoder } from 'wasm-media-encoders';
import { RATE } from './signal.mjs';

async function encoded(encoder, options, signal) {
  encoder.configure({ sampleRate: RATE, channels: 1, ...options });
  const parts = [];
  // The encoder lends its memory: each piece has to be copied before the next call.
  for (let i = 0; i < signal.length; i += RATE) parts.push(Buffer.from(encoder.encode([signal.subarray(i, i + RATE)])));
  parts.push(Buffer.from(encoder.finalize()));
  return Buffer.concat(parts);
}

/** MP3 with a variable bit rate; `quality` 0 (best) … 9 (smallest). */
export const mp3Of = async (signal, quality) => encoded(await createMp3Encoder(), { vbrQuality: quality }, signal);

/** Ogg Vorbis; `quality` -1 (smallest) … 10 (best). */
export const oggOf = async (signal, quality) =>
  withSerial(await encoded(await createOggEncoder(), { vbrQuality: quality }, signal), 1);

const CRC = Array.from({ length: 256 }, (_, n) => {
  let crc = n << 24;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x80000000 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  return crc >>> 0;
});

/** The same Ogg stream with a fixed serial number. The encoder draws a random one, and no two builds would match. */
function withSerial(ogg, serial) {
  for (let page = 0; page < ogg.length; ) {
    if (ogg.toString('latin1', page, page + 4) !== 'OggS') throw new Error(`no Ogg page at byte ${page}`);
    const segments = ogg[page + 26];
    let end = page + 27 + segments;
    for (let i = 0; i < segments; i += 1) end += ogg[page + 27 + i];
    ogg.writeUInt32LE(serial, page + 14);
    ogg.writeUInt32LE(0, page + 22);
    let crc = 0;
    for (let i = page; i < end; i += 1) crc = ((crc << 8) ^ CRC[((crc >>> 24) ^ ogg[i]) & 0xff]) >>> 0;
    ogg.writeUInt32LE(crc, page + 22);
    page = end;
  }
  return ogg;
}

/** A 16-bit WAV file. */
export function wavOf(signal) {
  const file = Buffer.alloc(44 + signal.length * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + signal.length * 2, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(signal.length * 2, 40);
  signal.forEach((x, i) => {
    file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, x)) * 32767), 44 + i * 2);
  });
  return file;
}
