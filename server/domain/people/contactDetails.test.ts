import { describe, expect, it } from 'vitest';
import { type ContactDetails, contactRefusals, tidyContactDetails } from './contactDetails.ts';

const kept = (details: ContactDetails) => {
  const tidied = tidyContactDetails(details);
  expect(contactRefusals(tidied)).toEqual([]);
  return tidied;
};
const codes = (details: ContactDetails) =>
  contactRefusals(tidyContactDetails(details)).map(({ code, path }) => [code, ...path]);

describe('an email address', () => {
  it.each(['ada@example.org', "a.o'neill+care@mail.example.co.uk"])('%s is kept as written', (email) => {
    expect(kept({ email })).toEqual({ email });
  });

  it.each(['not an email', 'ada', 'ada@', '@example.org', 'ada@example', 'a@b.org, c@d.org', 'a..b@c.org'])(
    '%s is refused',
    (email) => expect(codes({ email })).toEqual([['EMAIL_NOT_VALID', 'email']]),
  );
});

describe('a telephone number', () => {
  it.each([
    '4960000',
    '0161 496 0000',
    '(0161) 496-0000',
    '+44 (0)161 496 0000',
    '(+44) 161 496 0000',
    '0161 496 0000 ext 12',
    '0161 496 0000 Ext. 12',
    '0161 496 0000 extension 12',
    '0161 496 0000x12',
    '123456789012345',
    '18001 0161 496 0000',
    '18002 +44 161 496 0000 ext 12',
    '18001 123456789012345',
    '18001-0161-496-0000',
    '(18001) 0161 496 0000',
    '0161\u2011496\u20110000',
  ])('%s is kept as written', (phone) => expect(kept({ phone })).toEqual({ phone }));

  it.each([
    'abc',
    '+',
    '496000',
    '496000 ext 12',
    '1234567890123456',
    '18001 1234567890123456',
    '18001',
    '(18001)',
    '18001-496000',
    '18001 496000',
    '18003 0161 496 0000 1',
    '0161 496 0000 or 0001',
    '0161+496+0000',
    '0161 496 0000 ext',
    'x12',
  ])('%s is refused', (phone) => expect(codes({ phone })).toEqual([['PHONE_NOT_VALID', 'phone']]));
});

describe('a postcode', () => {
  it.each([
    ['m11ae', 'M1 1AE'],
    ['M60 1NW', 'M60 1NW'],
    ['ol11ul', 'OL1 1UL'],
    ['DN55 1PT', 'DN55 1PT'],
    ['w1a  0ax', 'W1A 0AX'],
    [' ec1a1bb ', 'EC1A 1BB'],
    ['gir0aa', 'GIR 0AA'],
    ['ZZ99 3VZ', 'ZZ99 3VZ'],
    ['zz993vz', 'ZZ99 3VZ'],
  ])('%s is kept as %s', (postcode, written) => {
    expect(kept({ postcode })).toEqual({ postcode: written });
  });

  it.each(['ZZZ', 'OL1', '1UL', 'OLD1 1UL', 'OL111 1UL', 'OL1 1U', 'OL1 1ULX', 'OL1-1UL', '12345'])(
    '%s is refused',
    (postcode) => expect(codes({ postcode })).toEqual([['POSTCODE_NOT_VALID', 'postcode']]),
  );
});

describe('ways to reach somebody', () => {
  it('stay out where they are not given, and are none where they are blank or taken back', () => {
    expect(kept({})).toEqual({});
    expect(kept({ email: ' ', phone: '', postcode: null })).toEqual({
      email: null,
      phone: null,
      postcode: null,
    });
  });

  it('leave everything else of a record as it is', () => {
    const record = { familyName: ' Berg ', postcode: 'ol1 1ul' };
    expect(tidyContactDetails(record)).toEqual({ familyName: ' Berg ', postcode: 'OL1 1UL' });
    expect(record.postcode).toBe('ol1 1ul');
  });

  it('are refused together, in order, without repeating what was written', () => {
    const wrong = { email: 'quillfeather', phone: 'canary', postcode: 'wharfinger' };
    const refusals = contactRefusals(wrong);
    expect(refusals.map(({ code }) => code)).toEqual([
      'EMAIL_NOT_VALID',
      'PHONE_NOT_VALID',
      'POSTCODE_NOT_VALID',
    ]);
    const sentences = refusals.map(({ message }) => message).join(' ');
    for (const value of Object.values(wrong)) expect(sentences).not.toContain(value);
  });
});
