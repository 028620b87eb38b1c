/** Everything that can be asked of the team server, by name. */
import { ANYONE } from './routes/anyone.ts';
import { MEMBER } from './routes/member.ts';
import { TRAINER } from './routes/trainer.ts';

/** Below this every path stands. */
export const API = '/api/v1';
/** All routes. */
export const ROUTES = { ...ANYONE, ...MEMBER, ...TRAINER } as const;
export type RouteName = keyof typeof ROUTES;
