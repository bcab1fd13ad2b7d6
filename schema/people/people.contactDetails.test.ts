import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registered } from '../../server/examples/storySteps.ts';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { queryAll } from '../../server/testing/database.ts';
import { unchangedBy } from '../../server/testing/unchangedBy.ts';

const UPDATE_PERSON = `mutation($input: UpdatePersonInput!) { updatePerson(input: $input) {
  person { email phone postcode preferredName } userErrors { code path message } } }`;
const ADD_SUPPORTER = `mutation($input: AddSupporterInput!) { addSupporter(input: $input) {
  supporter { id phone } userErrors { code } } }`;
const UPDATE_SUPPORTER = `mutation($input: UpdateSupporterInput!) { updateSupporter(input: $input) {
  supporter { email phone consents } userErrors { code path } } }`;

describe('how to reach somebody', () => {
  const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham');
  });
  afterAll(() => app.stop());

  const update = async (personId: string, changes: object, expectedVersion = 1) => {
    const input = { personId, expectedVersion, ...changes };
    return (await app.ask(practitioner, UPDATE_PERSON, { input })).data.updatePerson;
  };

  it('is kept as people write it, and a postcode in one way', async () => {
    const id = await registered(app, practitioner, { postcode: 'zz993vz', email: ' ada@example.org ' });
    expect(await update(id, { phone: '+44 (0)161 496 0000 ext 12' })).toMatchObject({
      person: { email: 'ada@example.org', phone: '+44 (0)161 496 0000 ext 12', postcode: 'ZZ99 3VZ' },
      userErrors: [],
    });
    expect(await update(id, { email: ' ', postcode: 'ol1 1ul' }, 2)).toMatchObject({
      person: { email: null, postcode: 'OL1 1UL' },
    });
  });

  it('is refused where it can’t be right, all at once and without repeating it', async () => {
    const id = await registered(app, practitioner);
    const wrong = { email: 'not an email', phone: 'abc', postcode: 'ZZZ' };
    const { person, userErrors } = await unchangedBy(app, () => update(id, wrong));
    expect(person).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'EMAIL_NOT_VALID', path: ['email'] },
      { code: 'PHONE_NOT_VALID', path: ['phone'] },
      { code: 'POSTCODE_NOT_VALID', path: ['postcode'] },
    ]);
    expect(JSON.stringify(userErrors)).not.toMatch(/not an email"|abc|ZZZ/);
  });

  it('of an older record stops no other change, such as a consent that is withdrawn', async () => {
    const id = await registered(app, practitioner);
    const supporter = { personId: id, name: 'Asha', relationship: 'sister', phone: '0161 496 0000' };
    const added = await app.ask(practitioner, ADD_SUPPORTER, {
      input: { ...supporter, consents: ['PLANS'], consentRecordedOn: '2026-05-30' },
    });
    await queryAll(app.database, "update person set postcode = 'ZZZ'");
    await queryAll(app.database, "update supporter set phone = 'abc'");
    expect(await update(id, { preferredName: 'Peg' })).toMatchObject({
      person: { preferredName: 'Peg', postcode: 'ZZZ' },
      userErrors: [],
    });
    const target = { supporterId: added.data.addSupporter.supporter.id, expectedVersion: 1 };
    const change = async (changes: object) =>
      (await app.ask(practitioner, UPDATE_SUPPORTER, { input: { ...target, ...changes } })).data
        .updateSupporter;
    expect(await unchangedBy(app, () => change({ phone: 'abc' }))).toEqual({
      supporter: null,
      userErrors: [{ code: 'PHONE_NOT_VALID', path: ['phone'] }],
    });
    expect(await change({ consents: [] })).toMatchObject({ supporter: { consents: [] }, userErrors: [] });
  });
});
