/**
 * The closed vocabularies of the scenario format: every word a trainer may use where the format
 * offers a choice. The JSON Schema, the checker, the stage and the sound all read these lists, so a
 * new word is added here first and the compiler then shows each place that has to answer it.
 */

/** The six areas a need or an expectation can fall into. */
export const AREAS = ['accuracy', 'information', 'assistance', 'problems', 'targets', 'safety'] as const;
export type Area = (typeof AREAS)[number];

/** Whose customer someone is: outside, a colleague, a connected party, or someone pretending. */
export const RELATIONS = ['external', 'internal', 'connected', 'adverse'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Customer segments. A persona has one relation and one or more segments. */
export const SEGMENTS = [
  'ext.individual',
  'ext.new',
  'ext.regular',
  'ext.family',
  'ext.group',
  'ext.business',
  'ext.intermediate',
  'ext.publicbody',
  'ext.voluntary',
  'ext.notcustomer',
  'ext.noncustomer',
  'ext.language',
  'ext.culture',
  'ext.mobility',
  'ext.hearing',
  'ext.sight',
  'ext.hidden',
  'ext.size',
  'ext.vulnerable',
  'int.peer',
  'int.otherdept',
  'int.supervisor',
  'int.manager',
  'con.supplier',
  'con.regulator',
  'con.stakeholder',
  'adv.impostor',
] as const;
export type Segment = (typeof SEGMENTS)[number];

/** The fourteen skills a move can show, each rated -2 to +2. */
export const SKILLS = [
  'greet',
  'discover',
  'confirm',
  'explain',
  'adapt',
  'dignity',
  'empathy',
  'own',
  'resolve',
  'escalate',
  'teamwork',
  'pace',
  'protect',
  'safeguard',
] as const;
export type Skill = (typeof SKILLS)[number];

/** Places an encounter can happen in. */
export const SETTINGS = [
  'coffee_shop',
  'restaurant',
  'shop',
  'car_dealer',
  'airline_desk',
  'utility_contact',
  'factory_reception',
  'order_desk',
  'it_helpdesk',
  'customer_site',
  'staff_room',
] as const;
export type Setting = (typeof SETTINGS)[number];

/** The four kinds of move a player can make. */
export const MOVE_KINDS = ['say', 'ask', 'do', 'look'] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** Flag kinds. All but `here` travel from one encounter to the next; `here` stays inside one. */
export const FLAG_KINDS = [
  'info',
  'stock',
  'time',
  'promise',
  'goodwill',
  'hazard',
  'earshot',
  'record',
  'here',
] as const;

/** Faces a person can make. */
export const FACES = [
  'calm',
  'smile',
  'big-smile',
  'laugh',
  'cheeky',
  'cute',
  'awe',
  'explaining',
  'driven',
  'blank',
  'serious',
  'solemn',
  'suspicious',
  'contempt',
  'concerned',
  'worried',
  'fear',
  'tired',
  'eyes-closed',
  'hectic',
  'angry',
  'rage',
  'old',
  'in-pain',
  'embarrassed',
  'confused',
] as const;
export type Face = (typeof FACES)[number];

/** How a person holds themself. */
export const POSTURES = ['rest', 'open', 'closed', 'explain', 'point', 'lean-in', 'turn-away'] as const;
export type Posture = (typeof POSTURES)[number];

/** Things that can be seen to happen on stage because of a move: each *do* is acted, never only told. */
export const ACTS = [
  'make-drink',
  'pour-milk',
  'check-fridge',
  'bin-milk',
  'wipe',
  'write-note',
  'write-card',
  'stamp-card',
  'take-payment',
  'hand-over',
  'fetch-folder',
  'show-chart',
  'call-kitchen',
  'phone-interpreter',
  'phone-emergency',
  'come-round',
  'step-aside',
  'lower-voice',
  'crouch',
  'point-away',
  'point-to',
  'wave-on',
  'turn-away',
  'read-card',
  'shake-head',
  'nod',
  'carry-boxes',
  'check-list',
  'tick-list',
  'open-door',
  'speak-at-door',
  'close-door',
  'look-at-watch',
  'ask-help',
  'serve-food',
  'sit-down',
  'wait',
  'answer',
  'hold',
  'transfer',
  'hang-up',
  'type',
  'call-back',
] as const;
export type Act = (typeof ACTS)[number];

/** Things that can stand in the scene and stay there until a move takes them away. */
export const PROPS = [
  'allergen-folder',
  'picture-chart',
  'phone',
  'cup',
  'cup-to-go',
  'milk-jug',
  'milk-carton',
  'oat-carton',
  'note',
  'loyalty-card',
  'fruit-pot',
  'cake',
  'boxes',
  'clipboard',
  'door-customer',
  'coat',
  'bag',
  'wet-floor-sign',
  'regulars-book',
  'tablet',
  'stock-cage',
  'no-dogs-sign',
  'plant',
  'buggy',
  'gift-basket',
  'suitcase',
] as const;
export type Prop = (typeof PROPS)[number];

/** Weather at the window. */
export const WEATHERS = ['sun', 'cloud', 'rain', 'snow', 'night'] as const;
export type Weather = (typeof WEATHERS)[number];

/** Voices the sound room can babble in. */
export const VOICES = ['bass', 'tenor', 'alto', 'soprano', 'elder-low', 'elder-high', 'child'] as const;
export type Voice = (typeof VOICES)[number];

/** Clothes, each drawn in several postures. */
export const OUTFITS = [
  'tee',
  'shirt',
  'blazer',
  'coat',
  'dress',
  'open-shirt',
  'blouse',
  'boiler-suit',
  'wheelchair',
  'sitting',
  'child',
] as const;
export type Outfit = (typeof OUTFITS)[number];

/** How somebody is built, where it is not as most are. Of a child it says how tall they are. */
export const BUILDS = ['short', 'tall', 'slight', 'broad', 'large'] as const;
export type Build = (typeof BUILDS)[number];

/** Heads and hair. */
export const HEADS = [
  'afro',
  'bald',
  'bangs',
  'bantu-knots',
  'beanie',
  'bun',
  'bun-clip',
  'cornrows',
  'dreads',
  'flat-top',
  'grey-bun',
  'grey-short',
  'hijab',
  'long-bangs',
  'long-curly',
  'long-hair',
  'medium',
  'medium-bangs',
  'medium-straight',
  'pomp',
  'shaved',
  'short',
  'short-curly',
  'turban',
  'twists',
  'wavy',
] as const;
export type Head = (typeof HEADS)[number];

/** Glasses. */
export const GLASSES = ['round', 'square', 'thin'] as const;
/** Beards. */
export const BEARDS = ['chin', 'full', 'goatee', 'moustache'] as const;

/** What a person wears or carries on top. */
export const EXTRAS = [
  'apron',
  'overalls',
  'chef-jacket',
  'lanyard',
  'sunflower-lanyard',
  'headset',
  'hearing-aid',
  'text-phone',
  'hi-vis',
  'delivery-cap',
  'backpack',
  'bag',
  'cane',
  'guide-dog',
  'flat-cap',
  'walking-stick',
  'shopping-bag',
  'helmet',
  'ladle',
] as const;
export type Extra = (typeof EXTRAS)[number];

/** Small acts of the hands that a `do` may be made by. */
export const GESTURES = [
  'choose',
  'tilt',
  'turn',
  'hold-open',
  'stamp',
  'point',
  'pass',
  'fold',
  'press',
  'lift',
  'wipe',
  'write',
] as const;
/** See GESTURES. */
export type Gesture = (typeof GESTURES)[number];

/** Where a person can be seen after the end. */
export const BACKDROPS = [
  'bus-stop',
  'street',
  'ring-road',
  'kitchen-at-home',
  'sofa-at-home',
  'office',
  'group-chat',
  'park',
  'car',
  'doorway',
  'waiting-room',
  'back-room',
  'bus',
  'train',
  'kitchen-in-the-dark',
  'hall-at-home',
  'hall-with-hot-meter',
  'departure-lounge',
  'plane',
  'at-the-wheel',
  'by-the-window',
] as const;
/** See BACKDROPS. */
export type Backdrop = (typeof BACKDROPS)[number];

/** Where somebody who rings up can be: at a place as it is drawn for its own scenarios, or in front of a backdrop. */
export const THEIR_PLACES = [...SETTINGS, ...BACKDROPS] as const;
/** See THEIR_PLACES. */
export type TheirPlace = (typeof THEIR_PLACES)[number];
/** Is it a backdrop, and no place of its own? */
export const isBackdrop = (place: TheirPlace): place is Backdrop => BACKDROPS.some((backdrop) => backdrop === place);

/** The tone of a move is a whole number from -2 to +2. */
export const TONE_MIN = -2;
/** See TONE_MIN. */
export const TONE_MAX = 2;

/** Mood is a whole number from -3 (lost) to +3 (delighted). */
export const MOOD_MIN = -3;
/** See MOOD_MIN. */
export const MOOD_MAX = 3;

/** In-world time moves in steps of this many seconds, so that exact analysis stays small. */
export const SECONDS_STEP = 5;
/** In-world time stops counting here (seconds): half an hour is later than any target. */
export const SECONDS_MAX = 1800;
