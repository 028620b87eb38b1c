/** Who can reach the game, and what whoever opens it is told. */
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { askedFor, openLines, reachable } from '../../scripts/serving.mjs';

/** What a QR code made of text characters says: two marks wide for each of its points. */
function readCode(lines: readonly string[]): string {
  const rows = lines.filter((line: string) => /^[ █▀▄]{20,}$/.test(line));
  const width = Math.max(...rows.map((row) => row.length));
  // Each character is two points, one above the other; a full block is light.
  const light = (mark: string, lower: boolean) => mark === '█' || mark === (lower ? '▄' : '▀');
  const scale = 4;
  const [w, h] = [width * scale, rows.length * 2 * scale];
  const data = new Uint8Array(w * h * 4).fill(255);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const point = Math.floor(y / scale);
      const mark = rows[point >> 1]?.[Math.floor(x / scale)] ?? '█';
      if (!light(mark, point % 2 === 1)) data.fill(0, (y * w + x) * 4, (y * w + x) * 4 + 3);
    }
  return decodeQR({ width: w, height: h, data });
}

describe('npm start', () => {
  it('listens on this machine alone, unless it is told otherwise', () => {
    expect(askedFor([], {})).toEqual({ port: 4173, host: '127.0.0.1' });
    expect(askedFor(['--share'], { PORT: '8080' })).toEqual({ port: 8080, host: '0.0.0.0' });
    expect(askedFor([], { HOST: '192.168.1.20' })).toEqual({ port: 4173, host: '192.168.1.20' });
    // Not every shell sets a variable for one command; a word behind it is understood by all.
    expect(askedFor(['--port', '8080', '--share'], {})).toEqual({ port: 8080, host: '0.0.0.0' });
    expect(askedFor(['--share', '--port=8081'], { PORT: '80' })).toEqual({ port: 8081, host: '0.0.0.0' });
  });

  it.each([
    [['--shre'], {}],
    [['8080'], {}],
    [[], { PORT: '0x10' }],
    [[], { PORT: '0' }],
    [[], { PORT: '65536' }],
    [[], { PORT: 'abc' }],
    [[], { PORT: '' }],
    [['--port'], {}],
    [['--port', '--share'], {}],
    [['--port=x'], {}],
    [['--port=0'], {}],
    [['--port', '80', '81'], {}],
  ])('does not understand %j %j, and says so', (argv, environment) => {
    expect(askedFor(argv, environment)).toEqual({
      wrong: expect.stringMatching(/^(There is no option|PORT is|--port is) "/),
    });
  });

  it('says on this machine alone only its own address', () => {
    for (const host of ['127.0.0.1', 'localhost', '::1'])
      expect(openLines(host, 4173, ['192.168.1.20'])).toEqual([
        'Counterpart is open at http://localhost:4173/  (Ctrl+C closes it)',
      ]);
  });

  it('says to whoever shares it where others find it, as a code too, and what plain http takes away', () => {
    const lines = openLines('0.0.0.0', 8080, ['192.168.1.20', '10.8.0.3']);
    const text = lines.join('\n');
    expect(lines[0]).toContain('http://192.168.1.20:8080/');
    expect(text).toContain('http://10.8.0.3:8080/');
    expect(text).toContain('http://localhost:8080/');
    expect(text).toMatch(/plain http.*\n.*two tabs(.*\n)+.*https/);
    expect(readCode(lines)).toBe('http://192.168.1.20:8080/');
  });

  it('draws the code light on dark, whatever colours a terminal has', () => {
    const [plain, coloured] = [false, true].map((colours) => openLines('0.0.0.0', 80, ['10.0.0.2'], colours));
    const rows = (coloured ?? []).filter((line: string) => line.includes('█'));
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect([row.startsWith('\u001b[40;97m'), row.endsWith('\u001b[0m')]).toEqual([true, true]);
    expect(plain?.join('')).not.toContain('\u001b');
  });

  it('says the address it was given, and that there is no network where there is none', () => {
    expect(openLines('fd00::5', 80, [])[0]).toContain('http://[fd00::5]:80/');
    expect(openLines('0.0.0.0', 80, []).join('\n')).toContain('nobody else can reach it');
  });

  it('finds the address of the home or office before those of machines inside this one', () => {
    const one = (address: string, internal = false) => ({ address, internal, family: 'IPv4' as const });
    const list = reachable({
      lo: [one('127.0.0.1', true)],
      docker0: [one('172.17.0.1')],
      tun0: [one('100.64.0.7')],
      wlan0: [{ address: 'fe80::1', internal: false, family: 'IPv6' }, one('192.168.1.20'), one('169.254.3.4')],
    } as unknown as NodeJS.Dict<import('node:os').NetworkInterfaceInfo[]>);
    expect(list).toEqual(['192.168.1.20', '100.64.0.7', '172.17.0.1']);
  });
});
