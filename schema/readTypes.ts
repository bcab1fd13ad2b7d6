import { peopleReaders } from './people.ts';
import type { TypeReader } from './readers.ts';
import { supporterReader } from './supporters.ts';

/** Every type that is read from a table, by every area. */
export const READERS: readonly TypeReader[] = [...peopleReaders, supporterReader];
