import { expect, it } from 'vitest';
import {
  MOST_DOCUMENTS,
  MOST_RELEASES,
  type RegisteredBefore,
  registrationRefusals,
} from './portalReleases.ts';

const nothing: RegisteredBefore = { releaseCount: 0, isNameTaken: false, textsById: new Map() };
const told = (
  given: Partial<Parameters<typeof registrationRefusals>[0]>,
  before: Partial<RegisteredBefore> = {},
) =>
  registrationRefusals(
    { portal: 'my-care', release: '1', documents: [{ text: '{ me }' }], ...given },
    { ...nothing, ...before },
  ).map(({ code, path }) => [code, path.join('.')]);

it('tells all that is wrong with a release at once, each with its place', () => {
  const documents = [
    { id: '', text: '{ a }' },
    { id: 'list', text: '{ b }' },
    { id: 'list', text: '{ c }' },
    { id: 'x'.repeat(129), text: '{ d }' },
    { id: 'before', text: '{ e }' },
    { id: 'right', text: '{ f }' },
  ];
  const before = {
    isNameTaken: true,
    releaseCount: MOST_RELEASES,
    textsById: new Map([['before', '{ g }']]),
  };
  expect(told({ portal: '', documents }, before)).toEqual([
    ['PORTAL_NAME_NOT_VALID', 'portal'],
    ['RELEASE_ALREADY_REGISTERED', 'release'],
    ['TOO_MANY_RELEASES', 'release'],
    ['DOCUMENT_ID_NOT_VALID', 'documents.0.id'],
    ['DOCUMENT_ID_NOT_VALID', 'documents.2.id'],
    ['DOCUMENT_ID_NOT_VALID', 'documents.3.id'],
    ['DOCUMENT_ID_NOT_VALID', 'documents.4.id'],
  ]);
  expect(told({ portal: '', release: '', documents: [] })).toEqual([
    ['PORTAL_NAME_NOT_VALID', 'portal'],
    ['PORTAL_NAME_NOT_VALID', 'release'],
    ['NO_DOCUMENTS', 'documents'],
  ]);
});

it('looks at no more documents than a release may have, and takes one that stands in it twice', () => {
  const same = Array(MOST_DOCUMENTS).fill({ id: 'same', text: '{ me }' });
  expect(told({ documents: same })).toEqual([]);
  expect(told({ documents: [...same, { id: '', text: '{ a }' }] })).toEqual([
    ['TOO_MANY_DOCUMENTS', 'documents'],
  ]);
});
