import { memoryDatabase } from '../../../src/server/store/sqlite.ts';
import { sample } from '../../sample.ts';
import { playsSuite } from './plays-suite.ts';

playsSuite('SQLite', memoryDatabase, sample(50_000));
