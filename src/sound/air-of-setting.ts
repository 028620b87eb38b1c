/** Setting → the air of the place: which loop is heard, how loud, and what a caption says. */
import type { Setting } from '../scenario/words.ts';
import type { AirFile } from './sound-names.ts';

export interface Air {
  readonly file: AirFile;
  /** 0 … 1. */
  readonly gain: number;
  readonly caption: string;
}

const BUSY = 'people talk quietly, cups clink';
const STILL = 'a quiet room hums';

/** Every place has air. Places without a loop of their own borrow the nearer of the two, further away. */
export const AIR_OF_SETTING: Readonly<Record<Setting, Air>> = {
  coffee_shop: { file: 'coffee-shop', gain: 1, caption: 'coffee shop: people talk quietly, cups clink' },
  staff_room: { file: 'staff-room', gain: 1, caption: 'staff room: fridge hums, clock ticks' },
  restaurant: { file: 'coffee-shop', gain: 0.9, caption: BUSY },
  shop: { file: 'coffee-shop', gain: 0.4, caption: 'people talk quietly' },
  airline_desk: { file: 'coffee-shop', gain: 0.6, caption: 'people talk quietly' },
  car_dealer: { file: 'staff-room', gain: 0.5, caption: STILL },
  utility_contact: { file: 'staff-room', gain: 0.5, caption: STILL },
  factory_reception: { file: 'staff-room', gain: 0.7, caption: STILL },
  order_desk: { file: 'staff-room', gain: 0.5, caption: STILL },
  it_helpdesk: { file: 'staff-room', gain: 0.5, caption: STILL },
  customer_site: { file: 'staff-room', gain: 0.4, caption: STILL },
};
