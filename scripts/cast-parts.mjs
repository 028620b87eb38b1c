/**
 * Which drawing of the package stands for which word of the vocabulary, and how it is coloured.
 * `ink` names the token that shows in the wide areas painted with the outline; `box` limits it.
 */
const SKIN = '{{skin}}';
const HAIR = '{{hair}}';
const TOP = '{{top}}';
const BOTTOM = '{{bottom}}';
const ACCENT = '{{accent}}';
const SHOES = '#ffffff';

/** A small body: shorter legs than arms, narrow, so that the head looks big. */
const asChild = ([x, y]) => [650 + (x - 650) * 0.64, y < 950 ? y * 0.66 : 627 + (y - 950) * 0.58];
/** The figures differ a little in height; here all stand 2500 units from neck to ground, so that nobody jumps. */
const standing =
  (ground, wide = 1, middle = 640) =>
  ([x, y]) => [middle + (x - middle) * wide, (y * 2500) / ground];

const restingMove = standing(2500);
/** The package's crossed-arms figure is slimmer than its siblings; people keep their size here. */
const crossedMove = standing(2491, 1.1, 620);
const dancerMove = standing(2545);
const pointingMove = standing(2222, 1.04);

const resting = {
  from: ['body/standing', 'RestingColorPants'],
  colours: { skinColor: SKIN, topColor: TOP, shoesColor: SHOES },
  ink: 'bottom',
};
const crossed = {
  from: ['body/standing', 'CrossArmColorTee'],
  colours: { skinColor: SKIN, topColor: TOP, shoesColor: SHOES },
  ink: 'bottom',
};
const dancer = {
  from: ['body/standing', 'Dancer'],
  colours: { skinColor: SKIN, topColor: TOP, pantsColor: BOTTOM, shoesColor: SHOES },
};
const pointing = {
  from: ['body/standing', 'PointingFingerColorPants'],
  colours: { skinColor: SKIN, pantsColor: BOTTOM, shoesColor: SHOES },
  ink: [
    { token: 'top', box: [0, 0, 1645, 1400] },
    { colour: SHOES, box: [0, 1900, 1645, 700] },
  ],
};
const child = { thicken: 6, decimals: 1 };

export const bodies = {
  resting: { ...resting, decimals: 0, move: restingMove },
  crossed: { ...crossed, decimals: 0, move: crossedMove },
  dancer: { ...dancer, decimals: 0, move: dancerMove },
  pointing: { ...pointing, decimals: 0, move: pointingMove },
  shirt: {
    from: ['body/standing', 'ShirtColorTee'],
    colours: { skinColor: SKIN, topColor: TOP, shoesColor: SHOES },
    ink: 'bottom',
    decimals: 0,
    move: standing(2590),
    // The package fills the far hand with the colour of the sleeve.
    patch: { fill: SKIN, d: 'M1108 1062l80-24c6 50-4 96-26 140-14 16-34 20-54 14l-6-62z' },
  },
  blazer: {
    from: ['body/standing', 'BlazerColorTee'],
    colours: { skinColor: SKIN, topColor: ACCENT, jacketColor: TOP, shoesColor: SHOES },
    ink: 'bottom',
    decimals: 0,
    move: standing(2472),
  },
  coat: {
    from: ['body/standing', 'Doc'],
    colours: { skinColor: SKIN, topColor: ACCENT, coatColor: TOP, pantsColor: BOTTOM, shoesColor: SHOES },
    decimals: 0,
    move: standing(2543),
  },
  'open-shirt': {
    from: ['body/standing', 'EasingColorTee'],
    colours: { skinColor: SKIN, topColor: ACCENT, jacketColor: TOP, shoesColor: SHOES },
    // Under the hem it stays dark.
    ink: [
      { token: 'bottom', box: [436, 770, 800, 370] },
      { token: 'bottom', box: [180, 1140, 1000, 960] },
    ],
    decimals: 0,
    move: standing(2524),
  },
  blouse: {
    from: ['body/standing', 'Polkadots'],
    colours: { skinColor: SKIN, topColor: TOP, pantsColor: BOTTOM, shoesColor: SHOES },
    ink: [{ token: 'accent', box: [280, 90, 880, 900] }],
    line: 11,
    decimals: 0,
    move: standing(2448),
  },
  'boiler-suit': {
    from: ['body/standing', 'DocHazardous'],
    colours: { skinColor: SKIN, topColor: TOP, pantsColor: TOP, coatColor: TOP, jacketColor: TOP, shoesColor: SHOES },
    decimals: 0,
    move: standing(2521),
  },
  wheelchair: {
    from: ['body/sitting', 'Wheelchair'],
    colours: { skinColor: SKIN, topColor: TOP, pantsColor: BOTTOM, shoesColor: SHOES, wheelchairColor: '#f4f1ea' },
    ink: [
      { token: 'accent', box: [540, 60, 380, 600] },
      { token: 'accent', box: [690, 655, 240, 160] },
    ],
    decimals: 0,
  },
  sitting: {
    from: ['body/sitting', 'CrossedLegs'],
    colours: { skinColor: SKIN, topColor: TOP, shoesColor: SHOES },
    ink: 'bottom',
    decimals: 0,
  },
  'child-resting': { ...resting, ...child, move: asChild },
  'child-crossed': { ...crossed, ...child, move: (p) => asChild(crossedMove(p)) },
  'child-dancer': { ...dancer, ...child, move: (p) => asChild(dancerMove(p)) },
  'child-pointing': {
    ...pointing,
    ...child,
    move: (p) => asChild(pointingMove(p)),
    ink: [
      { token: 'top', box: [0, 0, 1645, 850] },
      { colour: SHOES, box: [0, 1178, 1645, 500] },
    ],
  },
};

const head = (name, shift = [0, 0], more = {}) => ({
  from: ['head', name],
  colours: { skinColor: SKIN, hairColor: HAIR },
  move: ([x, y]) => [x + shift[0], y + shift[1]],
  ink: 'hair',
  ...more,
});
const worn = (name, shift, colours, more = {}) =>
  head(name, shift, { colours: { skinColor: SKIN, ...colours }, ...more });

// The shifts are those of the package's own Effigy.js: each head is drawn in a box of its own.
export const heads = {
  afro: head('Afro'),
  bald: head('Bald', [50, 20], { ink: undefined }),
  bangs: head('Bangs', [0, 0], { ink: undefined }),
  'bantu-knots': head('BantuKnots', [30, 0]),
  beanie: worn('Beanie', [20, 0], { beanieColor: HAIR }, { ink: undefined }),
  bun: head('ColorBun', [0, 0], { ink: undefined }),
  'bun-clip': worn('BunClip', [20, -70], { clipColor: ACCENT }),
  cornrows: head('Cornrows', [0, 0], { ink: undefined }),
  dreads: head('DreadsTwo', [0, -15]),
  'flat-top': head('FlatTop', [50, 0]),
  'grey-bun': head('Bun', [-20, -30]),
  'grey-short': head('GrayShort', [40, 0], { ink: undefined }),
  hijab: worn('Hijab', [50, 20], { hijabColor: ACCENT }),
  'long-bangs': head('LongBangs', [-25, 0]),
  'long-curly': head('LongCurly', [-50, -40]),
  'long-hair': head('LongHair', [-50, 0]),
  medium: head('MediumOne', [40, 10]),
  'medium-bangs': head('MediumBangs', [-50, 0]),
  'medium-straight': head('MediumStraight', [40, 0]),
  pomp: head('Pomp', [40, 0]),
  shaved: head('Shaved', [40, 0]),
  short: head('ShortTwo', [40, 0]),
  'short-curly': head('ShortThree', [40, 0]),
  turban: worn('Turban', [40, 0], { turbanColor: HAIR }, { ink: undefined }),
  twists: head('Twists', [40, 0]),
  wavy: head('Wavy', [40, 0]),
};

const face = (name, more = {}) => ({ from: ['face', name], ...more });
/** The tears of joy hang beside the cheeks; a big smile goes without. */
const withoutTears = ([left, top, right]) => !(top > 120 && (right < 100 || left > 190));

export const faces = {
  calm: face('Calm'),
  smile: face('Smile'),
  'big-smile': face('SmileLOL', { keep: withoutTears }),
  laugh: face('SmileLOL'),
  cheeky: face('Cheeky'),
  cute: face('Cute'),
  awe: face('Awe'),
  explaining: face('Explaining'),
  driven: face('Driven'),
  blank: face('Blank'),
  serious: face('Serious'),
  solemn: face('Solemn'),
  suspicious: face('Suspicious'),
  contempt: face('Contempt'),
  concerned: face('Concerned'),
  worried: face('ConcernedFear'),
  fear: face('Fear'),
  tired: face('Tired'),
  'eyes-closed': face('EyesClosed'),
  hectic: face('Hectic'),
  angry: face('Angry'),
  rage: face('Rage'),
  old: face('Old'),
};

export const glasses = {
  round: { from: ['accessory', 'GlassesSix'] },
  square: { from: ['accessory', 'GlassesThree'] },
  thin: { from: ['accessory', 'Glasses'] },
};

const beard = (name, move) => ({ from: ['beard', name], ink: 'beard', line: 8, ...(move ? { move } : {}) });
export const beards = {
  chin: beard('Chin'),
  full: beard('FullMedium', ([x, y]) => [x * 0.98, y - 10]),
  goatee: beard('GoateeFull'),
  moustache: beard('MustacheSix'),
};
