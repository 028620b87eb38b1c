/** The staff room: the yard door, the board of colleagues, the kettle, the day book. */
import { type Known, NewMark, RoomPicture, type RoomView } from './shift-room-parts.tsx';

export const STAFF_WIDTH = 420;

/** The door to the yard: ajar with voices going out, or shut. */
function YardDoor({ open }: { readonly open: Known }) {
  return (
    <g>
      <path fill="#8a5a34" d="M22 92 L112 91 L113 292 L21 292 Z" />
      {open ? (
        <>
          <path fill="#bfe0e8" d="M30 100 L104 99 L104 292 L30 292 Z" />
          <path fill="#93c1ac" d="M30 262 C50 246 70 266 104 252 L104 292 L30 292 Z" strokeWidth="2.6" />
          <path fill="#2f6f5e" d="M30 100 L66 112 L66 300 L30 292 Z" />
          <path d="M58 208 L59 216" strokeWidth="5" />
          <path
            fill="#fffdf7"
            d="M74 132 C86 126 106 128 109 140 C111 152 98 157 88 156 C84 160 80 163 75 164 C78 160 78 157 77 153 C68 149 67 137 74 132 Z"
          />
          <path
            d="M80 138 C86 134 90 142 96 138 C100 136 102 138 104 141 M80 147 C86 143 91 150 98 146"
            strokeWidth="2.4"
          />
          <path d="M78 180 C84 176 86 170 85 166 M86 190 C96 184 99 174 98 166" strokeWidth="2.6" />
        </>
      ) : (
        <>
          <path fill="#2f6f5e" d="M30 100 L104 99 L104 292 L30 292 Z" />
          <path fill="#bfe0e8" d="M44 114 L90 113 L90 166 L44 167 Z" strokeWidth="2.8" />
          <path d="M44 140 L90 139 M67 114 L67 166" strokeWidth="2.4" />
          <path d="M92 208 L92 217" strokeWidth="5" />
          <path d="M44 190 L90 189 L90 272 L44 273 Z" strokeWidth="2.4" />
        </>
      )}
    </g>
  );
}

/** The cork board. The portraits of the colleagues are laid over its two cards. */
function Board() {
  return (
    <g>
      <path fill="#8a5a34" d="M134 22 L402 20 L404 160 L133 161 Z" />
      <path fill="#d6a468" d="M143 31 L393 29 L394 151 L142 152 Z" strokeWidth="2.6" />
      <path
        d="M156 132 l1 0 M232 46 l1 0 M316 138 l1 0 M380 52 l1 0 M260 140 l1 0 M172 44 l1 0 M352 128 l1 0"
        stroke="#8a5a34"
        strokeWidth="4"
      />
      <path fill="#fffdf7" d="M158 40 L228 37 L231 145 L161 147 Z" strokeWidth="2.8" />
      <path fill="#fffdf7" d="M246 38 L316 41 L313 148 L243 145 Z" strokeWidth="2.8" />
      <path
        fill="#e26d5c"
        d="M195 35 c6 0 6 9 0 9 c-6 0 -6 -9 0 -9 Z M281 36 c6 0 6 9 0 9 c-6 0 -6 -9 0 -9 Z"
        strokeWidth="2.4"
      />
      <path fill="#fff6c9" d="M330 52 L384 48 L388 100 L334 104 Z" strokeWidth="2.8" />
      <path d="M340 64 L372 61 M341 75 L376 72 M343 86 L366 84" strokeWidth="2.4" />
      <path fill="#d9f0e5" d="M336 114 L382 117 L380 144 L334 141 Z" strokeWidth="2.8" />
      <path d="M344 124 L366 126 M343 132 L372 134" strokeWidth="2.4" />
    </g>
  );
}

/** Kettle, mugs and the day book on the sideboard. `written`: today's page has something on it. */
function Sideboard({ written }: { readonly written: Known }) {
  return (
    <g>
      <path fill="#b8794c" d="M134 222 L410 220 L410 292 L135 293 Z" />
      <path fill="#dbb787" d="M126 210 L418 208 L418 223 L126 225 Z" />
      <path
        d="M226 224 L226 292 M318 223 L319 292 M212 254 L213 262 M240 254 L240 262 M334 252 L334 260"
        strokeWidth="2.8"
      />
      <path fill="#9fb6bd" d="M146 209 C142 192 148 176 160 173 L180 173 C192 177 197 193 193 209 Z" />
      <path d="M158 173 C158 163 182 163 182 173 M193 185 C203 181 206 190 212 180 M146 184 C134 178 134 202 146 199" />
      <path d="M170 160 C166 154 174 150 170 143 M182 161 C178 155 186 151 183 145" strokeWidth="2.4" />
      <path fill="#e26d5c" d="M214 188 L238 187 L236 209 L216 209 Z" />
      <path d="M238 192 C247 190 247 203 237 202" strokeWidth="2.8" />
      <path
        fill="#4b3b6b"
        d="M292 206 C290 198 296 190 298 184 C318 182 330 186 340 190 C350 186 364 182 384 184 C388 192 392 199 391 206 C370 203 354 205 341 209 C328 205 310 203 292 206 Z"
      />
      <path
        fill="#fffdf7"
        d="M298 202 C298 196 302 190 304 184 C320 181 332 185 340 190 L341 205 C328 200 312 199 298 202 Z"
        strokeWidth="2.6"
      />
      <path
        fill="#fffdf7"
        d="M385 202 C385 196 381 190 379 184 C362 181 350 185 340 190 L341 205 C354 200 371 199 385 202 Z"
        strokeWidth="2.6"
      />
      <path d="M308 190 C316 189 324 190 332 193 M306 196 C315 195 324 196 333 199" strokeWidth="2.2" />
      {written && (
        <path
          d="M350 193 C358 190 366 189 375 190 M349 198 C358 195 368 194 377 196"
          stroke="#2e5c8a"
          strokeWidth="2.6"
        />
      )}
    </g>
  );
}

/** The whole room. Portraits of up to two colleagues are laid over the cards of the board, above their `names`. */
export function StaffRoom({ stands, mark, names }: RoomView & { readonly names: readonly string[] }) {
  return (
    <RoomPicture width={STAFF_WIDTH}>
      <path fill="#cfe3d6" stroke="none" d="M0 0 H420 V330 H0 Z" />
      <path d="M0 208 C140 205 280 210 420 207" strokeWidth="2.4" stroke="#7fa694" />
      <path fill="#c99a66" d="M-4 291 C140 288 280 294 424 290 L424 334 L-4 334 Z" />
      <path
        d="M60 292 L40 330 M170 291 L160 330 M280 291 L290 330 M380 291 L398 330"
        strokeWidth="2"
        stroke="#8a5a34"
      />
      <path d="M66 0 C66 8 66 14 66 22" />
      <path fill="#f2b134" d="M40 46 C42 30 54 22 67 22 C80 22 92 31 94 46 Z" />
      <path d="M52 54 L50 60 M67 56 L67 63 M82 54 L84 60" strokeWidth="2.4" />
      <YardDoor open={stands('earshot')} />
      <Board />
      {names.slice(0, 2).map((name, index) => (
        <text
          key={name}
          x={195 + index * 85}
          y="139"
          fontSize="16"
          textAnchor="middle"
          fill="#14110f"
          stroke="none"
          transform={`rotate(${index === 0 ? -2 : 2} ${195 + index * 85} 139)`}
        >
          {name}
        </text>
      ))}
      <Sideboard written={stands('record.layout_fix')} />
      <NewMark at={[110, 122]} number={mark('earshot')} />
      <NewMark at={[158, 34]} number={mark('goodwill.dan')} />
      <NewMark at={[322, 34]} number={mark('goodwill.marta')} />
      <NewMark at={[396, 190]} number={mark('record.layout_fix')} />
    </RoomPicture>
  );
}
