/** More English figures of speech that tell how things are, from "back" to the end of the alphabet: each with plain words for it. */
export const saying = `
back to (square one|the drawing board|basics) = from the beginning
back to back = one after the other
bad blood = old anger
ballpark (figure|estimate) = rough figure
bang on( time| target)?[.!,] = exactly right
bare bones = main points
beat(en)? at ONE own game = do better than somebody at what they do best
bear with (me|us) = wait a moment, please
bed of roses = easy
beggars can't be choosers = one must take what there is
behind closed doors = in secret
behind SB back = without telling somebody
behind the eight ball = in trouble
behind the scenes = where nobody sees it
below the belt = unfair
(on|off) ONE (high horse|rocker|trolley) = proud, or mad
best of both worlds = two good things at once
best thing since sliced = very good
better late than never = late, but not too late
better safe than sorry = be careful
better the devil = what one knows is safer
between a rock and a hard = with only bad choices
between the devil and = with only bad choices
between you, me and the = as a secret
beyond (me|a joke|the pale) = too much, or not to be understood
birds of a feather = people of one kind
bit by bit = slowly
bite(s)? to eat = something to eat
black and blue = bruised
(in|down in) black and white = in writing
~bleed (SB|it|them) dry = take everything from
blessing in disguise = lucky after all
(blood|sweat) and tears = hard work
blood is thicker = family comes first
blow[- ]by[- ]blow = in every detail
blue[- ]sky thinking = free ideas
born (yesterday|with a silver|under a) = easily deceived, or rich
bottom of the (pile|barrel|heap) = last
brand[- ]new = quite new
bread and butter = what one lives on
bright[- ]eyed and = cheerful
bright and early = early
bring it on = I am ready
broad(ly)? brush(strokes)? = without details
Bob's your uncle = and it is done
by a (whisker|hair|long chalk|long shot|mile) = by very little, or very much
by hook or by crook = in any way
by leaps and bounds = very quickly
by the same token = in the same way
by the skin of ONE teeth = only just
by word of mouth = from people
call of nature = the toilet
calm before the storm = quiet before trouble
can't (hold a candle|make an omelette|see the wood|teach an old dog)
carrot and stick = reward and punishment
carved in stone = fixed
caught (in the crossfire|between two|with ONE (pants|trousers) down|on the hop|short) = surprised, or in the middle
cheek by jowl = very close
child's play = very easy
chip off the old block = like the father
chop and change = change often
clean bill of health = in good health
clear as mud = not clear
clear cut = clear
(cloak|smoke) and (dagger|mirrors) = secret, or not real
close (shave|to the bone|but no cigar|to home) = nearly an accident
cloud nine = very happy
cold (comfort|shoulder|light of day|sweat) = no help, unfriendly or afraid
couldn't care less = do not care
crocodile tears = false tears
crunch time = the moment that decides
crying shame = great pity
curiosity killed = do not ask
(not|really|exactly) ONE cup of tea = not what I like
~cut from the same cloth = very alike
damned if = wrong either way
(dead|quick) (in the water|on ONE feet|to the world) = failed, tired or asleep
dead and buried = over
dead set (on|against) = quite decided
death by a thousand = many small harms
devil is in the detail = the details are difficult
devil may care = not caring
dig deep = try hard
(don't|~do not) hold ONE breath = it will be long
down and out = very poor
down at heel = shabby
down in the (dumps|mouth) = sad
down the (hatch|tubes) = later, or lost
down to earth = sensible
down to the wire = to the last moment
dressed to the nines = very well dressed
dribs and drabs = small amounts
driving seat = in control
drop of a hat = at once
ducks in a row = organised
Dutch courage = courage from drink
each to (their|his|her) own = everybody as they like
easier said than done = hard to do
easy (does it|peasy) = slowly, or simple
elbow grease = hard work
eleventh hour = last moment
(end|light) (of|at the end of) (ONE tether|the tunnel) = the end
every cloud has = something good is in it
every dog has = everybody is lucky once
every man and his dog = everybody
every (nook and cranny|trick in the book) = everywhere, or everything
every Tom, Dick = everybody
eyes? (bigger|wider) than = wanting too much
fair (and square|enough|game|play to|dos|weather) = right
fall guy = whoever is blamed
familiarity breeds = one stops seeing what one knows
famous last words = we shall see
few and far between = rare
fifty[- ]fifty = half each
fighting (fit|chance) = healthy, or a chance
first (come|port of call|past the post) = whoever is first
fingers crossed = I hope so
fish out of water = somebody who does not fit in
fit to (burst|drop|bust) = very full, or tired
flat (broke|out) = without money, or as fast as possible
(flavour|man|toast) of the (month|town) = much liked at present
flesh and blood = family
food for thought = something to think about
for (a song|peanuts|good measure|the birds|the high jump|keeps|starters) = very cheap, or besides
for crying out loud = I am annoyed
for love (n)?or money = in no way
for the (love of|life of me)
forbidden fruit = what one may not have
(free|fresh) as a (bird|daisy) = free, or rested
from A to Z = all of it
from (cradle to|scratch|pillar to|rags to|the horse's mouth|the word go|the bottom of ONE heart|bad to worse|day one)
full (of beans|of hot air|to bursting|steam ahead|swing) = lively
funny (ha|money|business) = odd
game (over|is up|plan) = it is over, or a plan
get[- ]up[- ]and[- ]go = energy
gift of the gab = a talent for talking
give and take = both sides giving way
(glass|cup) half (full|empty) = hopeful, or not
(gold standard|dog eat dog|rat race) = the best, or a hard life
gone (for a burton|with the wind|to the dogs|by the board) = lost
good (as gold|riddance|grief|innings) = well behaved, or glad it is gone
grass is( always)? greener = others seem to have it better
gut (feeling|reaction|instinct) = what one feels
hair of the dog = a drink the morning after
half[- ](baked|hearted(ly)?) = not well done
half a mind to = inclined to
half the battle = most of the work
hammer and tongs = with great force
(hand|hands) over fist = very fast
hand in glove = closely
hands[- ]down = easily
hands are tied = I am not allowed to
hard and fast = strict
hard (cheese|lines|luck|done by|pressed) = unlucky, or without money
haste makes waste = hurry spoils it
hat trick = three in a row
head (and shoulders above|over heels|in the clouds|honcho) = much better, in love or early
heads will roll = a warning, or somebody will be punished
heart (of gold|of stone|of hearts|to heart|~be in ONE mouth|in the right place|~skip a beat) = kind, unkind or afraid
heart's content = as much as one likes
hell (for leather|of a|or high water) = very fast, or very much
here, there and everywhere = in many places
high and (dry|low|mighty) = alone, everywhere or proud
high (jinks|hopes) = it is time
hit (and|or) miss = sometimes good, sometimes not
hook, line and sinker = completely
hot (air|under the collar|off the press|on SB heels|on the heels|stuff|ticket|and bothered) = empty words, angry or new
(how|so) the other half = how rich people live
hue and cry = loud complaint
hustle and bustle = noise and hurry
icing on the cake = something good on top
if push (~come) to shove = if it must be
if the (cap|shoe) fits = if it is true of you
if wishes were = wishing does not help
ifs (and|or) buts = excuses
ill at ease = not comfortable
in a (class of|flash|fix|heartbeat|hole|jam|jiffy|nutshell|pickle|rut|spin|spot of bother|tick|tight corner|trice|bind|blink|blue funk|stew|world of ONE own) = very fast, in trouble, or briefly
in apple[- ]pie order = very tidy
in at the deep end = with the hardest part first
in cold blood = without feeling
in dire straits = in great trouble
in for (a penny|a treat|the kill|the long haul|a rough ride) = ready to go on
in full (swing|flow|cry) = well under way
in hot water = in trouble
in (one fell swoop|one piece) = all at once, or unhurt
in (seventh heaven|stitches|a cold sweat|high spirits|low spirits|fits) = very happy, laughing or afraid
in (the nick of time|the same boat|the same breath|the blink|the limelight|the spotlight|the pipeline|the long run|the thick of|the wake of|the doghouse|the dock|the driving seat|the hot seat|the know|the loop|the saddle|the swim|the twinkling|the heat of|the back of beyond|the bad books|the lap of luxury|the middle of nowhere|the offing)
in (dribs|spades|tatters|vain) = quickly, in small amounts, or for nothing
in ONE (good books|bad books|element|neck of the woods|wildest dreams|own sweet time|heart of hearts|right mind|mind's eye)
in (two|three) minds = not decided
(ins and outs|nuts and bolts|nitty[- ]gritty) = details
it takes (two to|all sorts) = both have a part in it
it's (all Greek|no skin|not rocket|a small world|anybody's guess|anyone's guess|raining cats|early days|high time|your funeral|your call|now or never|make or break|curtains for|touch and go|neck and neck|six of one|swings and)
jack of all = somebody who does everything
jam[- ]packed = very full
joined at the hip = always together
jumping for joy = very glad
just (the (job|ticket)|what the doctor ordered|ONE luck|the tip of the) = just right
(kill|~flog) the goose = destroy what earns
kid gloves = great care
kith and kin = family
knee[- ]high to = very small
knee[- ]jerk = without thinking
last (straw|resort|laugh|gasp|but not least|ditch) = the one thing too much
laughing stock = somebody everybody laughs at
left, right and centre = everywhere
left (hand doesn't|in the lurch|holding the baby|high and dry|to ONE own devices|out in the cold) = left alone
lick and a promise = a quick wash
like (a bat out|a bear with|a bull in|a cat on|a dog with|a fish out|a hole in|a house on fire|a knife through|a lamb to|a lead balloon|a light|a log|a moth to|a shot|a sieve|a ton of|a trooper|a troubled|a walking|chalk and cheese|clockwork|crazy|father, like|gold dust|greased|herding|hot cakes|it or lump|lightning|mad|nobody's|pulling|riding a bike|sardines|shooting fish|the back of|the clappers|the cat that|the plague|there's no|two peas|water off|watching paint|wildfire|death warmed|billy[- ]?o|music to) = say how it is, without the picture
lion's share = the largest part
(lips|tongue) (are|~be) sealed = I will tell nobody
little (bird told|by little|pitchers|wonder) = somebody told me
lo and behold = and see
lock, stock and = everything
long (in the tooth|face|shot|time no see|story short) = old, sad or not likely
(loose|at a loose) ends? = unfinished things
lost (cause|for words|in the mists|at sea|in translation|the plot) = hopeless, or confused
(low|high)[- ]hanging fruit = what is easy to get
luck of the draw = chance
make or break = deciding
man in the street
many hands make = together it is easier
mark my words = remember what I say
matter of life and death = very urgent, or usual
method in (ONE|the) madness = a reason for it
milk of human = kindness
mind[- ](boggling|~boggle) = hard to imagine
money (for old rope|talks|to burn|doesn't grow|down the drain) = easy, or wasted, money
monkey business = nonsense
(more|other) (fish in the sea|haste|than meets the eye|strings to|power to ONE elbow|ways than one to skin) = there are others
mum's the word = tell nobody
music to ONE ears = good news
my (better half|two cents)
neck and neck = level
(neck of the woods|middle of nowhere|back of beyond) = far away
needless to say = of course
neither here nor there = not important
(never|not) in a (million years|month) = never
never say never = perhaps
new (blood|kid on|broom) = somebody new
(next) to nothing = almost nothing, or the best
night owl = somebody who stays up late
nine[- ]to[- ]five = in office hours
nip and tuck = level
no (big deal|bed of roses|brainer|can do|dice|flies on|great shakes|hard feelings|holds barred|ifs|laughing matter|love lost|man's land|names, no|news is good|pain, no|picnic|room to swing|rhyme or reason|skin off|smoke without|spring chicken|stone unturned|such thing as a free|sweat|time like the|two ways about|use crying|sooner said)
nose (to the grindstone|out of joint) = working hard, or offended
not (as green as|by a long|cut out for|half bad|have a clue|in the same league|know SB from Adam|out of the woods|playing with a full|rocket science|sleep a wink|the sharpest|the only fish|to be sneezed|up to (scratch|snuff|the mark|par)|worth (the|ONE) (paper|salt)|on your life|a patch on|a sausage|a stitch|~see the wood|my cup|ONE cup of|the end of the world)
nothing (to write home|ventured|to sneeze|doing|short of)
now (and again|or never|you're talking|we're cooking) = sometimes, or at last
null and void = no longer valid
odds and (ends|sods) = small things
off (and on|ONE chest|ONE own bat|ONE rocker|the beaten track|the charts|the cuff|the hook|the mark|the rails|the record|the top of ONE head|the wall with|to a flying|on the wrong foot)
old (flame|hat|habits die|as the hills)
on (a (high|knife[- ]edge|shoestring|silver platter|slippery|sticky wicket|tightrope|par with)|a losing)
on (borrowed time|cloud nine|its last legs|ONE last legs|ONE doorstep|ONE high horse|ONE own two feet|ONE radar|ONE toes|pins and needles|speaking terms|tenterhooks|thin ice|top form|top of the world|(the )?top of ONE game)
on the (ball|back (foot|burner)|blink|bright side|brink|cards|cheap|crest of a wave|dot|double|face of it|fence|fiddle|flip side|fly|fritz|hoof|hop|horns of|house|level|loose|mend|off[- ]chance|prowl|rampage|receiving end|right lines|rocks|ropes|same (page|wavelength)|safe side|sly|spot|spur of|straight and|strength of|tip of ONE tongue|trot|up and up|verge of|wagon|wane|warpath|wrong foot)
once (and for all|bitten|in a blue|in a lifetime|too often|in a while) = rarely, or for good
one[- ](horse|trick) (race|town|pony)
one (bad apple|brick short|for the (books|road)|foot in the grave|good turn|of those (days|mornings|things)|over the eight|sandwich short|step ahead|swallow|way or another|in a million|fell swoop)
open (and shut|sesame) = clear
out (and about|for (blood|the count)|in (left field|the cold|the sticks)|of (bounds|ONE (depth|mind|element|hair|league|skin|tree)|kilter|pocket|shape|sight, out|sorts|steam|the (ark|blue(?! \\p{L})|frying|loop|ordinary|question|woods)|thin air|this world|touch with|whack)|on a limb|to (get|lunch|pasture)|with the old)
over (a barrel|and above|and done with|ONE dead body|the (hill|hump|moon|odds))
(part|pack) and parcel = a part
par for the course = as usual
past (caring|ONE (best|prime)) = too old
patience (of a saint|of job|is a virtue|~wear thin|is wearing)
(pay|~pay) dividends = be worth it
(peace) of mind = calm
pecking order = who is above whom
pick and choose = choose
pick of the (bunch|crop) = the best
pie in the sky = not possible
pigs might fly = never
pins and needles = nervous
(pitch|jet) black = quite dark
plain (sailing|as the nose|as day) = easy, or clear
plenty more fish = there are others
pot (calling|luck|shot)
practice makes perfect = it gets better with practice
pride and joy = what one is proud of
(proof of the pudding|cherry on (the cake|top))
pull the other one = I do not believe it
punch[- ]drunk = confused
pushing (up )?(daisies|it|ONE luck) = dead, or asking too much
quick on the (draw|uptake) = clever
(quids) in = in luck
rainy day = later, when it is needed
raining (cats|stair|buckets) = raining hard
rat race = a life in a hurry
raring to go = eager
read (ONE|my) lips = listen
(cut|through|of|much) red tape = needless rules
red (carpet|hot|letter day|mist|rag) = needless rules, or a special day
(right) (hand man|off the bat|under ONE nose|up ONE street|as rain)
rise and shine = get up
rank and file
(root|heart) of the (problem|matter) = cause
rough (and ready|and tumble|around the edges|round the edges|with the smooth|diamond) = not perfect
(round|square) peg = somebody who does not fit
rule of thumb = rough rule
run[- ]of[- ]the[- ]mill = ordinary
running on (empty|fumes) = without strength
(safe|slow) (and sound|and steady|but sure) = unhurt
(safety|strength) in numbers = together it is safer
salt of the earth = a very good person
saved by the bell = saved at the last moment
(school|university) of (hard knocks|life) = life
sea change = a great change
second (nature|to none|wind|thoughts|fiddle)
see(ing)? is believing = I must see it
(set|cast|carved|written) in stone = fixed
(seventh|hog) heaven = great joy
shape up = behave better
(ships|like ships) (that pass|in the night)
short (and sweet|shrift|straw) = brief, or unfair
short and curlies = in one's power
(sick|bored|scared|worried|thrilled|tickled|frightened) (and tired of|to (death|bits|tears|the back|the bone)|stiff|rigid|pink|out of ONE wits|as a) = very much so
sink or swim = alone, without help
sink in = be understood
sitting (duck|pretty) = helpless, or in a good place
six (feet under|of one) = dead, or the same
(sky's|sky is) the limit = everything is possible
~sleep (on it|like a|tight|rough) = decide tomorrow, or sleep well
sleight of hand = a trick
small (beer|cog|fry|potatoes|wonder)
big (cheese|shot)
smoke and mirrors = not real
(smooth|clear) sailing = easy
snake in the grass = somebody false
snowed under = with too much to do
(so|that) far so good = good until now
so to speak = in a way
sod's law = bad luck
(sorry|sad) (sight|state of affairs|tale) = a bad state
sour grapes = envy
spick and span = very clean
(spitting|splitting) (image|feathers|headache|hairs) = very alike, angry or with a bad headache
spur of the moment = without a plan
square (meal|the circle|deal)
stark (naked|raving) = quite
state of the art = newest
(steep|sharp) learning curve = much to learn
(stone|bone|dirt|dog|piping|sopping|squeaky|stinking|wide|fast|crystal)[- ](cold|dry|cheap|tired|hot|wet|clean|rich|awake|asleep|clear) = very
straight (and narrow|as a die|face|from the horse|talking)
strike a light = I am surprised
strong suit = what one does well
survival of the fittest = the strongest win
swings and roundabouts = it comes to the same
tail (between ONE|end of)
(take|~take) ONE pick = choose
tall (order|story|tale) = difficult, or not true
teething (troubles|problems) = first difficulties
(tempt|~tempt) (fate|providence) = take a needless risk
ten a penny = very common
that('s| is) (a wrap|all she wrote|history|life|more like it|not my cup|the last straw|the spirit|the ticket|the way the cookie|a laugh|a tall order|another story|no excuse for|a weight off|the pits|your lot|torn it)
that ship has sailed = it is too late
that(’s|'s)? (rich|a bit rich) (coming )?from = you do so yourself
the (acid test|apple doesn't|ball is in|be-all|bee's knees|bigger they|bigger picture|big picture|black sheep|bottom line|bottom of the heap|brains behind|buck stops|calm before|cat's (whiskers|pyjamas|mother)|chips are|coast is clear|cream of|crux of|customer is always right|damage is done|dark side|darkest hour|dice are|die is cast|dog's bollocks|early bird|elephant in|end justifies|end of (an era|the line|the road|story)|eye of the storm|final (nail|straw)|first (hurdle|string)|fat lady|gloves are off|grass is|happy medium|heat is on|here and now|home (straight|stretch)|icing on|ins and outs|jury is( still)? out|last (hurrah|straw|word in|laugh)|lay of the|lie of the land|lesser of two|light at the end|lights are on but|line of (duty|fire|least)|lion's (share|den)|long and the short|man of the|middle of nowhere|moment of truth|more the merrier|name of the game|naked eye|new normal|nuts and bolts|old (school|guard)|other (side of the coin|shoe)|path of least|pen is|penny (has )?(drops|dropped)|pits|plot thickens|point of no|pot calling|powers that be|proof of the pudding|real (McCoy|deal|thing)|rest is history|right side of|road to|rub of|rule of thumb|rules of the game|salt of|same (wavelength|old story|boat)|school of|short end|sky's|sky is the|small hours|straw that|tail wagging|talk of the town|tip of the|top brass|tricks of the|twilight|ups and downs|upper hand|walls have|weakest link|whole (nine|kit|shebang|enchilada|hog|shooting|ball of)|world (and ONE|is ONE)|worst of both|wrong (end of|side of the)|writing (is )?on|year dot)
(there's|there is|there are) (no (smoke|place like|such thing as a free|time like|two ways)|more than one way|plenty more|light at|a time and|method in)
thick (and fast|as thieves|skinned)
thin (end of the wedge|on the ground|skinned)
third time lucky = perhaps it works this time
(through|by) (thick and thin|the grapevine|gritted teeth)
(thumbs) (up|down) = yes, or no
time (and tide|flies|heals|is money|is of the essence|is ripe|on ONE hands|will tell|out of mind)
tip[- ]?top = very good
tit for tat = the same back
to (a tee|all intents|cap it all|die for|each ONE own|err is|hell with|kingdom come|make matters worse|name but|no avail|ONE heart's|say the least|the (bitter end|core|fore|hilt|max|moon and back|nth|victor)|top it all)
tongue[- ]in[- ]cheek = as a joke
tongue[- ]tied = unable to speak
too (big for ONE boots|good to be true|hot to handle|little, too|many (cooks|chiefs)|clever by|close for comfort|close to call)
tooth and nail = with all one's strength
top (dog|drawer|notch|of the (heap|morning|pops|tree)|to toe) = the best
(touch|wait) and (go|see) = not certain
tough (love|luck|nut|cookie)
tower of strength = a great help
trial (and error|by fire) = trying
tried and (tested|true) = proved
tunnel vision = seeing only one thing
(turn|slip) of (phrase|events|the tongue)
twenty[- ]four seven = always
24/7 = day and night
two (a penny|birds|can play|cents|left feet|of a kind|peas|sides of the|shakes|heads are|wrongs)
under (a cloud|fire|ONE (belt|breath|nose|own steam|skin|thumb|wing)|lock and key|par|the (counter|cosh|gun|hammer|impression|influence|knife|microscope|radar|spotlight|thumb|weather|wire)|wraps)
up (a gum|against it|and (about|coming|running)|for grabs|in (arms|smoke|the air)|ONE (alley|sleeve|street)|on ONE (high|hind)|the (creek|duff|spout|wall|garden)|to (ONE (ears|eyes|elbows|eyeballs|neck|old tricks)|no good|scratch|speed|the (mark|hilt))|with the lark)
ups and downs = good and bad times
(utter|arrant) (rubbish|tosh) = not true
vicious circle = something that gets worse and worse
(vanish|~disappear) into thin air = be gone
vote of (confidence|thanks) = trust
walls have ears = somebody may be listening
warts and all = with its faults
waste not = use everything
(watch|mind) this space = there will be news
water off a duck = without effect, or over
weak at the knees = shaky
wear and tear = use
what (a palaver|goes around|the (dickens|hell|heck)|you see is what)
wheels within = it is not simple
when (pigs fly|hell|in Rome|push comes|the (chips are|cat is|dust|going gets)|all is said)
where (there's smoke|there's a will|the shoe)
(which|what) way the wind = what will happen
white (as a|collar|lie|elephant|knight)
(whole|full) (hog|nine yards|monty|kit and) = everything
wild (goose|horses)
(wishful|blue[- ]sky) thinking = only hoped for
with (a bang|a heavy heart|a vengeance|bated breath|bells on|flying colours|ONE (guard|pants) (up|down)|open arms|no strings|one voice|the best will)
(within|by) (a hair|a stone's|a whisker|an ace|an inch of|spitting|striking) = very near
without (a (hitch|leg to|murmur|paddle|shadow)|batting|fail|further ado|rhyme|so much as)
wits'? end = not knowing what to do
wolf in = somebody dangerous
word (of mouth|on the street|to the wise|~get around) = what people say
words? fail me = I do not know what to say
(work|~work) (of art|like a|wonders) = do very well
(worlds|poles|miles) apart = very different
worse for wear = damaged
worst[- ]case scenario = if everything goes wrong
worth (ONE (salt|while|weight)|a (shot|try|king's)|its weight) = good enough
writing on the wall = a warning
wrong (end of the stick|side of bed) = misunderstood, or badly begun
you (can't (judge|have ONE cake|make (an omelette|a silk)|teach|win them)|could (cut|hear a pin|knock me)|know the drill|reap|scratch my|snooze|bet|couldn't make it)
your (best bet|guess is as) = what is best
zero (hour|tolerance|in on) = the moment, or no exceptions
`;
