/**
 * The lint for plain language on sentences of all kinds: some written for it, some as they are said in shops and on
 * telephones, some from grammars and lists of idioms. Each list says what is told; the other says what is near and fine.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldsToActOn } from '../../src/analysis/lints/plain/fields.ts';
import { type PlainLanguage, plainLanguage } from '../../src/analysis/lints/plain/languages.ts';
import { plainLints } from '../../src/analysis/lints/plain/plain.ts';
import { verblessIn } from '../../src/analysis/lints/plain/verbless.ts';
import { foundSpoken } from '../../src/messages/found.ts';
import { aDraft, aScenario } from '../scenario/a-scenario.ts';
import { shippedScenarios } from '../shipped-scenarios.ts';

function known(language: string): PlainLanguage {
  const found = plainLanguage(language);
  if (!found) throw new Error(`nobody has written down ${language}`);
  return found;
}
const [english, polish] = [known('en-GB'), known('pl')];

/** One sentence a line. */
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

const FIGURES = lines(`
  I'm feeling a bit under the weather today.
  It cost them an arm and a leg.
  The teacher let him off the hook with a warning.
  She let the cat out of the bag about the party.
  They cut corners to save money.
  She's really on the ball and never misses a deadline.
  You should take that with a pinch of salt.
  He comes in once in a blue moon.
  Now the ball is in your court.
  I'm going to hit the sack.
  They decided to bite the bullet and tell him.
  He told a joke to break the ice.
  We had to burn the midnight oil.
  You've hit the nail on the head.
  We bend over backwards for our customers.
  We always go the extra mile.
  Please put me out of my misery.
  Many of these promises fall flat.
  Let's address the elephant in the room.
  You're barking up the wrong tree.
  Somebody dropped the ball on this order.
  I'll keep an eye on it for you.
  My hands are tied, I'm afraid.
  Just bear with me while I look that up.
  Marta’s hands are tied as well.
  The last supplier left us high and dry.
  We're not out of the woods yet.
  He was beating about the bush for ten minutes.
  I'd like to clear the air with her.
  They swept it under the carpet.
  That was the last straw.
  It's not my cup of tea.
  She got the wrong end of the stick... no, she got hold of the wrong end of the stick.
  You can't judge a book by its cover.
  It's a piece of cake.
  We're all in the same boat.
  He jumped the gun and posted it.
  Can we touch base on Thursday?
  I'll play it by ear.
  Let's call it a day.
  She's been pulling strings for him.
  They pulled the wool over our eyes.
  I don't want to rock the boat.
  You're preaching to the converted.
  We'll cross that bridge when we come to it.
  He keeps moving the goalposts.
  It slipped my mind, sorry.
  I've got a lot on my plate, she has a lot on her plate.
  To cut a long story short, it broke.
  That rings a bell.
  We'll have to tighten our belts.
  They threw in the towel.
  She turned a blind eye to it.
  He was skating on thin ice.
  The proof of the pudding is in the eating.
  It's touch and go whether it comes.
  You took the words out of my mouth.
  I'm on pins and needles about it.
  The phones have been ringing round the clock... around the clock.
  We nipped it in the bud.
  He's pulling your leg.
  It went down like a lead balloon.
  Fingers crossed.
  Keep me posted.
`);

const LITERAL = lines(`
  Put the lid on the box and the box on the shelf.
  The ball is behind the sofa.
  Her keys are in the bag.
  He cut the corner off the form.
  Take it with a glass of water.
  The boat leaves at ten.
  My hands are full of flour.
  Please keep your eyes closed for a moment.
  She hit her head on the door.
  A cup of tea, please.
  The blue folder is on the second shelf.
  Take the page out of the blue folder.
  Read the board from top to bottom.
  The eggs are in one basket, the bread is in the other.
  There is a bell by the door. Ring it twice.
  He stepped on the ice outside.
  The bridge is closed until four.
  Can you see the light of the telephone?
  She has the number of the label.
  The bus stops on the corner.
  He waited for a long time.
  We moved the bed against the wall.
  The cat is out in the garden.
  Stick red tape across the door.
  The letter says it word for word.
  It was entered the wrong way round.
  Please leave the door open for him.
  There is a chair at the end of the table.
  Is the ship on time?
  She put her finger on the picture.
  It is raining.
  Turn the page, please.
  He lost his ticket on the stairs.
  The price is on the last page.
  They all have a plate, and a fork.
  We open at nine.
  The cake is on a plate from the stand.
  The fire exit is behind the curtain.
  It takes ten minutes on foot.
  You can pay at the till.
  The heater is on the blue line.
  Come in and sit down.
  He drove it in the dark, with one light.
  Is there a hole in the bucket?
  He needs his sleep.
  I broke my leg in March.
  Stand still.
  The train is under way to York at five.
  All of it is on the list.
  Let the water run.
  Give her the boot that fits.
  She tied her shoes.
  Look at the map on the wall.
  They met at the crossroads, by the chapel.
  The dog is on the sofa.
  Somebody has to wash the dishes.
  We have two left, and they are the large ones.
  The milk is off.
  Please say your name again.
  The wood is behind the trees.
`);

const SIMILES = lines(`
  He holds the bag like a baby.
  It goes like a boat.
  She walks in like a queen.
  The jug shook like a wet dog.
  He stood there like a man in a photograph.
  The room is as hot as an oven at noon... it is as stuffy as an oven.
  She is as quiet as a mouse.
  The plant is as limp as a wet sleeve.
  His voice is as flat as the table.
  Gav looks as if somebody had died.
  She talks as though she were on the radio.
  He ran like somebody who has seen a fire.
`);

const NO_SIMILES = lines(`
  I'd like a coffee, please.
  Would you like the receipt?
  They like the cake, and they like the faces.
  It looks like a fuse.
  That sounds like the fan.
  He doesn't like a fuss.
  The desk is as high as a kitchen chair.
  The puddle is as big as a tray.
  Come as soon as the bus is in.
  He wants one like the others.
  It looks as if it is broken.
  People like the window table.
  As far as the bridge it is one road.
  Bring as many as you can carry.
`);

const VERBLESS = lines(`
  A green lanyard with sunflowers.
  One hand over his left ear.
  Bits and pieces of a former life.
  The pink chairs in the living room.
  The white couch with the long back.
  Dirty bracelets and ragged necklaces in a box.
  The blue wallpaper upstairs.
  Forty thousand restaurants.
  Ten brushes for a family of ten.
  Counter of the Corner Cup, twenty to eleven, sun on the tiles.
  Contact room of Valley Power, 10:15, in the storm.
  Five faces over five screens.
  Rain on the window and two people in the queue.
  A man in a yellow jacket, and another man with a coffee.
  From the bag a bunch of leeks.
  Half a page in pencil.
  Nothing in the box but dust.
  No milk until Thursday.
  Another quiet morning at the desk.
  Three of us at the counter from eight.
  Two birds with long legs.
  The smell of hot metal and old soup.
  A long queue, all the way to the door.
  Too many people in a small room.
  The last train to Leeds.
  Her coat over the back of the chair.
  A voice from the kitchen.
  Six chairs around a low table.
  Behind the counter a woman with flour on her arms.
  On the wall an old calendar.
  In his hand a ticket from last week.
  Outside the window the yard in the rain.
  Not a word about the money.
  Only one of the two keys.
  Eggs, butter and a tin of peas.
  A drawer full of pens.
  Warm milk and no sugar.
  A small plate for the child.
  Mud up to the knees.
  Plenty of room for everybody.
  The same knife for all the cakes.
  A letter without a stamp.
  Paper cups, mostly.
  A tall woman of about sixty in a plum coat.
  The second bus from the right.
  The key under the third pot.
  Dark wood, low light.
  At the far end a piano.
  One question after the other.
  Blue ink on both sheets.
  A rota with four names.
  The third one this week.
  A ramp at the back of the building.
  Straight on, a little to the left.
  Fresh bread for twenty.
  Not since last month.
  A cage in the second aisle.
  Her left hand on the rail.
  Four seconds of silence.
  A quarter of an hour at most.
`);

const WITH_VERB = lines(`
  You are at the counter.
  It is ten to nine.
  A man stands at the door.
  The desk turns amber after four minutes.
  One of the telephones rings.
  A colleague promised Mr Yildiz a call.
  On that pole hang Mill Lane and Weir Cottages.
  Rhys Parry, the foreman, answers on the workshop telephone.
  The other seven stay on.
  The next twelve come a quarter of an hour later.
  Six of us visit somebody at half past two.
  They all look hungry from here.
  Ines rings me at eight.
  Nobody in here said a word.
  The oxygen firm answers day and night.
  The board of the crews counts.
  Calls of the evening go out at half past six.
  Metal scrapes over a step.
  The wand hisses.
  Siobhan's on the phone.
  The car's ready.
  Who's next?
  That's mine.
  Let's go.
  Don't touch it.
  Put the lid on.
  Please hand her the card.
  Dan, call an ambulance.
  Then write it down, and read it back.
  Look at the board.
  Fill in the form.
  Turn to the sponge and look for almonds.
  Wait here until I call you.
  Ring Rhys on the workshop telephone.
  You must include a copy of the receipt.
  Most shops allow returns within thirty days.
  Keep the original box.
  The product should be unused.
  Customers have 14 days to send it back.
  We went out by the back door.
  She left it on the train.
  He fell on the step.
  Her voice broke.
  The lights went off at six.
  Cars stop at the corner.
  The bell rings twice.
  My mother needs oxygen.
  The price includes VAT.
  He nods.
  Nathaniel ran.
  Light from the window fell upon an open box.
  The woman closes her handbag.
  Everybody knows that.
  What happened?
  Which one do you want?
  I'd rather stand.
  They've sold out.
  You'll be fine.
  Nothing works today.
  Both of them know the way.
  This costs four pounds.
  Children eat free.
  The allergen question and its answer stand in the folder.
  The tape still curls at one end.
  Marta looks twice at your ticks.
`);

/** What people say without a verb, and everybody follows. */
const ANSWERS = lines(`
  Yes, please.
  No, thank you.
  Good morning.
  Thank you very much indeed, dear.
  Of course.
  Two, please.
  With oat, please.
  Not today, thanks.
  On the left.
  At half past four.
  Oat or soya?
  And the second half?
  Anything else with it?
  Milk, egg, wheat, nuts.
  Decaf flat white, oat, to take away.
  Four pounds twenty.
  Boxes: none.
`);

describe('figures of speech', () => {
  it.each(FIGURES)('are told: %s', (sentence) => {
    expect(english.figures(sentence)).not.toEqual([]);
  });

  it.each(LITERAL)('are not seen in what is meant as it stands: %s', (sentence) => {
    expect(english.figures(sentence)).toEqual([]);
  });

  it('are found in every form of their verb, with the words as they are written and plain ones', () => {
    for (const text of ['She kept an eye on it', 'Keeping an eye on it', 'He’ll Keep an Eye on it'])
      expect(english.figures(text)[0]).toEqual({ words: expect.stringMatching(/^ke.+ on$/i), plain: 'watch' });
  });
});

describe('similes', () => {
  it.each(SIMILES)('are told: %s', (sentence) => {
    expect([...english.similes(sentence), ...english.figures(sentence)]).not.toEqual([]);
  });

  it.each(NO_SIMILES)('are not seen in: %s', (sentence) => {
    expect(english.similes(sentence)).toEqual([]);
  });
});

describe('sentences without a verb', () => {
  it.each(VERBLESS)('are told of the scene: %s', (sentence) => {
    expect(verblessIn(sentence, 'told', english)).toEqual([sentence]);
  });

  it.each(WITH_VERB)('are not: %s', (sentence) => {
    expect(verblessIn(sentence, 'told', english)).toEqual([]);
  });

  it.each(ANSWERS)('are fine as an answer: %s', (sentence) => {
    expect(verblessIn(sentence, 'said', english)).toEqual([]);
  });

  it('are fine as a row of a card, and told in a point of several sentences', () => {
    expect(verblessIn('Cold milk for a whole jug', 'row', english)).toEqual([]);
    expect(verblessIn('Cold milk for a whole jug at once. Wipe the wand.', 'row', english)).toHaveLength(1);
    expect(verblessIn('Milk: oat, soya', 'row', english)).toEqual([]);
    expect(verblessIn('The two job sheets behind you', 'name', english)).toEqual([]);
  });

  it('leave aside what is read off a thing and what somebody else says', () => {
    expect(verblessIn('SECOND FLOOR, LEFT.', 'told', english)).toEqual([]);
    expect(verblessIn('She says: “A flat white. With oat, please.”', 'told', english)).toEqual([]);
  });
});

describe('Polish', () => {
  it.each(
    lines(`
    Trzymam kciuki za panią.
    To bułka z masłem.
    Nie owijajmy w bawełnę.
    Idzie jak po maśle.
    Mam na głowie cały sklep.
  `),
  )('has figures: %s', (sentence) => {
    expect(polish.figures(sentence)).not.toEqual([]);
  });

  it('has similes by their form, and none in "as always" or in a clause', () => {
    expect(polish.similes('Mleko jest białe jak śnieg.')).toHaveLength(1);
    expect(polish.similes('Poproszę to, jak zawsze, i proszę powiedzieć, jak długo to potrwa.')).toEqual([]);
  });

  it('has sentences with and without a verb', () => {
    for (const fine of [
      'Marta liczy zapasy na zapleczu.',
      'Poproszę białą kawę.',
      'Proszę chwilę poczekać.',
      'Nie ma mleka.',
    ])
      expect(verblessIn(fine, 'told', polish), fine).toEqual([]);
    for (const none of ['Lada w kawiarni, pięć po ósmej.', 'Biała kartka w ręce.'])
      expect(verblessIn(none, 'told', polish), none).toHaveLength(1);
  });
});

/** A text of a day that whoever works it reads before they act: what stands in a room, and what is done differently. */
interface DayText {
  readonly text: string;
}
interface Day {
  readonly encounters: readonly { readonly before?: readonly DayText[] }[];
  readonly ends?: readonly DayText[];
  readonly fixes?: Readonly<Record<string, DayText>>;
}

describe('a day', () => {
  const days = readdirSync('scenarios/shifts').filter((file) => !file.endsWith('.schema.json'));

  it.each(days)('that comes with the game is plain between its people: %s', (file) => {
    const day: Day = JSON.parse(readFileSync(`scenarios/shifts/${file}`, 'utf8'));
    const texts = [
      ...day.encounters.flatMap(({ before = [] }) => before),
      ...(day.ends ?? []),
      ...Object.values(day.fixes ?? {}),
    ];
    expect(texts.length).toBeGreaterThan(5);
    expect(
      texts.flatMap(({ text }) => [
        ...english.similes(text),
        ...english.figures(text).map(({ words }) => words),
        ...verblessIn(text, 'told', english),
      ]),
    ).toEqual([]);
  });
});

describe('a scenario', () => {
  const [order] = aDraft().nodes.arrives?.lines ?? [];
  const withLine = (text: string, cues: string[] | undefined) =>
    aScenario({
      nodes: {
        ...aDraft().nodes,
        arrives: {
          lines: [
            order,
            { by: 'customer', text, inner: 'It went down like a lead balloon.', ...(cues && { cues }) },
          ].filter((one) => one !== undefined),
          moves: aDraft().nodes.arrives?.moves ?? [],
        },
      },
    });

  it('is looked at where whoever plays must act: thoughts, coach notes, endings and lines without a cue may have pictures', () => {
    expect(plainLints(withLine("I'm in two minds.", undefined))).toEqual([]);
    expect(plainLints(withLine("I'm in two minds.", ['coffee'])).map(({ code, pointer }) => [code, pointer])).toEqual([
      ['figure-of-speech', '/nodes/arrives/lines/1'],
    ]);
    expect(fieldsToActOn(withLine('Well.', undefined)).some(({ text }) => text.includes('lead balloon'))).toBe(false);
  });

  it('in a language that nobody has written down is said not to be looked at', () => {
    const [told, ...more] = plainLints(aScenario({ language: 'sv' }));
    expect(told).toMatchObject({ code: 'plainness-not-known', pointer: '/language' });
    expect(more).toEqual([]);
  });

  it('that comes with the game is plain, or says why not', () => {
    const told = shippedScenarios().flatMap((scenario) =>
      plainLints(scenario)
        .filter(({ code }) => !Object.hasOwn(scenario.intended ?? {}, code))
        .map(foundSpoken)
        .map(({ pointer, message }) => `${scenario.id}${pointer}: ${message}`),
    );
    expect(told).toEqual([]);
  });
});
