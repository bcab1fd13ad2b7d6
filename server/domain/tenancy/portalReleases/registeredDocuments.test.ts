import { expect, test } from 'vitest';
import type { Database } from '../../../platform/database/database.ts';
import { documentHash } from '../../../platform/graphql/registeredDocuments.ts';
import { RegisteredDocuments } from './registeredDocuments.queries.ts';

const nobody = {} as Database;
const now = () => Temporal.Instant.from('2026-06-01T09:00:00Z');
const WHO = 'query Who { me { role } }';

test('what the operator requires of everybody holds for whoever belongs to no council', async () => {
  const documents = new RegisteredDocuments(nobody, now, new Map([['who-1', `${WHO}\n`]]));
  const { only, find } = await documents.ruleFor(null);
  expect([...(only?.hashes ?? [])]).toEqual([documentHash(WHO)]);
  expect([await find('who-1'), await find('who-2')]).toEqual([`${WHO}\n`, null]);
});

test('a manifest without documents allows none, and no manifest allows any', async () => {
  expect((await new RegisteredDocuments(nobody, now, new Map()).ruleFor(null)).only?.hashes.size).toBe(0);
  expect((await new RegisteredDocuments(nobody, now, null).ruleFor(null)).only).toBeNull();
});
