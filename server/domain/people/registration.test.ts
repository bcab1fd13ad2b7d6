import { describe, expect, it } from 'vitest';
import { registrationRefusals } from './registration.ts';
import { supporterRefusals } from './supporters.ts';

const today = Temporal.PlainDate.from('2026-06-01');
const person = { givenName: 'Nora', familyName: 'Nowell', bornOn: '1942-04-08' };
const supporter = { name: 'Ben', relationship: 'grandson', authority: 'NONE' as const, consents: [] };
const longest = 'x'.repeat(200);

describe('texts about a person', () => {
  it.each([
    'givenName',
    'familyName',
    'preferredName',
    'email',
    'phone',
    'postcode',
    'preferredLanguage',
    'keyWorker',
  ])('%s may be as long as is kept, and no longer', (field) => {
    expect(registrationRefusals({ ...person, [field]: longest }, today)).toEqual([]);
    expect(registrationRefusals({ ...person, [field]: `${longest}x` }, today)).toMatchObject([
      { code: 'TEXT_TOO_LONG', path: [field] },
    ]);
  });

  it.each([
    ['too long a line', [`${longest}x`]],
    ['too many lines', Array.from({ length: 11 }, () => 'x')],
  ])('an address is refused for %s', (_what, addressLines) => {
    expect(registrationRefusals({ ...person, addressLines }, today)).toMatchObject([
      { code: 'TEXT_TOO_LONG', path: ['addressLines'] },
    ]);
  });

  it('an address of ten lines is kept', () => {
    const addressLines = Array.from({ length: 10 }, () => longest);
    expect(registrationRefusals({ ...person, addressLines }, today)).toEqual([]);
  });
});

describe('texts about a supporter', () => {
  it.each(['name', 'relationship', 'email', 'phone'])(
    '%s may be as long as is kept, and no longer',
    (field) => {
      expect(supporterRefusals({ ...supporter, [field]: longest }, today)).toEqual([]);
      expect(supporterRefusals({ ...supporter, [field]: `${longest}x` }, today)).toMatchObject([
        { code: 'TEXT_TOO_LONG', path: [field] },
      ]);
    },
  );
});
