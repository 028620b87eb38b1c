import { describe, expect, it } from 'vitest';
import { memberName, nameSkeleton } from '../../../src/server/people/names.ts';
import { UNWANTED_BACKWARDS } from '../../../src/server/people/unwanted-words.ts';

/** Names as they are given, in many writings. */
const NAMES =
  `Ada, Zoë, Siân, François, Müller, Øystein, Þórunn, Łukasz, Dvořák, Şükrü, Nguyễn Thị Ánh, O’Brien, Anne-Marie, D'Angelo, J. R., Noël, Ñusta, Çağla, İbrahim, Ibrahim,
Ольга, Дмитрий, Йордан, Їжак, Љубица, Γιώργος, Αλέξανδρος, Ελένη, Արմեն, გიორგი, שרה, יוסף, محمد, فاطمة, یاسمین, کیان, گلناز, ሰላም, अमित, श्रीनिवास, বিজয়, ਗੁਰਪ੍ਰੀਤ, ગીતા, ସୁମିତ୍ରା, தமிழரசன், శ్రీనివాస్,
ಕಾವ್ಯ, ശ്രീജ, සුනිල්, สมชาย, น้ำฝน, ລາວັນ, བསོད་ནམས, အောင်, សុខា, Баатар, ᠪᠠᠭᠠᠲᠤᠷ, 山田太郎, さくら, ケンジ, 王小明, 김민준, 지우 Kim, 田中 Ken, ㄅㄆㄇ, ᏣᎳᎩ, ⵜⴰⵎⴰⵣⵉⵖⵜ, Sam 2, Player 7, 🙂 Bo, R2-D2`
    .split(/,\s*/)
    .map((name) => name.trim());

/** Ways in which a name passes for another one. */
const DISGUISES: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => [...name].join(' '),
  (name) => [...name].join('.'),
  (name) => [...name].join('\u200B'),
  (name) => `${name}\u202E`,
  (name) => `\u2066${name}`,
  (name) => name.replace('a', 'а'),
  (name) => name.replace('e', 'е'),
  (name) => name.replace('o', 'ο'),
  (name) => name.replace('i', 'ı'),
  (name) => name.replace('o', '0'),
  (name) => name.replace('l', 'I'),
  (name) => name.replaceAll(/[a-z]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
  (name) => name.replaceAll(/[a-z]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 97 + 0x1d41a)),
  (name) => name.replaceAll(/[a-z]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 97 + 0x24d0)),
  (name) => `${name}\u00A0`,
  (name) => `${name}\u3164`,
  (name) => `${name}\uFE0F`,
  (name) => `_${name}_`,
  (name) => `${name}!`,
];

/** Ways in which a word is spelt past whoever looks for it. */
const SPELT: readonly ((name: string) => string)[] = [
  (name) => `${name} 69`,
  (name) => `x ${name} x`,
  (name) => `Mr. ${name}`,
  (name) => name.replaceAll('a', '4').replaceAll('e', '3'),
  (name) => name.replaceAll('s', '$').replaceAll('i', '1'),
  (name) => name.replace(/\p{L}/u, (letter) => letter.repeat(4)),
];

describe('S9: a name', () => {
  it.each(NAMES)('%s is one', (name) => {
    expect(memberName(name)).toMatchObject({ ok: true });
  });

  it('that no two people of a team would be told apart by is one and the same', () => {
    const alike: readonly (readonly [string, string])[] = [
      ['Ada', 'ADA'],
      ['Ada', 'A d a'],
      ['Anne-Marie', 'Anne Marie'],
      ['Ida', 'lda'],
      ['Bo', 'B0'],
      ['Corn', 'Com'],
      ['Vivian', 'VIVIAN'],
      ['Петр', 'ПЕТР'],
      ['O’Brien', "O'Brien"],
      ['Sam', 'Ｓａｍ'],
      ['Sam', 'Sam.'],
      ['Alice', 'Alíce'],
      ['Zoe', 'ZOË'],
      ['ilker', 'İlker'],
      ['Ιωάννης', 'Ιωαννης'],
      ['Алёна', 'Алена'],
    ];
    for (const [one, other] of alike) {
      const [a, b] = [memberName(one), memberName(other)];
      expect([one, other, a.ok && b.ok && a.skeleton === b.skeleton]).toEqual([one, other, true]);
    }
    const apart = new Set(NAMES.map(nameSkeleton));
    // İbrahim and Ibrahim are one to a reader who looks quickly; all others differ.
    expect(NAMES.length - apart.size).toBeLessThanOrEqual(1);
  });

  it('in disguise is refused, or is the one it looks like', () => {
    const reserved = [
      'admin',
      'administrator',
      'counterpart',
      'moderator',
      'root',
      'server',
      'system',
      'support',
      'teacher',
      'trainer',
    ];
    const through = reserved.flatMap((name) =>
      DISGUISES.map((disguise) => disguise(name)).filter((one) => memberName(one).ok),
    );
    expect(through).toEqual([]);
  });

  it('that is a bad word is refused in every language, as it is and in disguise', () => {
    const words = Object.values(UNWANTED_BACKWARDS).flatMap((all) =>
      all.split(' ').map((word) => [...word].reverse().join('')),
    );
    expect(Object.keys(UNWANTED_BACKWARDS).length).toBeGreaterThanOrEqual(30);
    expect(words.length).toBeGreaterThan(200);
    expect(words.filter((word) => memberName(word).ok)).toEqual([]);
    const tried = words.flatMap((word) =>
      [...DISGUISES, ...SPELT].map((disguise) => disguise(word)).filter((one) => one.length <= 24),
    );
    const through = tried.filter((one) => memberName(one).ok);
    expect(tried.length).toBeGreaterThan(4000);
    expect(through, through.join(' ')).toEqual([]);
  });

  it('is no bad word for holding a short one, nor for being one elsewhere', () => {
    const real =
      `Cassandra, Dickson, Scunthorpe, Shital, Shithara, Fuchs, Fucik, Hoare, Cockburn, Cuntai, Analia, Penistone, Titus, Wang, Dong, Phuc, Kuntz, Randi, Peder, Isis, Kike, Fanny, Dick, Gaylord, Gay, Osama, Adolf, Pic, Cono, Kut, Lul,
Neger, Negro, Negre, Pula, Cipa, Kokot, Kunda, Geci, Paki, Suka, Hui, Khui, Mudarra, Assunta, Bastardo da Silva, Merdan, Putri, Putu, Sukarno, Malaka, Hora, Kuk, 妈妈, 시발리, رشا, خرازي, זהבה, पंडित, Nazir, Nazim, Nazife, Twatt, Slutsky, Whorf, Spasti, Sikandar, Zmrzlý, Chujun, Bitchener`
        .split(/,\s*/)
        .map((name) => name.trim());
    const refused = real.filter((name) => !memberName(name).ok);
    expect(refused).toEqual([]);
  });

  it('may be such a word all the same when their trainer gives it', () => {
    expect(memberName('Hitler')).toMatchObject({ ok: false, fault: 'not-allowed' });
    expect(memberName('Hitler', { byTrainer: true })).toMatchObject({ ok: true });
    expect(memberName('Trainer', { byTrainer: true })).toMatchObject({ ok: false });
  });

  it('says why it cannot be', () => {
    const faults = ['', 'x'.repeat(25), 'a\u200Bb', '\u0301a', 'Aда', 'Trainer', 'pаypal'].map((name) => {
      const checked = memberName(name);
      return checked.ok ? name : checked.fault;
    });
    expect(faults).toEqual([
      'empty',
      'too-long',
      'hidden-character',
      'accent-first',
      'mixed-scripts',
      'not-allowed',
      'mixed-scripts',
    ]);
  });
});
