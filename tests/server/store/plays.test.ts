import { memoryDatabase } from '../../../src/server/store/sqlite.ts';
import { inFull } from '../../sample.ts';
import { playsSuite } from './plays-suite.ts';

playsSuite('SQLite', memoryDatabase, inFull ? 50_000 : 5000);
