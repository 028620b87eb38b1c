/** The place as it is seen from the other side, with the player in it, drawn when it is first shown. */
import { useEffect, useState } from 'react';
import { placeOf } from '../catalogue/places.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Face } from '../scenario/words.ts';
import { useYou } from './remembered-you.ts';

async function drawn(scenario: Scenario, you: ReturnType<typeof useYou>, face: Face): Promise<string> {
  const place = placeOf(scenario.setting);
  const [{ otherSideSvg }, { youIn }, { roomOf }] = await Promise.all([
    import('../art/other-side.ts'),
    import('../art/you.ts'),
    import('../catalogue/rooms.ts'),
  ]);
  const { room, drawings } = await roomOf(place);
  return otherSideSvg({
    room,
    drawings,
    weather: scenario.weather,
    you: youIn(place.wear, you),
    customer: scenario.customer.cast,
    face,
  });
}

/** The drawing, hidden from screen readers: what it shows is said in words beside it. Nothing while it is fetched. */
export function OtherSideDrawing({ scenario, face }: { readonly scenario: Scenario; readonly face: Face }) {
  const you = useYou();
  const [source, setSource] = useState<string>();
  useEffect(() => {
    let wanted = true;
    drawn(scenario, you, face).then(
      (svg) => wanted && setSource(`data:image/svg+xml,${encodeURIComponent(svg)}`),
      () => wanted && setSource(undefined),
    );
    return () => {
      wanted = false;
    };
  }, [scenario, you, face]);
  return source === undefined ? null : <img src={source} alt="" aria-hidden="true" draggable={false} />;
}
