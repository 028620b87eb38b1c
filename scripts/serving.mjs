/** Opens a folder of the game to browsers: on this machine alone, or to everybody in the network. */
import { networkInterfaces } from 'node:os';
import encodeQR from 'qr';
import { serveFiles } from './serve-files.mjs';

const HERE = '127.0.0.1';

/** What a plain address takes away, told to whoever shares one. */
const PLAIN_HTTP = [
  'This is plain http, so browsers on other machines hold some things back:',
  '  two tabs of one play are kept apart less strictly (one tab for each player, please),',
  '  links cannot be copied by a button, and plays may be cleared when a disk runs short.',
  'Plays stay in the browser they were made in, under this very address: share it under the same one next time.',
  'For more than a lesson, put the game on a server with https.',
];

/** Said to whoever asks, and to whoever says what is not understood. @param called how it was called */
const usage = (called) =>
  [
    `${called}            opens the game on this machine alone`,
    `${called}${called.startsWith('npm') ? ' --' : ''} --share opens it to everybody in this network, and prints where`,
    `${called}${called.startsWith('npm') ? ' --' : ''} --port 8080 takes another port`,
    'The variables PORT and HOST say the same, and on which address to listen: HOST=192.168.1.20.',
  ].join('\n');

/** Addresses under which others in the network find this machine: those of home and office networks first. */
export function reachable(interfaces = networkInterfaces()) {
  const isPrivate = (address) => /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address);
  // Networks that a machine makes up for its own guests lead nowhere else.
  const isInner = (name) => /^(docker|br-|veth|virbr|vmnet|vboxnet|lxc)/i.test(name);
  const rank = ({ name, address }) => (isInner(name) ? 2 : isPrivate(address) ? 0 : 1);
  return Object.entries(interfaces)
    .flatMap(([name, list = []]) => list.map(({ address, family, internal }) => ({ name, address, family, internal })))
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ address }) => address);
}

/**
 * What was asked for: the host and port to listen on, or a sentence that says what is wrong.
 * @param {string[]} argv @param {NodeJS.ProcessEnv} environment
 */
export function askedFor(argv, environment) {
  const { HOST = '' } = environment;
  // `--port 8080` is one word, like `--port=8080`.
  const words = argv
    .join('\n')
    .replaceAll(/^--port(\n(?!--)|$)/gm, '--port=')
    .split('\n')
    .filter(Boolean);
  const ports = words.filter((word) => word.startsWith('--port='));
  const odd = words.find((word) => word !== '--share' && !ports.includes(word));
  if (odd !== undefined) return { wrong: `There is no option "${odd}".` };
  const [name, port] = ports.length > 0 ? ['--port', ports.at(-1).slice(7)] : ['PORT', environment.PORT ?? '4173'];
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535)
    return { wrong: `${name} is "${port}", which is no port number. Use one from 1 to 65535.` };
  return { port: Number(port), host: HOST !== '' ? HOST : words.includes('--share') ? '0.0.0.0' : HERE };
}

const isHere = (host) => host === 'localhost' || host === '::1' || /^127\./.test(host);
const isEverywhere = (host) => host === '0.0.0.0' || host === '::';

/** An address as a code for the camera of a telephone. @param {boolean} colours may colours be set? */
function codeLines(address, colours) {
  const rows = encodeQR(address, 'ascii').trimEnd().split('\n');
  // Cameras look for dark on light; a terminal may have either.
  return colours ? rows.map((row) => `\u001b[40;97m${row}\u001b[0m`) : rows;
}

/** What is said once it is open. @param {string[]} others addresses for other machines */
export function openLines(host, port, others, colours = false) {
  const address = (name) => `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
  if (isHere(host)) return [`Counterpart is open at ${address('localhost')}  (Ctrl+C closes it)`];
  const own = isEverywhere(host) ? others : [host];
  const [first] = own;
  if (first === undefined)
    return [
      `Counterpart is open at ${address('localhost')}  (Ctrl+C closes it)`,
      'This machine is in no network, so nobody else can reach it.',
    ];
  return [
    `Counterpart is open to everybody in this network at ${address(first)}  (Ctrl+C closes it)`,
    ...own.slice(1).map((name) => `  or, from another network of this machine: ${address(name)}`),
    ...(isEverywhere(host) ? [`On this machine: ${address('localhost')}`] : []),
    '',
    ...codeLines(address(first), colours),
    '',
    ...PLAIN_HTTP,
  ];
}

const REFUSED = {
  EACCES: (port) => `Port ${port} may not be opened by this user.`,
  EADDRINUSE: (port) => `Port ${port} is already in use.`,
  EADDRNOTAVAIL: (_port, host) => `HOST is "${host}", which is no address of this machine.`,
  ENOTFOUND: (_port, host) => `HOST is "${host}", which is no address of this machine.`,
  EAI_AGAIN: (_port, host) => `HOST is "${host}", which is no address of this machine.`,
};

/**
 * Ends with a sentence when what was asked for makes no sense; tells how it is called when that is asked.
 * @param {string[]} more lines on what else may be said
 */
export function hostAndPort(argv, environment, called, more = []) {
  const says = [usage(called), ...more].join('\n');
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(says);
    process.exit(0);
  }
  const asked = askedFor(argv, environment);
  if (!('wrong' in asked)) return asked;
  console.error(`${asked.wrong}\n${says}`);
  process.exit(2);
}

/**
 * Serves a folder and says where. Ends with a sentence when the port or the host cannot be had.
 * @param teams the team server to put beside it, if any: see `fileServer`
 * @returns the server, and the first address at which browsers find it, with a slash at its end
 */
export async function open(folder, { host, port }, called, teams) {
  let server;
  try {
    server = await serveFiles(folder, port, host, teams);
  } catch (error) {
    await teams?.close();
    const why = REFUSED[error.code];
    if (!why) throw error;
    const another = error.code === 'EACCES' || error.code === 'EADDRINUSE';
    const hint = another
      ? ` Choose another one, for example: ${called}${called.startsWith('npm') ? ' --' : ''} --port ${port < 65000 ? port + 1 : 4173}`
      : '';
    console.error(`${why(port, host)}${hint}`);
    process.exit(1);
  }
  const lines = openLines(host, port, reachable(), process.stdout.isTTY === true && !process.env.NO_COLOR);
  for (const line of lines) console.log(line);
  return { server, address: /http:\S+/.exec(lines[0])[0] };
}
