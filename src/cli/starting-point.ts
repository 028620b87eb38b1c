/** What `counterpart new` begins with: a small scenario that is whole, playable and explains itself in its notes. */
import type { ScenarioInput } from '../scenario/format.ts';
import type { Setting } from '../scenario/words.ts';

/** The starting point: one person, one need to discover, one expectation, three turns, four endings, one of them over the edge. */
export function startingPoint(id: string, setting: Setting, schema = '../scenario.schema.json'): ScenarioInput {
  return {
    $schema: schema,
    format: 2,
    id,
    title: 'The quick question',
    summary: 'Someone at the counter has a quick question. It is not the question they came with.',
    setting,
    role: 'assistant',
    language: 'en-GB',
    jurisdiction: 'GB',
    clock: '10:30',
    note: 'Change one thing at a time and run `counterpart check` on this file after each. `note` fields are for authors only.',
    intended: {
      'guessing-passes': 'A starting point of three short turns. Take this line out once there is more to choose.',
    },
    patience: 60,
    customer: {
      person: {
        name: 'Robin Tarn',
        short: 'Robin',
        age: 44,
        pronoun: 'they',
        relation: 'external',
        segments: ['ext.new'],
        about: 'A person with a rucksack and a folded letter, looking for someone to ask.',
        cast: { outfit: 'tee', head: 'medium', skin: '#e8b48f', hair: '#3b2a20', top: '#2a9d8f', bottom: '#33415c' },
        voice: 'alto',
      },
      history: 0,
    },
    brief: {
      situation:
        'You are at the counter on a quiet morning. Somebody you do not know comes in with a letter in their hand.',
      known: [{ text: 'The office upstairs sends people down here when its lift is out of order.' }],
    },
    needs: {
      place: { text: 'To learn where the meeting really is', area: 'information', critical: true },
    },
    expectations: {
      walked: {
        text: 'To be shown the way rather than pointed',
        area: 'assistance',
        from: 'At the library somebody always walked along',
      },
    },
    target: { text: 'Answered within three minutes', seconds: 180 },
    policies: {
      rooms: {
        title: 'Rooms this week',
        points: [
          'The meeting room has moved from the second floor to the garden room.',
          'The way: through the side door, then left.',
        ],
        dated: 'Checked this morning',
      },
    },
    start: 'arrives',
    nodes: {
      arrives: {
        note: 'The first turn. Let the person speak first; hide the need behind what they ask.',
        lines: [
          {
            by: 'customer',
            text: 'Quick question: is the lift working? Second floor, it says.',
            face: 'concerned',
            inner: 'I am late already, and I hate not knowing where to go.',
            cues: ['place'],
          },
        ],
        moves: [
          {
            id: 'answer-lift',
            say: 'I am afraid it is out of order. The stairs are over there.',
            misses: ['walked'],
            mood: -1,
            seconds: 10,
            skills: { explain: -1 },
            coach: 'True, quick, and an answer to the wrong question: the room is no longer upstairs.',
            stronger: 'ask-meeting',
            reply: [{ by: 'customer', text: 'Right. Stairs. Two floors.', face: 'tired', inner: 'Wonderful.' }],
            to: 'sets-off',
          },
          {
            id: 'ask-meeting',
            ask: 'It is not. Which meeting are you here for?',
            reveals: ['place'],
            seconds: 15,
            skills: { discover: 2 },
            coach: 'One question, and the real need is on the table.',
            reply: [
              {
                by: 'customer',
                text: 'The residents’ meeting. It says second floor.',
                face: 'calm',
                inner: 'At last somebody asks.',
              },
            ],
            to: 'knows',
          },
          {
            id: 'look-rooms',
            look: 'Look at the card with this week’s rooms',
            card: 'rooms',
            reveals: ['place'],
            seconds: 20,
            skills: { explain: 1 },
            coach: 'Facts first. It costs a moment and saves two flights of stairs.',
            reply: [{ by: 'scene', text: 'The card says: meeting room, now the garden room.' }],
            to: 'knows',
          },
        ],
      },
      knows: {
        lines: [
          {
            by: 'customer',
            text: 'So am I in the wrong place? At the library they always took me there.',
            face: 'worried',
            inner: 'Please do not just wave an arm at me.',
            cues: ['walked'],
          },
        ],
        moves: [
          {
            id: 'tell-way',
            say: 'It has moved to the garden room. Side door, then left.',
            meets: ['place'],
            mood: 1,
            seconds: 15,
            skills: { explain: 1 },
            coach: 'Right and clear. They would still have liked company.',
            stronger: 'walk-along',
            to: 'end',
          },
          {
            id: 'walk-along',
            do: 'Come round the counter and walk to the side door with them',
            acts: ['come-round'],
            meets: ['place', 'walked'],
            mood: 1,
            seconds: 60,
            skills: { adapt: 2, explain: 1 },
            coach: 'A minute of yours is worth more than the best directions.',
            to: 'end',
          },
          {
            id: 'send-up',
            say: 'If the letter says second floor, I would try the second floor.',
            harms: ['place'],
            mood: -1,
            seconds: 10,
            skills: { explain: -2 },
            coach:
              'The card on the counter knows better than the letter. Minutes on the wrong stairs cannot be given back.',
            stronger: 'tell-way',
            to: 'end',
          },
        ],
      },
      'sets-off': {
        lines: [
          {
            by: 'customer',
            text: 'Nobody upstairs tells you anything either. Is it always room twelve?',
            face: 'suspicious',
            inner: 'One more try.',
            cues: ['place', 'walked'],
            if: { not: { done: ['say-again'] } },
          },
        ],
        moves: [
          {
            id: 'shrug',
            say: 'As far as I know, yes, it always has been. Good luck up there.',
            harms: ['place'],
            mood: -1,
            seconds: 5,
            skills: { own: -2 },
            coach: '“As far as I know” is a guess; the card is an arm’s length away.',
            stronger: 'catch-up',
            to: 'end',
          },
          {
            id: 'say-again',
            say: 'The stairs. Over there.',
            mood: -1,
            seconds: 10,
            skills: { adapt: -2 },
            coach: 'The same words again tell them that nobody listens. At the third time they leave.',
            stronger: 'catch-up',
            reply: [
              {
                by: 'customer',
                text: 'I heard about the stairs. I asked about the room.',
                face: 'suspicious',
                inner: 'Am I talking to the wall?',
              },
            ],
            to: 'sets-off',
          },
          {
            id: 'catch-up',
            say: 'Wait, let me look. It has moved: I will show you.',
            card: 'rooms',
            acts: ['come-round'],
            meets: ['place', 'walked'],
            mood: 1,
            seconds: 75,
            skills: { own: 2 },
            coach: 'Put right in time. It cost more than doing it at once.',
            to: 'end',
          },
        ],
      },
    },
    endings: [
      {
        id: 'arrived',
        if: { met: ['place', 'walked'] },
        title: 'Robin is in the garden room on time',
        text: 'Robin takes the last chair, still smiling, and tells the neighbour who showed the way.',
        face: 'smile',
        leaves: 'pleased',
        review: { stars: 5, text: 'They walked me there. Who does that?' },
        outcome: { loyalty: 'gained', referral: 1 },
      },
      {
        id: 'found',
        if: { met: ['place'] },
        title: 'Robin finds the room',
        text: 'After one wrong door Robin slips in a little late.',
        face: 'calm',
        leaves: 'calm',
        review: { stars: 3, text: 'Got there in the end.' },
        outcome: { loyalty: 'kept', referral: 0 },
      },
      {
        id: 'lost',
        title: 'Robin is on the second floor, alone',
        text: 'The second floor is dark. When Robin is down again the meeting is half over.',
        face: 'tired',
        leaves: 'upset',
        review: { stars: 1, text: 'Two floors for nothing. Ask somebody else.' },
        outcome: { loyalty: 'lost', referral: -1 },
      },
    ],
    warning: [
      {
        by: 'customer',
        text: 'I have asked you twice now. If you do not know, say so, and I will ask somebody else.',
        inner: 'Once more, and I go.',
      },
    ],
    walksOut: {
      title: 'Robin walks out',
      text: 'Robin folds the letter and leaves to ask next door. The meeting begins without them.',
      face: 'angry',
      leaves: 'upset',
      review: { stars: 1, text: 'I asked three times. Nobody looked up.' },
      outcome: { loyalty: 'lost', referral: -1 },
    },
  };
}
