/** The morning in the street: shop front, awning and street, drawn in ink. Decoration only. */
import { home } from '../../messages/home.ts';

/** One stripe of the awning with its scalloped end. */
const stripe = (index: number) => {
  const [x, w] = [452 + index * 38, 38];
  return `M${x + 14} 118 L${x + w + 14 - index * 0.2} 118 L${x + w} 168 Q${x + w / 2} 190 ${x} 168 Z`;
};

/** Size of the words on the sign, and how many letters fit on it in that size. */
const SIGN = { size: 34, letters: 12 } as const;

/** @param sign name of the house */
function Shop({ sign }: { readonly sign: string | undefined }) {
  return (
    <g transform="translate(64 0)">
      <path fill="#e26d5c" d="M430 64 L862 62 L864 352 L428 353 Z" />
      <path d="M430 84 C560 82 720 85 863 82" fill="none" />
      <path fill="#a6493b" d="M436 290 L600 289 L600 350 L436 351 Z" />
      <path fill="#fff6c9" d="M446 172 L598 170 L599 288 L445 289 Z" />
      <path fill="#fffdf7" d="M462 200 C474 199 484 200 494 199 L491 226 C482 231 472 230 466 227 Z" />
      <path
        d="M493 204 C505 202 504 219 491 217 M470 192 C466 185 476 182 472 174 M483 191 C479 185 488 181 485 174"
        fill="none"
      />
      <path fill="#dbb787" d="M446 262 L599 261 L599 270 L446 271 Z" />
      <path
        fill="#5e9079"
        d="M536 261 C528 236 544 226 549 212 C556 228 568 238 560 261 Z M532 262 L565 261 L561 286 L537 287 Z"
      />
      <path fill="#bf7a4a" d="M533 262 L565 261 L561 287 L537 287 Z" />
      <path fill="#f2b134" d="M575 190 L590 190 L590 206 L575 206 Z" />
      <path fill="#4b3b6b" d="M622 172 L716 171 L717 351 L621 352 Z" />
      <path fill="#bfe0e8" d="M634 186 L704 185 L704 286 L634 287 Z" />
      <path d="M700 306 C706 305 708 314 701 315" fill="#f2b134" />
      <path d="M640 250 L666 190 M654 262 L686 192" fill="none" stroke="#fffdf7" strokeWidth="4" />
      <path fill="#fffdf7" d="M646 208 L694 205 L695 233 L647 235 Z" />
      <text x="670" y="227" fontSize="14" transform="rotate(-2 670 220)">
        {home.openSign()}
      </text>
      <path fill="#a6493b" d="M738 290 L850 289 L850 350 L738 351 Z" />
      <path fill="#fff6c9" d="M738 172 L850 171 L851 288 L738 289 Z" />
      <path d="M794 172 C795 210 793 250 794 288" fill="none" />
      <path fill="#14110f" d="M806 190 C816 189 828 189 838 190 L837 206 L807 206 Z" />
      <path d="M822 172 L822 190" fill="none" />
      {Array.from({ length: 11 }, (_, index) => (
        <path key={stripe(index)} fill={index % 2 === 0 ? '#fffdf7' : '#7d5a9f'} d={stripe(index)} />
      ))}
      <path fill="#fffdf7" d="M492 66 C580 62 720 63 800 65 L802 112 C700 115 590 115 491 113 Z" />
      {sign !== undefined && (
        <text x="646" y="101" fontSize={SIGN.size * Math.min(1, SIGN.letters / sign.length)}>
          {sign.toLocaleUpperCase()}
        </text>
      )}
      <path d="M864 214 L896 212" fill="none" strokeWidth="5" />
      <path fill="#fffdf7" d="M874 216 C894 214 912 226 910 244 C908 262 880 264 870 248 C862 236 864 220 874 216 Z" />
      <path
        d="M878 234 L900 232 L897 248 C891 252 885 251 881 248 Z M900 235 C907 234 906 244 898 243"
        fill="#e26d5c"
      />
    </g>
  );
}

function Neighbours() {
  return (
    <g>
      <path fill="#f2d7a8" d="M-10 116 L196 112 L198 352 L-10 352 Z" />
      <path fill="#bfe0e8" d="M28 150 L78 149 L78 214 L28 215 Z M116 149 L166 148 L166 213 L116 214 Z" />
      <path d="M28 182 L78 181 M53 150 L53 214 M116 181 L166 180 M141 149 L141 213" fill="none" />
      <path
        fill="#5e9079"
        d="M22 215 C40 206 66 206 84 215 L80 228 L26 228 Z M110 214 C128 205 154 205 172 214 L168 227 L114 227 Z"
      />
      <path fill="#7a4a2c" d="M62 352 L62 262 C64 246 108 246 110 262 L110 352 Z" />
      <path fill="#9db8a6" d="M196 160 L430 156 L430 352 L198 352 Z" />
      <path
        fill="#fffdf7"
        d="M222 186 L272 185 L272 246 L222 247 Z M296 185 L346 184 L346 245 L296 246 Z M368 184 L412 183 L412 244 L368 245 Z"
      />
      <path d="M247 186 L247 246 M321 185 L321 245 M390 184 L390 244" fill="none" />
      <path fill="#f2d7a8" d="M864 108 L1040 104 L1042 352 L864 352 Z" />
      <path fill="#bfe0e8" d="M976 140 L1026 139 L1026 206 L976 207 Z" />
      <path d="M1001 140 L1001 206 M976 173 L1026 172" fill="none" />
      <path fill="#e7c79a" d="M1040 172 L1300 168 L1300 352 L1042 352 Z" />
      <path fill="#bfe0e8" d="M1062 200 L1106 199 L1106 258 L1062 259 Z M1198 199 L1246 198 L1246 257 L1198 258 Z" />
      <path d="M1084 200 L1084 258 M1222 199 L1222 257" fill="none" />
    </g>
  );
}

function Street() {
  return (
    <g>
      <path fill="#e9d3b0" d="M-10 350 C300 346 900 353 1300 349 L1300 392 L-10 392 Z" />
      <path
        d="M120 352 L96 390 M330 351 L314 390 M560 351 L552 390 M760 351 L766 390 M960 351 L978 390 M1150 350 L1176 390"
        fill="none"
        strokeWidth="2"
      />
      <path fill="#8d8577" d="M-10 392 C300 389 900 395 1300 391 L1300 470 L-10 470 Z" />
      <path
        d="M40 430 L150 429 M260 430 L370 429 M480 430 L590 429 M700 430 L810 429 M920 430 L1030 429 M1140 430 L1250 429"
        stroke="#fffdf7"
        strokeWidth="6"
        fill="none"
      />
      <path fill="#dbb787" d="M956 330 L1060 329 L1060 338 L956 339 Z M956 306 L1060 305 L1060 314 L956 315 Z" />
      <path d="M964 306 L962 368 M1052 305 L1054 368" fill="none" strokeWidth="5" />
      <path d="M1146 372 L1144 214" fill="none" strokeWidth="6" />
      <path fill="#2b5e8a" d="M1118 214 L1172 212 L1173 262 L1118 264 Z" />
      <path fill="#fffdf7" d="M1128 226 L1162 225 L1163 246 L1128 247 Z M1132 252 L1140 252 M1152 252 L1160 251" />
      <path d="M1128 237 L1163 236" fill="none" strokeWidth="2.5" />
      <path fill="#fffdf7" d="M448 372 L460 300 L492 300 L504 372 Z" />
      <path fill="#2f3a38" d="M456 356 L464 308 L488 308 L496 356 Z" />
      <path d="M468 322 L484 321 M467 332 L485 331 M466 342 L481 341" stroke="#fffdf7" strokeWidth="2.5" fill="none" />
      <path fill="#bf7a4a" d="M816 330 L856 329 L851 372 L821 372 Z" />
      <path fill="#5e9079" d="M818 331 C804 312 820 304 824 286 C832 296 836 296 839 280 C846 296 870 306 854 330 Z" />
    </g>
  );
}

/** The cat of the house, on the bench since six. */
function Cat() {
  return (
    <g>
      <path
        fill="#f2b134"
        d="M1003 329 C997 312 1004 297 1018 295 C1015 287 1016 279 1018 275 L1026 281 C1030 280 1034 280 1038 281 L1045 275 C1048 282 1048 290 1045 296 C1050 304 1050 318 1047 329 Z"
      />
      <path d="M1004 327 C988 330 980 320 986 310 C988 306 993 308 991 312" fill="none" />
      <path
        d="M1025 289 L1025 290 M1038 289 L1038 290 M1029 295 C1031 297 1033 297 1035 295 M1022 329 L1023 317 M1036 329 L1036 317 M1011 305 L1019 303 M1009 313 L1017 312"
        fill="none"
        strokeWidth="2.5"
      />
    </g>
  );
}

function Sky() {
  return (
    <g>
      <path fill="#cfe8ee" stroke="none" d="M-10 -10 H1300 V360 H-10 Z" />
      <path
        fill="#f2b134"
        d="M1146 58 C1180 52 1204 78 1198 106 C1192 134 1152 140 1134 118 C1116 96 1122 64 1146 58 Z"
      />
      <path d="M1166 40 L1167 22 M1214 72 L1230 62 M1216 116 L1234 122 M1116 70 L1101 60" fill="none" />
      <path
        fill="#fffdf7"
        d="M218 70 C222 44 262 42 270 62 C292 52 314 68 306 86 C298 96 232 96 222 92 C206 90 206 76 218 70 Z"
      />
      <path
        fill="#fffdf7"
        d="M944 54 C950 34 982 34 988 50 C1006 46 1018 60 1010 70 C1000 76 954 76 946 74 C936 70 936 60 944 54 Z"
      />
      <path
        d="M356 66 C362 58 368 58 373 65 C379 58 386 58 391 65 M398 92 C403 86 407 86 411 91 C415 86 420 86 424 91"
        fill="none"
        strokeWidth="2.5"
      />
    </g>
  );
}

/** The picture, with the name of a house on its sign. It is cropped at the sides on narrow screens; the shop stays in the middle. */
export function HomeStreet({ sign }: { readonly sign?: string | undefined }) {
  return (
    <svg
      className="home-street"
      viewBox="0 0 1280 440"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <g stroke="#14110f" strokeWidth="3.5" strokeLinecap="round" strokeLinejoin="round">
        <Sky />
        <Neighbours />
        <Shop sign={sign} />
        <Street />
        <Cat />
      </g>
    </svg>
  );
}
