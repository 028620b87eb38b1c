/**
 * English verbs as data, for whoever asks whether a sentence has one. A word in the wrong list costs a remark too many
 * or too few, never a play.
 */

/** Words parted by blanks, as a set. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Forms that are finite wherever they stand: a sentence with one of them has its verb. */
export const ALWAYS = wordSet(`
  am is are was were isn't aren't wasn't weren't ain't
  do does did don't doesn't didn't has have had hasn't haven't hadn't
  can can't cannot could couldn't will won't would wouldn't shall shan't should shouldn't
  may might mightn't must mustn't ought needn't daren't let's
  i'm i've i'd i'll you're you've you'd you'll he'd he'll she'd she'll it'd it'll
  we're we've we'd we'll they're they've they'd they'll that'll that'd there'll there'd
  who'd who'll who've what'll what're y'all that're who're
`);

/** Base forms that are hardly ever a noun or an adjective. */
export const VERBS = wordSet(`
  abandon absorb accept acknowledge acquire adapt add adjust admit adopt advise afford agree allow amend analyse
  announce anticipate apologise apologize appear apply appreciate approve argue arrange arrive ask assemble assess
  assign assist assume assure attach avoid await be become begin behave believe belong bend bleed blink blow boast
  borrow bother bounce bow break breathe bring build burn burst bury buy buzz calculate cancel carry catch cater cease
  celebrate check-in chime choose clarify clean clear click climb cling close coincide collapse collect combine come
  compare compensate complain comply concentrate conclude conduct confirm confuse connect consider consist construct
  consult contain continue convert convey convince cope correct cough crackle crawl creak creep cross-check crouch curl cry
  dare deal decide deduct defend define delay deliver demonstrate dent deny depend deposit describe deserve determine
  develop differ dig diminish disable disagree disappear discover discuss dismiss dispose distribute divide donate
  doubt drag drain drip drive droop drown dry duplicate earn eat edit eliminate emerge emphasise employ empty enable
  enclose encounter encourage endure engage enjoy enrol ensure enter erase escalate escape establish evacuate evaluate
  exaggerate examine exceed exclude exist expand expect expire explain explore extend fade fail fall fasten feed feel
  fetch fight fill find finish fit fix flatter flicker flinch float fluctuate fold follow forbid forget forgive fry
  fulfil fumble gather gaze generate get giggle give glance go grab greet grin groan grow growl grumble grunt
  guarantee handle hang happen hear hesitate hide hire hiss hold hum hurt identify ignore illustrate imagine imply
  import impress improve include inconvenience indicate inform insist inspect install instruct insult interfere
  interpret interrupt introduce invent investigate invite involve isolate join justify keep kick kill kneel knock know
  laugh lay lead lean leap learn leave lend lessen let lie lift light limp listen load locate lock loosen lose lurch
  maintain make manage marry mean measure meet melt mend mention mislead mix modify monitor move multiply mumble
  mutter neglect negotiate nod notify obey oblige observe obtain occur offer omit open operate oppose organise
  organize overcharge overhear overlook owe own pant participate pat pay peel peer perceive permit persist persuade
  pick pinch plug point poke pop postpone pour prefer prepare preserve pretend prevent prick print proceed prohibit
  promise pronounce propose protect prove provide pull purr pursue push put qualify quit quote raise rattle reach read
  realise reassure recall receive recognise recommend reconsider recover rectify reduce refer refill refund refuse
  regain regret reject rejoin relate relax relieve rely remain remember remind remove rent reopen repay repeat
  rephrase replace reply reproduce request require reschedule rescue resent resolve respect respond rest restore
  restrict resume retain retire retrieve return reveal revise reward ring rinse rise roar rub rummage run rush rustle
  sanitise satisfy save say scare scatter scrape scratch scribble seal see seek seem select sell send serve settle
  shake share shine shiver shoot shorten shout shove shrug shudder shut sigh sign signal simplify sing sip sit skid
  slam slap sleep slide slip slump smell smile snap sneeze sniff sniffle snore sob solve speak specify spell spend
  spill spin splash spread sprinkle squeak squeeze squint stagger stammer stand stare start stay steal step sterilise
  stick stir stoop stop strengthen strip struggle stumble submit substitute succeed suck suffer suggest summarise
  summon suppose surrender survive suspect suspend swallow sway swear sweep swim swing switch tackle take talk taste
  teach tear tell tempt terminate thank think throw tick tie tilt tip tolerate touch translate transmit treat tremble
  trickle trip trust try tug turn twist twitch type underline understand undertake undo unlock unpack unplug untie
  update upset urge use utter verify visit vomit wait wake walk wander want warn wash watch wave weaken wear weigh
  welcome whine whirr whisper win wink wipe wish withdraw withhold witness wobble wonder work worry wrap wriggle write
  yawn
`);

/** Base forms that are as often a noun or an adjective: they need a subject before them, or an object after them. */
export const NOUN_TOO = wordSet(`
  act advance aim alarm amount answer approach attack back bank bargain base bill bin blame block board boil book
  bottle bottom box brake brush button cake call calm camp care cause challenge chance change charge chat check cheer
  claim clean clear clip clock close coat comb comfort comment complete concern contact cook cool copy cost count
  counter cover crack crash credit cross cup cure cut cycle damage dance date deal delay delight demand design desire
  display double doubt draft dress drill drink drop dry dust email empty end escape estimate excuse experience express
  face fan fasten fault favour fear feature figure file fill film finger fire fish fit flash float flow fly fold force
  form free freeze frown fuel function gesture glue grant grip group guard guess guide hand handle harm head heat help
  hint hit hold hook hope host hurry ice interest interview iron issue joke judge jump kiss label lack land last laugh
  level lift light like limit line link list load look love mail mark match matter milk mind mirror miss mop murmur
  name near need nod note notice number nurse offer oil open order own pack paint park part pass past paste pause pay
  pencil phone photograph picture pile place plan plant play please point post practice present press price print
  process produce profit progress project puzzle question queue quiet race rain range rate reach reason record refund
  release rent repair reply report request rescue reserve rest result return reward ride right ring risk rock roll
  round rule rush sail sample sand schedule score scream seal search seat sense separate set shade shape share shelter
  shift shine shock shop shot show sign signal sink slice slip slow smell smile smoke smooth snow sort sound space
  spare speed spell split sponge spot spray stack staff stage stamp start state stay steam step still stock stop store
  storm stress stretch strike study supply support surprise swallow swap sweat swing switch table tap tape taste tear
  telephone tend test text thank tick tidy time tip toast total touch trace track trade trail train transfer travel
  treat trick trim trip trouble trust try tuck turn twist type use value vary view visit vote wait walk warm wash
  waste watch water wave weather wet wheel whistle wind wish work worry wrap wrong zip
`);

/** Base, past and participle of irregular verbs; a slash parts forms that both are used. */
const IRREGULAR = `
  be was been|become became become|begin began begun|bend bent bent|bet bet bet|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|
  bring brought brought|build built built|burn burnt/burned burnt/burned|burst burst burst|buy bought bought|catch caught caught|choose chose chosen|
  come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|
  eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|fit fit/fitted fitted|fly flew flown|forbid forbade forbidden|
  forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|grind ground ground|grow grew grown|
  hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|
  lay laid laid|lead led led|lean leant/leaned leant/leaned|leap leapt leapt|learn learnt/learned learnt/learned|leave left left|lend lent lent|let let let|
  lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|pay paid paid|put put put|quit quit quit|read read read|
  ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|
  shake shook shaken|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|
  sleep slept slept|slide slid slid|smell smelt/smelled smelt/smelled|speak spoke spoken|spell spelt/spelled spelt/spelled|spend spent spent|
  spill spilt/spilled spilt/spilled|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|
  sting stung stung|stink stank stunk|strike struck struck|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|
  teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|tread trod trodden|understand understood understood|
  wake woke woken|wear wore worn|weep wept wept|win won won|wind wound wound|write wrote written|rub rubbed rubbed|bear bore borne|beat beat beaten|
  bid bid bid|bind bound bound|breed bred bred|cast cast cast|cling clung clung|fling flung flung|slip slipped slipped|sow sowed sown|spin spun spun`;

/** Past forms, and participles, of an irregular verb by its base form. */
export const irregular: ReadonlyMap<
  string,
  { readonly past: readonly string[]; readonly participle: readonly string[] }
> = new Map(
  IRREGULAR.split('|').map((entry) => {
    const [base = '', past = '', participle = ''] = entry.trim().split(' ');
    return [base, { past: past.split('/'), participle: participle.split('/') }];
  }),
);

/** Short verbs whose last letter is doubled before an ending. */
const DOUBLED =
  /^(?:chat|chip|clap|clip|cut|dig|dip|drag|drip|drop|fan|fit|flip|get|grab|grin|hit|hop|hug|jog|jot|knit|knot|lap|let|log|map|mop|nag|nip|nod|pack up|pat|pet|pin|plan|plug|pop|put|quit|rip|rob|rub|run|set|ship|shop|shrug|shut|sip|sit|skip|slam|slap|slip|snap|spin|spit|split|spot|step|stir|stop|strip|swap|swim|tap|tip|trap|trim|trip|tug|wag|win|wrap|zip|begin|refer|occur|admit|regret|forget|prefer|submit|permit|transfer|travel|cancel|label|beg|jam|tut|dot|bat|bet|skim|scrub|fob|bar|blur|can|wet|run)$/;

/** The third person singular: "goes", "carries". */
export const third = (base: string): string =>
  base === 'be'
    ? 'is'
    : base === 'have'
      ? 'has'
      : /(?:s|x|z|ch|sh|o)$/.test(base)
        ? `${base}es`
        : /[^aeiou]y$/.test(base)
          ? `${base.slice(0, -1)}ies`
          : `${base}s`;

/** The regular past: "stopped", "carried". */
const regular = (base: string): string =>
  base.endsWith('e')
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : DOUBLED.test(base)
        ? `${base}${base.at(-1)}ed`
        : `${base}ed`;

/** "Stopping", "making", "lying". */
const ing = (base: string): string =>
  base === 'be'
    ? 'being'
    : base.endsWith('ie')
      ? `${base.slice(0, -2)}ying`
      : /[^eoy]e$/.test(base)
        ? `${base.slice(0, -1)}ing`
        : DOUBLED.test(base)
          ? `${base}${base.at(-1)}ing`
          : `${base}ing`;

/** Every past form of a verb. */
export const pasts = (base: string): readonly string[] => irregular.get(base)?.past ?? [regular(base)];

/** Every form of a verb, the base first. */
export const formsOf = (base: string): readonly string[] => [
  ...new Set([
    base,
    third(base),
    ...pasts(base),
    ...(irregular.get(base)?.participle ?? []),
    ing(base),
    ...(base === 'be' ? ['am', 'are', 'were'] : []),
  ]),
];
