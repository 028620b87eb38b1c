import { describe, expect, it } from 'vitest';
import { memberName, nameSkeleton } from '../../../src/server/people/names.ts';

/** Names as they are given, in many writings. */
const NAMES =
  `Ada, Zoë, Siân, François, Müller, Øystein, Þórunn, Łukasz, Dvořák, Şükrü, Nguyễn Thị Ánh, O’Brien, Anne-Marie, D'Angelo, J. R., Noël, Ñusta, Çağla, İbrahim, Ibrahim,
Ольга, Дмитрий, Йордан, Їжак, Љубица, Γιώργος, Αλέξανδρος, Ελένη, Արմեն, გიორგი, שרה, יוסף, محمد, فاطمة, یاسمین, کیان, گلناز, ሰላም, अमित, श्रीनिवास, বিজয়, ਗੁਰਪ੍ਰੀਤ, ગીતા, ସୁମିତ୍ରା, தமிழரசன், శ్రీనివాస్,
ಕಾವ್ಯ, ശ്രീജ, සුනිල්, สมชาย, น้ำฝน, ລາວັນ, བསོད་ནམས, အောင်, សុខា, Баатар, ᠪᠠᠭᠠᠲᠤᠷ, 山田太郎, さくら, ケンジ, 王小明, 김민준, 지우 Kim, 田中 Ken, ㄅㄆㄇ, ᏣᎳᎩ, ⵜⴰⵎⴰⵣⵉⵖⵜ, Sam 2, Player 7, 🙂 Bo, R2-D2`
    .split(/,\s*/)
    .map((name) => name.trim());

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
    const disguises: readonly ((name: string) => string)[] = [
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
      disguises.map((disguise) => disguise(name)).filter((one) => memberName(one).ok),
    );
    expect(through).toEqual([]);
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
