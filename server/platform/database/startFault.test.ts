import { expect, it } from 'vitest';
import { postgresFault } from './startFault.ts';

it.each([
  ['FATAL:  could not write to file "x": No space left on device', 'The disk is full'],
  ['initdb: could not look up effective user ID 4321: user does not exist', '/etc/passwd'],
  ['initdb: error: could not create directory "x": Permission denied', 'folder of your own'],
  ['initdb: could not create directory: Read-only file system', 'can only be read'],
  ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'too little memory'],
  ['DETAIL:  The data directory was initialized by PostgreSQL version 17', 'another version'],
])('of “%s” says what to do, and repeats it', (said, advice) => {
  const { message } = postgresFault('PostgreSQL did not start.', said);
  expect(message).toMatch(/^PostgreSQL did not start\. /);
  expect(message).toContain(advice);
  expect(message).toContain(said);
});
