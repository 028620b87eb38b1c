/** Fills the colour tokens of a drawing with the colours of a person. */
import { isClothed } from '../catalogue/looks.ts';
import type { Cast } from '../scenario/format.ts';

const HEX = /^#[0-9a-f]{6}$/;

/** Colour of a shirt under a blazer, an apron or a band when the cast names no second colour. */
const ACCENT = '#f4efe4';

/** A beard on a head whose hair colour is that of a cloth is dark. */
const DARK_BEARD = '#2b211d';

/** The markup with each `{{token}}` replaced. Throws on a colour that is not #rrggbb, or an unknown token. */
export function colouredMarkup(markup: string, cast: Cast): string {
  const colours: Readonly<Record<string, string>> = {
    skin: cast.skin,
    hair: cast.hair,
    beard: isClothed(cast.head) ? DARK_BEARD : cast.hair,
    top: cast.top,
    bottom: cast.bottom,
    accent: cast.accent ?? ACCENT,
  };
  return markup.replace(/\{\{([a-z]+)\}\}/g, (_, token: string) => {
    const colour = colours[token];
    // The scenario checker has seen these colours; this keeps markup out of the picture whatever else happens.
    if (colour === undefined || !HEX.test(colour)) throw new Error(`Expected #rrggbb for ${token}, got ${colour}`);
    return colour;
  });
}
