/** The coffee bar: the door and window, the wall clock, the counter with its fridge, cake, books and machine. */
import type { Weather } from '../../scenario/words.ts';
import { type Known, NewMark, NotKnown, RoomPicture, type RoomView } from './shift-room-parts.tsx';

export const BAR_WIDTH = 560;

const SKY: Readonly<Record<Weather, string>> = {
  sun: '#bfe0e8',
  cloud: '#d5dfe0',
  rain: '#a9bcc4',
  snow: '#dfe9ee',
  night: '#33406b',
};

/** What is up in the sky of the window, which spans 116–232 by 48–176. */
function WeatherInWindow({ weather }: { readonly weather: Weather }) {
  switch (weather) {
    case 'sun':
      return (
        <>
          <path fill="#f2b134" d="M204 62 c20 0 20 29 0 29 c-19 0 -19 -29 0 -29 Z" />
          <path d="M180 68 L174 64 M178 86 L171 89 M204 98 L204 105" strokeWidth="2.4" />
        </>
      );
    case 'cloud':
      return (
        <path
          fill="#fffdf7"
          d="M142 86 C142 70 164 66 170 78 C182 70 200 76 198 90 C196 98 150 100 142 96 C134 94 134 88 142 86 Z"
        />
      );
    case 'rain':
      return (
        <>
          <path fill="#fffdf7" d="M138 76 C138 62 160 58 166 70 C178 62 196 68 194 80 C192 88 146 90 138 86 Z" />
          <path
            d="M144 98 L138 112 M164 96 L158 110 M184 96 L178 110 M210 84 L204 98 M152 120 L146 134 M174 118 L168 132 M198 114 L192 128 M218 110 L213 122"
            stroke="#2e5c8a"
          />
        </>
      );
    case 'snow':
      return (
        <path
          d="M138 66 l.5 0 M160 84 l.5 0 M186 64 l.5 0 M212 82 l.5 0 M146 106 l.5 0 M176 104 l.5 0 M204 112 l.5 0 M130 128 l.5 0 M160 130 l.5 0 M220 134 l.5 0"
          stroke="#fffdf7"
          strokeWidth="8"
        />
      );
    case 'night':
      return (
        <>
          <path fill="#fff6c9" d="M206 60 C190 62 186 88 206 92 C194 96 178 88 180 74 C182 60 198 56 206 60 Z" />
          <path d="M138 68 l.5 0 M158 92 l.5 0 M150 114 l.5 0" stroke="#fff6c9" strokeWidth="5" />
        </>
      );
  }
}

function Window({ weather }: { readonly weather: Weather }) {
  return (
    <g>
      <path fill={SKY[weather]} d="M116 48 L232 47 L232 176 L116 177 Z" />
      <WeatherInWindow weather={weather} />
      <path fill="#93c1ac" d="M116 158 C136 142 152 150 170 146 C190 140 210 154 232 144 L232 176 L116 177 Z" />
      <path d="M174 47 L174 176" />
      <path fill="#fffdf7" d="M106 176 L242 175 L242 187 L106 188 Z" />
      <path fill="#5e9079" d="M128 174 C118 160 130 154 134 144 C140 154 152 160 142 174 Z" strokeWidth="2.6" />
      <path fill="#e26d5c" d="M124 166 L146 166 L143 186 L127 186 Z" strokeWidth="2.8" />
    </g>
  );
}

/** The street door with its sign: open, or not yet. */
function StreetDoor({ open }: { readonly open: boolean }) {
  return (
    <g>
      <path fill="#4b3b6b" d="M14 58 L94 57 L95 300 L13 300 Z" />
      <path fill="#bfe0e8" d="M26 72 L82 71 L82 222 L26 223 Z" />
      <path d="M34 150 L60 84 M48 164 L76 94" stroke="#fffdf7" strokeWidth="4" />
      <path d="M84 236 C90 235 92 246 84 247" />
      <path d="M40 118 L54 104 L68 117" strokeWidth="2.4" />
      <g transform="rotate(-3 54 132)">
        <path fill={open ? '#fffdf7' : '#ffd9d2'} d="M28 118 L81 117 L81 146 L28 147 Z" />
        <text x="54.5" y="138" fontSize={open ? 17 : 14} textAnchor="middle" fill="#14110f" stroke="none">
          {open ? 'OPEN' : 'CLOSED'}
        </text>
      </g>
    </g>
  );
}

/** Hands of the wall clock, for a time of day such as "08:05". */
function Clock({ clock }: { readonly clock: string }) {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const hand = (turn: number, length: number) => {
    const angle = turn * 2 * Math.PI;
    return `M286 78 L${(286 + Math.sin(angle) * length).toFixed(1)} ${(78 - Math.cos(angle) * length).toFixed(1)}`;
  };
  return (
    <g>
      <path fill="#fffdf7" d="M287 44 C331 45 331 111 286 112 C241 111 242 45 287 44 Z" />
      <path d="M286 51 L286 56 M313 78 L318 78 M286 101 L286 105 M255 78 L260 78" strokeWidth="2.6" />
      <path d={hand((hours % 12) / 12 + minutes / 720, 15)} strokeWidth="4.6" />
      <path d={hand(minutes / 60, 23)} />
      <path d="M286 78 l.3 0" strokeWidth="7" stroke="#e26d5c" />
    </g>
  );
}

function Shelf() {
  return (
    <g>
      <path fill="#2f3a38" d="M334 34 L540 32 L541 104 L333 105 Z" />
      <path
        d="M350 54 L408 53 M428 53 L442 53 M350 70 L398 69 M428 69 L442 69 M350 86 L404 85 M428 85 L442 85 M462 54 L510 53 M462 70 L500 69 M462 86 L516 85"
        stroke="#fff6c9"
        strokeWidth="3"
      />
    </g>
  );
}

/** The sponge under its glass, with the almond card when one knows of it. */
function Cake({ known }: { readonly known: Known }) {
  return (
    <g>
      <path fill="#fffdf7" d="M262 206 L322 205 L314 212 L270 212 Z" />
      <path fill="#f6d28b" d="M268 184 C280 179 304 179 316 184 L316 204 C302 208 282 208 268 205 Z" />
      <path d="M268 194 C284 198 302 198 316 193" stroke="#e26d5c" />
      <path fill="#fffdf7" d="M268 184 C280 179 304 179 316 184 C304 190 280 190 268 184 Z" strokeWidth="2.6" />
      <path d="M260 206 C256 168 272 156 292 155 C312 156 328 168 324 205 M292 155 L292 149" strokeWidth="2.6" />
      {known && (
        <g transform="rotate(5 300 226)">
          <path fill="#ffe9b0" d="M264 214 L336 213 L336 240 L264 241 Z" strokeWidth="2.8" />
          <text x="300" y="233" fontSize="16" textAnchor="middle" fill="#14110f" stroke="none">
            almond
          </text>
        </g>
      )}
    </g>
  );
}

/** The regulars' book: shut, open at a name, or open with today's line. */
function RegularsBook({ known, written }: { readonly known: Known; readonly written: Known }) {
  if (!known && !written) {
    return (
      <g>
        <path fill="#2a9d8f" d="M338 196 L388 194 L392 208 L338 210 Z" />
        <path d="M340 204 L390 202" strokeWidth="2.4" />
      </g>
    );
  }
  return (
    <g>
      <path fill="#2a9d8f" d="M332 206 L342 180 L365 183 L388 179 L399 205 L366 211 Z" />
      <path
        fill="#fffdf7"
        d="M337 203 L346 181 L365 184 L366 207 Z M394 202 L385 180 L365 184 L366 207 Z"
        strokeWidth="2.6"
      />
      <path fill="#e26d5c" d="M351 190 c3 -5 9 0 4 5 l-4 3 l-3 -4 c-3 -4 1 -7 3 -4 Z" strokeWidth="1.8" />
      {written && <path d="M371 188 L383 186 M372 194 L386 192 M373 200 L384 198" stroke="#2e5c8a" strokeWidth="2.6" />}
    </g>
  );
}

/** The allergen folder on its stand: with today's tick, without it, or waiting. */
function Folder({ checked, answered }: { readonly checked: Known; readonly answered: Known }) {
  return (
    <g>
      <path fill="#e26d5c" d="M408 160 L450 157 L453 207 L411 209 Z" />
      <path d="M416 160 L418 208" strokeWidth="2.6" />
      <path fill="#fffdf7" d="M422 168 L446 166 L448 198 L424 200 Z" strokeWidth="2.6" />
      {checked ? (
        <path d="M427 184 C431 187 433 190 434 194 C438 185 441 180 446 174" stroke="#1d6b4f" strokeWidth="4.6" />
      ) : (
        <path d="M428 176 L441 175 L442 189 L429 190 Z" strokeWidth="2.4" strokeDasharray="3 5" />
      )}
      {answered && <path fill="#fff6c9" d="M440 150 L458 149 L458 166 L441 167 Z" strokeWidth="2.4" />}
    </g>
  );
}

/** The fridge under the counter: warm with sour milk, cold with good milk, or with its door shut on it. */
function Fridge({ off }: { readonly off: Known }) {
  const milk = off ? '#e3d9a0' : '#fffdf7';
  return (
    <g>
      <path fill="#9fb6bd" d="M424 228 L546 227 L547 312 L423 313 Z" />
      <path fill={off === undefined ? '#c3d3d8' : '#e6f3f7'} d="M434 238 L516 237 L516 304 L434 305 Z" />
      {off === undefined ? (
        <>
          <path d="M444 292 L474 250 M462 298 L500 246" stroke="#fffdf7" strokeWidth="4" />
          <NotKnown at={[476, 270]} />
        </>
      ) : (
        <>
          {[444, 468, 492].map((x) => (
            <g key={x}>
              <path
                fill={milk}
                d={`M${x} 303 L${x} 266 C${x} 258 ${x + 4} 258 ${x + 4} 250 L${x + 14} 250 C${x + 14} 258 ${x + 18} 258 ${x + 18} 266 L${x + 18} 303 Z`}
                strokeWidth="2.6"
              />
              <path
                fill={off ? '#b5a33c' : '#2e5c8a'}
                d={`M${x + 3} 244 L${x + 15} 244 L${x + 15} 251 L${x + 3} 251 Z`}
                strokeWidth="2.4"
              />
              {off && (
                <path
                  d={`M${x + 3} 278 c4 -5 6 4 12 -1 M${x + 4} 289 c4 5 6 -4 10 1`}
                  stroke="#7d6f1e"
                  strokeWidth="2.4"
                />
              )}
            </g>
          ))}
          {off && (
            <path
              d="M414 308 C404 298 420 290 410 280 C402 272 418 264 410 256 M398 304 C390 296 404 288 396 280 C390 274 400 268 396 262"
              stroke="#5f5510"
              strokeWidth="3.4"
            />
          )}
        </>
      )}
      <path d="M510 262 L510 280" strokeWidth="4.4" />
      <path fill="#fffdf7" d="M524 240 L540 240 L540 286 L524 286 Z" strokeWidth="2.6" />
      <path d={off ? 'M532 278 L532 248' : 'M532 278 L532 268'} stroke={off ? '#a3291f' : '#2e5c8a'} strokeWidth="5" />
    </g>
  );
}

function Machine() {
  return (
    <g>
      <path fill="#3a4048" d="M464 140 L546 138 L548 164 L464 166 Z" />
      <path fill="#e26d5c" d="M470 164 L542 163 L542 208 L470 209 Z" />
      <path fill="#fffdf7" d="M478 172 L534 171 L534 201 L478 202 Z" strokeWidth="2.6" />
      <path d="M492 164 L492 178 M518 164 L518 178 M486 178 L498 178 M512 178 L524 178" />
      <path
        fill="#fffdf7"
        d="M485 188 L499 188 L497 201 L487 201 Z M511 188 L525 188 L523 201 L513 201 Z"
        strokeWidth="2.4"
      />
      <path fill="#f2b134" d="M476 148 l8 0 l0 8 l-8 0 Z M492 148 l8 0 l0 8 l-8 0 Z" strokeWidth="2.2" />
      <path
        fill="#fffdf7"
        d="M478 126 L494 126 L492 139 L480 139 Z M500 125 L516 125 L514 139 L502 139 Z M522 125 L538 125 L536 138 L524 138 Z"
        strokeWidth="2.6"
      />
    </g>
  );
}

/** The whole room. */
export function BarRoom({
  stands,
  mark,
  clock,
  weather,
  open,
}: RoomView & { readonly clock: string; readonly weather: Weather; readonly open: boolean }) {
  return (
    <RoomPicture width={BAR_WIDTH}>
      <path fill="#f5e3c8" stroke="none" d="M0 0 H560 V330 H0 Z" />
      <path fill="#c99a66" d="M-4 299 C180 296 380 302 564 298 L564 334 L-4 334 Z" />
      <path d="M80 300 L60 330 M200 299 L192 330" strokeWidth="2" stroke="#8a5a34" />
      <StreetDoor open={open} />
      <Window weather={weather} />
      <Clock clock={clock} />
      <Shelf />
      <path fill="#b8794c" d="M252 224 L564 222 L564 334 L254 334 Z" />
      <path d="M300 242 L300 330 M346 242 L347 330 M392 242 L392 330" strokeWidth="2.4" stroke="#8a5a34" />
      <Fridge off={stands('hazard.fridge')} />
      <path fill="#dbb787" d="M240 209 L566 206 L566 223 L240 226 Z" />
      <Machine />
      <Folder checked={stands('record.check')} answered={stands('record.allergen')} />
      <RegularsBook known={stands('info.regulars')} written={stands('record.card')} />
      <Cake known={stands('info.recipe_change')} />
      <NewMark at={[88, 88]} number={mark('time')} />
      <NewMark at={[548, 236]} number={mark('hazard.fridge')} />
      <NewMark at={[422, 150]} number={mark('record.check')} />
      <NewMark at={[464, 144]} number={mark('record.allergen')} />
      <NewMark at={[262, 180]} number={mark('info.recipe_change')} />
      <NewMark at={[350, 176]} number={mark('info.regulars')} />
      <NewMark at={[386, 178]} number={mark('record.card')} />
    </RoomPicture>
  );
}
