/** What a person wears or carries on top. */
import type { Cast } from '../scenario/format.ts';
import type { Body } from './bodies.ts';

export function underBody(_cast: Cast, _body: Body): Promise<string> {
  return Promise.resolve('');
}
export function overBody(_cast: Cast, _body: Body): Promise<string> {
  return Promise.resolve('');
}
export function headExtras(_cast: Cast): Promise<string> {
  return Promise.resolve('');
}
