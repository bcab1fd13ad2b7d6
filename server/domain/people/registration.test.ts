import { describe, expect, it } from 'vitest';
import { ageOf, fullNameOf, registrationRefusals } from './registration.ts';
import { supporterRefusals } from './supporters.ts';

const today = Temporal.PlainDate.from('2026-06-01');
const person = { givenName: 'Nora', familyName: 'Nowell', bornOn: '1942-04-08' };
const supporter = { name: 'Ben', relationship: 'grandson', authority: 'NONE' as const, consents: [] };
const longest = 'x'.repeat(200);
/** Texts of the longest length that is kept, in the right format where one is required. */
const LONGEST: Record<string, string> = {
  email: `${'x'.repeat(188)}@example.org`,
  phone: `0161${' '.repeat(189)}4960000`,
  preferredLanguage: `en-x${'-abcdefgh'.repeat(21)}-abcdef`,
};
const longestOf = (field: string) => LONGEST[field] ?? longest;

describe('texts about a person', () => {
  it.each(['givenName', 'familyName', 'preferredName', 'email', 'phone', 'preferredLanguage', 'keyWorker'])(
    '%s may be as long as is kept, and no longer',
    (field) => {
      expect(registrationRefusals({ ...person, [field]: longestOf(field) }, today)).toEqual([]);
      const [refusal] = registrationRefusals({ ...person, [field]: `${longestOf(field)}x` }, today);
      expect(refusal).toMatchObject({ code: 'TEXT_TOO_LONG', path: [field] });
    },
  );

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

describe('the names of a person', () => {
  it.each([
    [{ givenName: 'Suharto', familyName: '' }, 'Suharto'],
    [{ givenName: ' ', familyName: 'Zoë' }, 'Zoë'],
    [{ givenName: 'Ada', familyName: 'Stranger' }, 'Ada Stranger'],
  ])('are enough where there is one: %j', (names, fullName) => {
    expect(registrationRefusals({ ...person, ...names }, today)).toEqual([]);
    expect(fullNameOf(names)).toBe(fullName);
  });

  it('are missing where there is none', () => {
    const nobody = { ...person, givenName: ' ', familyName: '' };
    expect(registrationRefusals(nobody, today)).toMatchObject([
      { code: 'TEXT_MISSING', path: ['familyName'] },
    ]);
  });
});

describe('a date of birth', () => {
  const facts = { givenName: 'Nora', familyName: 'Nowell' };

  it.each([
    [{ bornOn: '1942-04-08' }, []],
    [{ bornOn: '1942-07-01', birthDatePrecision: 'ESTIMATED' as const }, []],
    [{ birthDatePrecision: 'UNKNOWN' as const }, []],
    [{ bornOn: null }, ['BIRTH_DATE_MISSING']],
    [{ birthDatePrecision: 'ESTIMATED' as const }, ['BIRTH_DATE_MISSING']],
    [{ bornOn: '1942-04-08', birthDatePrecision: 'UNKNOWN' as const }, ['BIRTH_DATE_NOT_EXPECTED']],
  ])('that is %j is refused with %j', (given, codes) => {
    expect(registrationRefusals({ ...facts, ...given }, today).map(({ code }) => code)).toEqual(codes);
  });

  it('that is not known gives no age', () => {
    expect(ageOf({ bornOn: null }, today)).toBeNull();
    expect(ageOf({ bornOn: '1942-06-02' }, today)).toBe(83);
  });
});

describe('a preferred language', () => {
  const codes = (facts: { preferredLanguage: string }) =>
    registrationRefusals({ ...person, ...facts }, today).map(({ code, path }) => [code, path[0]]);

  it.each(['en', 'cy', 'pa-Guru', 'bfi', 'zh-Hant-HK', 'EN'])('may be %s', (preferredLanguage) => {
    expect(codes({ preferredLanguage })).toEqual([]);
  });

  it.each(['', '<b>', 'english', 'en_GB', '-', '123', 'en-', 'e'])('is not %j', (preferredLanguage) => {
    expect(codes({ preferredLanguage })).toEqual([['LANGUAGE_NOT_VALID', 'preferredLanguage']]);
  });
});

describe('ways to reach somebody', () => {
  const wrong = { email: 'not an email', phone: 'abc', postcode: 'ZZZ' };

  it('are refused where they can’t be right, after texts and before the NHS number', () => {
    const facts = { ...person, ...wrong, givenName: '', familyName: '', nhsNumber: '1' };
    expect(registrationRefusals(facts, today).map(({ code }) => code)).toEqual([
      'TEXT_MISSING',
      'EMAIL_NOT_VALID',
      'PHONE_NOT_VALID',
      'POSTCODE_NOT_VALID',
      'NHS_NUMBER_NOT_VALID',
    ]);
    const { email, phone } = wrong;
    expect(supporterRefusals({ ...supporter, email, phone }, today).map(({ code }) => code)).toEqual([
      'EMAIL_NOT_VALID',
      'PHONE_NOT_VALID',
    ]);
  });

  it('of an older record stop no change to something else', () => {
    expect(registrationRefusals({ ...person, ...wrong }, today, {})).toEqual([]);
    expect(supporterRefusals({ ...supporter, ...wrong }, today, {})).toEqual([]);
  });
});

describe('texts about a supporter', () => {
  it.each(['name', 'relationship', 'email', 'phone'])(
    '%s may be as long as is kept, and no longer',
    (field) => {
      expect(supporterRefusals({ ...supporter, [field]: longestOf(field) }, today)).toEqual([]);
      const [refusal] = supporterRefusals({ ...supporter, [field]: `${longestOf(field)}x` }, today);
      expect(refusal).toMatchObject({ code: 'TEXT_TOO_LONG', path: [field] });
    },
  );
});
