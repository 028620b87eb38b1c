/** The published JSON Schemas of the catalogue: what editors complete and explain fields by. */
import type { z } from 'zod';
import { jsonSchemaOf } from '../scenario/schema.ts';
import { ActsFile } from './act.ts';
import { BackdropsFile } from './backdrop.ts';
import { HandsFile } from './hands.ts';
import { PlaceFile } from './place.ts';
import { PropsFile } from './prop.ts';
import { RoomFile } from './room.ts';
import { SoundsFile } from './sound.ts';
import { YouFile } from './you.ts';

const text = (schema: z.ZodType, name: string) => `${JSON.stringify(jsonSchemaOf(schema, name), null, 2)}\n`;

/** The text of each committed schema file, by its path below assets. */
export const catalogueSchemas: Readonly<Record<string, () => string>> = {
  'places/place.schema.json': () => text(PlaceFile, 'PlaceFile'),
  'places/room.schema.json': () => text(RoomFile, 'RoomFile'),
  'props/props.schema.json': () => text(PropsFile, 'PropsFile'),
  'acts/acts.schema.json': () => text(ActsFile, 'ActsFile'),
  'hands/hands.schema.json': () => text(HandsFile, 'HandsFile'),
  'backdrops/backdrops.schema.json': () => text(BackdropsFile, 'BackdropsFile'),
  'sound/list.schema.json': () => text(SoundsFile, 'SoundsFile'),
  'cast/you.schema.json': () => text(YouFile, 'YouFile'),
};
