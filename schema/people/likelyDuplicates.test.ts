import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registration } from '../../server/examples/registration.ts';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { countRows } from '../../server/testing/database.ts';
import { change, registered } from '../../server/testing/seeder.ts';

const REGISTER = `mutation($input: RegisterPersonInput!, $dryRun: Boolean!) {
  registerPerson(input: $input, dryRun: $dryRun) { person { id likelyDuplicates { id } } userErrors { code } } }`;
const LOOK = 'query($id: ID!) { person(id: $id) { likelyDuplicates { id } } }';

describe('records that are likely to be of one person', () => {
  const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
  const SIAN = { givenName: 'Siân', familyName: 'O’Neill', bornOn: '1950-03-04', postcode: 'OL1 1UL' };
  let app: TestApp;
  let first: string;

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham', 'devon');
    first = await registered(app, practitioner, SIAN);
  });
  afterAll(() => app.stop());

  const duplicatesOf = async (changes: object, asker = practitioner, dryRun = true) => {
    const input = registration({ ...SIAN, ...changes });
    const { data } = await app.ask(asker, REGISTER, { input, dryRun });
    expect(data.registerPerson.userErrors).toEqual([]);
    return data.registerPerson.person.likelyDuplicates.map(({ id }: { id: string }) => id);
  };

  it.each([
    [
      'the same name otherwise written, and date of birth',
      { givenName: 'SIAN', familyName: "O'neill", postcode: 'M1 1AA' },
    ],
    [
      'the same name and postcode, and an estimated date of birth',
      { bornOn: '1951-07-01', birthDatePrecision: 'ESTIMATED' },
    ],
    [
      'the same name and postcode, and no date of birth',
      { bornOn: undefined, birthDatePrecision: 'UNKNOWN' },
    ],
  ])('are warned of in a dry run: %s', async (_what, changes) => {
    const before = await countRows(app.database, 'person');
    expect(await duplicatesOf(changes)).toEqual([first]);
    expect(await countRows(app.database, 'person')).toBe(before);
  });

  it.each([
    ['another date of birth at one address', { bornOn: '1975-03-04' }],
    ['another given name', { givenName: 'Ann' }],
    ['another family name', { familyName: 'Neilson' }],
  ])('are not seen in %s', async (_what, changes) => {
    expect(await duplicatesOf(changes)).toEqual([]);
  });

  it('are warned of and not refused, show from both sides, and to nobody who may not see them', async () => {
    expect(await duplicatesOf({}, { role: 'PRACTITIONER', council: 'devon' })).toEqual([]);
    const second = await registered(app, practitioner, SIAN);
    const look = async (asker: Asker, id: string) => (await app.ask(asker, LOOK, { id })).data.person;
    expect(await look(practitioner, first)).toEqual({ likelyDuplicates: [{ id: second }] });
    expect(await look(practitioner, second)).toEqual({ likelyDuplicates: [{ id: first }] });
    const own: Asker = { role: 'PERSON', council: 'oldham', person: first };
    expect(await look(own, first)).toEqual({ likelyDuplicates: [] });
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', {
      personId: first,
      name: 'Ben',
      relationship: 'son',
      consents: ['CONTACT_DETAILS'],
      consentRecordedOn: '2026-05-01',
    });
    const helper: Asker = { role: 'SUPPORTER', council: 'oldham', person: first, supporter: supporter.id };
    expect(await look(helper, first)).toEqual({ likelyDuplicates: [] });
  });
});
