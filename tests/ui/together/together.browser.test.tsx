import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BoardView } from '../../../src/ui/together/board-view.tsx';
import { DeskScreen, type DeskScreenProps, DeskSignIn } from '../../../src/ui/together/desk-screen.tsx';
import { DeskTeamScreen, type DeskTeamScreenProps } from '../../../src/ui/together/desk-team-screen.tsx';
import { JoinScreen, type JoinScreenProps } from '../../../src/ui/together/join-screen.tsx';
import { MyTeamScreen, type MyTeamScreenProps } from '../../../src/ui/together/my-team-screen.tsx';
import { RoomScreen } from '../../../src/ui/together/room-screen.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { clear, conditions, headingLevels, overflow, press, show, showAllDetails, under } from '../shown-page.tsx';
import { aBoard, myBoard, NOW, someMembers } from './a-board.ts';

const ADDRESS = 'http://192.168.1.20:4173/#/join/KPT4-9XWM';

function joining(overrides: Partial<JoinScreenProps> = {}) {
  const props: JoinScreenProps = {
    code: 'KPT4-9XWM',
    moving: false,
    invitation: { team: 'Front desk', sees: ['name', 'plays', 'points', 'when'], plainHttp: true },
    name: '',
    busy: false,
    onCode: vi.fn(),
    onJoin: vi.fn(),
    onMove: vi.fn(),
    onMyTeam: vi.fn(),
    onHome: vi.fn(),
    ...overrides,
  };
  return { props, screen: <JoinScreen {...props} /> };
}

function mine(overrides: Partial<MyTeamScreenProps> = {}) {
  const props: MyTeamScreenProps = {
    team: 'Front desk',
    name: 'Ana',
    ended: false,
    here: 1,
    had: 3,
    refused: 1,
    waits: 'line',
    plays: [
      { attempt: 'a', title: 'Lunch for six', state: { is: 'here' } },
      { attempt: 'b', title: 'The early one', state: { is: 'had' } },
      { attempt: 'c', title: 'The late one', state: { is: 'counted', score: 78 } },
      { attempt: 'd', title: 'The last one', state: { is: 'refused', why: 'seal-broken' } },
    ],
    offered: 2,
    lists: [{ id: 'l', title: 'First week', open: true, taken: 0, stepped: false }],
    ranked: false,
    board: <BoardView board={myBoard} lists={[]} list={undefined} onList={vi.fn()} onPlays={vi.fn()} />,
    moving: { code: 'KPT4-9XWM', expires: NOW, address: ADDRESS },
    onOffer: vi.fn(),
    onList: vi.fn(),
    onRanked: vi.fn(),
    onName: vi.fn(),
    onMoving: vi.fn(),
    onLeave: vi.fn(),
    onForget: vi.fn(),
    onHome: vi.fn(),
    ...overrides,
  };
  return { props, screen: <MyTeamScreen {...props} /> };
}

function aTeam(overrides: Partial<DeskTeamScreenProps> = {}) {
  const list = { id: 'l', title: 'First week', text: '{}', attempts: 1, given: NOW, stepped: false };
  const props: DeskTeamScreenProps = {
    team: { id: 't', name: 'Front desk', created: NOW, members: someMembers.length, goal: { plays: 60 } },
    code: { code: 'KPT4-9XWM', expires: NOW },
    addressOf: () => ADDRESS,
    trainers: [{ id: 'x', name: 'Tess' }],
    members: someMembers,
    lists: [list],
    progress: new Map([
      [
        'l',
        [
          { member: 'a', name: 'Ana', served: 3, of: 3, attempts: 1, average: 79.96, passed: false },
          {
            member: 'b',
            name: 'Béla',
            served: 1,
            of: 3,
            attempts: 0,
            at: { scenario: 's', title: 'Lunch', since: NOW },
          },
        ],
      ],
    ]),
    log: [{ sequence: 1, at: NOW, who: 'Tess', did: 'team-made' }],
    invitation: 'http://192.168.1.20:4173/#/desk/sign-in/0123456789abcdef0123456789abcdef',
    moving: undefined,
    monday: null,
    onCode: vi.fn(),
    onEndCode: vi.fn(),
    onName: vi.fn(),
    onGoal: vi.fn(),
    onProgress: vi.fn(),
    onTakeBack: vi.fn(),
    onMakeList: vi.fn(),
    onFiles: vi.fn(),
    onExport: vi.fn(),
    onLog: vi.fn(),
    onInvite: vi.fn(),
    onPutAway: vi.fn(),
    onBoard: vi.fn(),
    onRoom: vi.fn(),
    onDesk: vi.fn(),
    onRename: vi.fn(),
    onHide: vi.fn(),
    onRemove: vi.fn(),
    onErase: vi.fn(),
    onMerge: vi.fn(),
    onMoving: vi.fn(),
    ...overrides,
  };
  return { props, screen: <DeskTeamScreen {...props} /> };
}

const deskOf: DeskScreenProps = {
  trainer: 'Tess',
  teams: [{ id: 't', name: 'Front desk', created: NOW, members: 8 }],
  compared: {
    stories: ['Lunch for six'],
    funnel: {
      middle: 60,
      points: [
        { id: 'a', name: 'North', plays: 5, average: 58, where: 'inside' },
        { id: 'b', name: 'South', plays: 9, average: 66, where: 'inside' },
      ],
      limits: [4, 5, 9].map((plays) => ({ plays, least: 60 - 60 / plays, most: 60 + 60 / plays })),
    },
    leftOut: [{ id: 'c', name: 'West', why: 'team-too-small' }],
  },
  invitation: undefined,
  onOpen: vi.fn(),
  onMake: vi.fn(),
  passkeys: 1,
  onAddPasskey: vi.fn(),
  onRemovePasskeys: vi.fn(),
  onInvite: vi.fn(),
  onSignOut: vi.fn(),
  onHome: vi.fn(),
};

const room = (live: boolean) => (
  <RoomScreen
    team="Front desk"
    board={{ ...myBoard, mine: [] }}
    code={{ code: 'KPT4-9XWM', address: ADDRESS }}
    arrived={4}
    live={live}
    at="16:10"
    onClose={vi.fn()}
  />
);

const early = (code = true) => (
  <RoomScreen
    team="Front desk"
    board={{ ...myBoard, mine: [], cells: [], rows: [], people: 3, team: { plays: 0 } }}
    code={code ? { code: 'KPT4-9XWM', address: ADDRESS } : undefined}
    arrived={0}
    live
    at="09:02"
    onClose={vi.fn()}
  />
);

afterEach(clear);

describe('joining', () => {
  it('says what the trainers will see before there is a field for a name', async () => {
    const { props, screen } = joining();
    await show(screen);
    const seen = page.getByRole('list').getByRole('listitem');
    await expect.element(seen.first()).toHaveTextContent('the name you give here');
    const list = document.querySelector('.together-seen');
    const field = document.querySelector('input');
    expect(list && field && list.compareDocumentPosition(field)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await userEvent.fill(page.getByLabelText('Name to show'), 'دانا');
    await press('{Enter}');
    expect(props.onJoin).toHaveBeenCalledWith('دانا');
  });

  it('asks for the code where there is none, by keyboard alone', async () => {
    const { props, screen } = joining({ code: undefined, invitation: undefined });
    await show(screen);
    await press('{Tab}{Tab}kpt4 9xwm{Enter}');
    expect(props.onCode).toHaveBeenCalledWith('kpt4 9xwm');
  });

  it('leaves whoever is in a team already where they are', async () => {
    await show(joining({ member: { team: 'North', name: 'Ana' } }).screen);
    await expect.element(page.getByText(/plays with North already, as Ana/)).toBeVisible();
    await expect.element(page.getByLabelText('Name to show')).not.toBeInTheDocument();
  });
});

describe('my team', () => {
  it('tells for each play whether it is saved here, with the team, or refused and why', async () => {
    await show(mine().screen);
    await showAllDetails();
    const told = [...document.querySelectorAll('.together-plays li')].map((one) => one.textContent);
    expect(told).toContain('Lunch for six saved here, not with the team yet');
    expect(told).toContain('The early one the team has it; it is being worked out');
    expect(told).toContain('The late one the team has it: 78 of 100');
    expect(told).toContain('The last one not taken, because it was changed after it was saved');
  });

  it('offers plays from before, and erases nobody before it has asked', async () => {
    const { props, screen } = mine();
    await show(screen);
    await page.getByRole('button', { name: 'Give them to the team' }).click();
    expect(props.onOffer).toHaveBeenCalled();
    await page.getByRole('button', { name: /^Leave the team/ }).click();
    expect(props.onLeave).not.toHaveBeenCalled();
    await expect.element(page.getByRole('button', { name: 'No', exact: true })).toHaveFocus();
    await page.getByRole('button', { name: /^Yes, leave/ }).click();
    expect(props.onLeave).toHaveBeenCalled();
  });

  it('says what is the matter where the team does not know this browser any more', async () => {
    await show(mine({ ended: true }).screen);
    await expect.element(page.getByText(/nothing more is sent/)).toBeVisible();
  });
});

describe('the comparison of a team', () => {
  it('draws groups from what the server says, with the same as a table, and what it does not show', async () => {
    await show(<main className="team">{mine().props.board}</main>);
    const names = [...document.querySelectorAll('.range-name')].map((name) => name.textContent);
    expect(names).toEqual(['Ana', 'Béla', 'Chidi']);
    await expect.element(page.getByText(/It does not show who serves real customers better/)).toBeVisible();
    await expect.element(page.getByText(/It does not show who gave it away/)).toBeVisible();
    await expect.element(page.getByText(/Only those who asked for it are named/)).toBeVisible();
    const hidden = [...document.querySelectorAll('td')].filter(({ textContent }) => textContent === 'hidden');
    expect(hidden).toHaveLength(7);
  });
});

describe('the desk', () => {
  it('signs nobody in before a click', async () => {
    const onSignIn = vi.fn();
    await show(<DeskSignIn hasLink name="Tess" onSignIn={onSignIn} onHome={vi.fn()} />);
    expect(onSignIn).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Sign in' }).click();
    expect(onSignIn).toHaveBeenCalledWith('Tess');
  });

  it('never says that a mark was reached that was not', async () => {
    await show(aTeam().screen);
    await expect.element(page.getByRole('row', { name: /^Ana/ })).toHaveTextContent('79.9 of 100, mark not reached');
  });

  it('changes a person from their own dialog, and erases only when asked twice', async () => {
    const { props, screen } = aTeam();
    await show(screen);
    await page.getByRole('button', { name: 'Change Béla' }).click();
    await page.getByRole('button', { name: 'Erase for ever' }).click();
    expect(props.onErase).not.toHaveBeenCalled();
    await page.getByLabelText('Is the same person as').selectOptions('Elif');
    await page.getByRole('button', { name: 'Make them one' }).click();
    expect(props.onMerge).toHaveBeenCalledWith(someMembers[1]?.id, someMembers[4]?.id);
  });
});

describe('the screen for a room', () => {
  it('says that the line is gone, and shows what it knew last', async () => {
    await show(room(false));
    await expect.element(page.getByRole('status')).toHaveTextContent('No connection: this is how it was at 16:10');
    await expect.element(page.getByText('38')).toBeVisible();
  });

  it('names nobody', async () => {
    await show(room(true));
    const words = document.body.textContent ?? '';
    for (const { name } of someMembers) expect(words).not.toContain(name);
  });

  it('says before there is anything to tell how to join and begin, and how many are there', async () => {
    await show(early());
    const begin = page.getByRole('region', { name: 'How to begin' });
    await expect.element(begin).toHaveTextContent('open http://192.168.1.20:4173 and press “Join a team”');
    await expect.element(begin).toHaveTextContent('Give the code KPT4-9XWM');
    await expect.element(page.getByRole('region', { name: 'Now' })).toHaveTextContent('people here3');
    await page.viewport(1920, 1080);
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(1080);
    await page.viewport(390, 844);
    expect(overflow()).toBe(0);
    await show(early(false));
    await expect.element(begin).toHaveTextContent('Nobody new can join just now');
  });

  it('fills a wall of 1920 by 1080 without scrolling', async () => {
    await show(room(true));
    await page.viewport(1920, 1080);
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(1080);
    expect(overflow()).toBe(0);
  });
});

const SCREENS: readonly (readonly [string, () => ReactNode])[] = [
  ['joining', () => joining().screen],
  ['asking for a code', () => joining({ code: undefined, invitation: undefined }).screen],
  ['my team', () => mine().screen],
  [
    'a comparison',
    () => (
      <main className="team">
        <h1>Front desk</h1>
        <BoardView
          board={aBoard}
          lists={[{ id: 'l', title: 'First week' }]}
          list="l"
          onList={vi.fn()}
          onPlays={vi.fn()}
        />
      </main>
    ),
  ],
  ['signing in', () => <DeskSignIn hasLink name="" onSignIn={vi.fn()} onHome={vi.fn()} />],
  ['the desk', () => <DeskScreen {...deskOf} />],
  ['a team at the desk', () => aTeam().screen],
  ['the room', () => room(true)],
  ['the room before anybody has played', () => early()],
];

describe.each(SCREENS)('%s', (_, screen) => {
  it.each(conditions)('holds on $name', async (condition) => {
    await show(screen());
    await under(condition);
    await showAllDetails();
    expect(overflow()).toBe(0);
    const levels = headingLevels();
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 1) + 1);
    await expectNoAxeProblems();
  });
});
