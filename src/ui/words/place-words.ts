/** Places and weather in plain words. */
import type { Setting, Weather } from '../../scenario/words.ts';

export const placeWords: Readonly<Record<Setting, string>> = {
  coffee_shop: 'Coffee shop',
  restaurant: 'Restaurant',
  shop: 'Shop',
  car_dealer: 'Car dealer',
  airline_desk: 'Airline desk',
  utility_contact: 'Contact room',
  factory_reception: 'Factory reception',
  order_desk: 'Order desk',
  it_helpdesk: 'IT helpdesk',
  customer_site: "Customer's site",
  staff_room: 'Staff room',
};

export const weatherWords: Readonly<Record<Weather, string>> = {
  sun: 'sunny',
  cloud: 'cloudy',
  rain: 'raining',
  snow: 'snowing',
  night: 'dark outside',
};
