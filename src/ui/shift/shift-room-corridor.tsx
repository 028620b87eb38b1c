/** The corridor: the accessible toilet, free, full of boxes or shut, and the way out to the yard. */
import { type Known, NewMark, NotKnown, RoomPicture, type RoomView } from './shift-room-parts.tsx';

export const CORRIDOR_WIDTH = 300;

/** Inside, when it is free: basin, loo with a rail, and the changing table folded down. */
function FreeToilet() {
  return (
    <g>
      <path fill="#d9f0e5" d="M96 84 L214 83 L214 296 L96 297 Z" />
      <path fill="#b9d6c9" d="M96 268 L214 266 L214 296 L96 297 Z" strokeWidth="2.4" />
      <path fill="#fffdf7" d="M106 172 L166 170 L166 184 L106 186 Z" />
      <path d="M112 186 L126 208 M160 184 L146 206" strokeWidth="2.8" />
      <path fill="#fff6c9" d="M112 134 L150 132 L151 156 L113 158 Z" strokeWidth="2.6" />
      <path d="M131 138 c5 0 5 7 0 7 c-5 0 -5 -7 0 -7 M122 152 C124 146 138 146 140 151" strokeWidth="2.4" />
      <path fill="#fffdf7" d="M176 208 L206 206 L206 236 L178 238 Z" />
      <path
        fill="#fffdf7"
        d="M162 238 C174 234 196 234 206 238 C204 256 198 262 192 264 L194 284 L174 284 L174 264 C166 260 162 250 162 238 Z"
      />
      <path d="M172 196 L206 194" strokeWidth="5" stroke="#2e5c8a" />
    </g>
  );
}

/** Inside, when the delivery stands in it. */
function FullToilet() {
  return (
    <g>
      <path fill="#a9bfb4" d="M96 84 L214 83 L214 296 L96 297 Z" />
      <path
        fill="#d6a468"
        d="M100 238 L158 236 L158 296 L100 297 Z M156 230 L212 231 L212 296 L157 296 Z M106 182 L166 180 L167 237 L107 238 Z M166 176 L210 177 L210 231 L167 230 Z M116 126 L176 124 L177 180 L117 181 Z M140 92 L182 90 L183 125 L141 126 Z"
      />
      <path
        fill="#e9cfa6"
        d="M122 237 l14 0 l0 18 l-14 0 Z M176 231 l14 0 l0 18 l-14 0 Z M130 181 l14 0 l0 16 l-14 0 Z M182 177 l12 0 l0 15 l-12 0 Z M140 125 l14 0 l0 16 l-14 0 Z M156 92 l11 0 l0 12 l-11 0 Z"
        strokeWidth="2.2"
      />
      <path d="M108 282 l10 0 M108 288 l16 0 M166 282 l12 0 M122 168 l14 0" strokeWidth="2.2" />
      <path fill="#d6a468" d="M60 262 L104 258 L106 302 L62 305 Z" />
      <path fill="#e9cfa6" d="M76 261 l12 -1 l1 14 l-12 1 Z" strokeWidth="2.2" />
    </g>
  );
}

function ShutDoor() {
  return (
    <g>
      <path fill="#2e7a72" d="M96 84 L214 83 L214 296 L96 297 Z" />
      <path d="M106 96 L204 95 L204 284 L106 285 Z" strokeWidth="2.2" />
      <path d="M112 206 L128 205" strokeWidth="6" />
      <NotKnown at={[170, 168]} />
    </g>
  );
}

/** The leaf of the door, opened to the left. */
function OpenLeaf() {
  return (
    <g>
      <path fill="#2e7a72" d="M96 84 L58 98 L58 312 L96 297 Z" />
      <path d="M66 208 L78 204" strokeWidth="5" />
    </g>
  );
}

/** The sign over the door: a wheelchair user and a baby. */
function Sign() {
  return (
    <g>
      <path fill="#2e5c8a" d="M112 22 L198 20 L199 66 L112 67 Z" />
      <g stroke="#fffdf7" strokeWidth="3.4">
        <path d="M134 31 l.3 0" strokeWidth="7" />
        <path d="M134 37 L135 48 L145 48 L150 57 M135 42 L143 42 M131 44 C123 48 126 60 135 59 C139 58 141 56 142 53" />
        <path d="M174 31 l.3 0" strokeWidth="8" />
        <path d="M163 42 C168 38 181 38 186 42 M174 40 L174 50 M168 58 C168 48 181 48 181 58" />
      </g>
    </g>
  );
}

/** The whole corridor. */
export function CorridorRoom({ stands, mark }: RoomView) {
  const full: Known = stands('hazard.store');
  return (
    <RoomPicture width={CORRIDOR_WIDTH}>
      <path fill="#f0dcd0" stroke="none" d="M0 0 H300 V330 H0 Z" />
      <path fill="#e0b9a4" d="M-4 190 C90 187 210 193 304 189 L304 300 L-4 300 Z" strokeWidth="2.4" />
      <path fill="#b98a77" d="M-4 296 C90 293 210 299 304 295 L304 334 L-4 334 Z" />
      <path d="M40 298 L24 330 M150 297 L148 330 M256 297 L272 330" strokeWidth="2" stroke="#7a4a2c" />
      <path fill="#8a5a34" d="M84 74 L226 72 L227 297 L84 298 Z" />
      {full === undefined && <ShutDoor />}
      {full === true && <FullToilet />}
      {full === false && <FreeToilet />}
      {full !== undefined && <OpenLeaf />}
      <Sign />
      <path fill="#1d6b4f" d="M240 92 L292 90 L292 120 L240 121 Z" />
      <path d="M250 106 L276 105 M268 98 L277 105 L269 112" stroke="#fffdf7" strokeWidth="3.4" />
      <path fill="#e26d5c" d="M254 196 C254 188 278 188 278 196 L278 244 L254 244 Z" />
      <path d="M266 190 L266 182 L276 178 M254 206 L278 206" strokeWidth="2.8" />
      <path fill="#fffdf7" d="M12 96 L52 94 L53 142 L12 143 Z" strokeWidth="2.8" />
      <path d="M20 108 L44 107 M20 118 L44 117 M20 128 L36 127" strokeWidth="2.4" />
      <NewMark at={[222, 86]} number={mark('hazard.store')} />
    </RoomPicture>
  );
}
