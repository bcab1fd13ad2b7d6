import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { newId, toGlobalId } from '../../server/platform/ids.ts';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { change, registered } from '../../server/testing/seeder.ts';

const ROLES = ['SUPPORTER', 'REPRESENTATIVE', 'BROKER'] as const;
const LOOK = 'query ($id: ID!) { person(id: $id) { id givenName } node(id: $id) { id } }';

describe('a token that names a supporter', () => {
  const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
  let app: TestApp;
  let person: string;
  let supporter: string;
  let supporterOfOther: string;

  const supporterOf = async (personId: string) => {
    const input = { personId, name: 'Sheila Example', relationship: 'sister', livesInHousehold: false };
    const given = await change(app, practitioner, 'addSupporter', 'supporter { id }', input);
    return given.supporter.id as string;
  };

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham');
    person = await registered(app, practitioner);
    supporter = await supporterOf(person);
    supporterOfOther = await supporterOf(await registered(app, practitioner));
  });
  afterAll(() => app.stop());

  const look = (role: (typeof ROLES)[number], named: string) =>
    app.ask({ role, council: 'oldham', person, supporter: named }, LOOK, { id: person });

  it.each(ROLES)('shows a %s whom the person’s record names that there is such a person', async (role) => {
    expect((await look(role, supporter)).data).toMatchObject({
      person: { id: person },
      node: { id: person },
    });
  });

  it.each(ROLES)('shows a %s nobody where the record names none like that', async (role) => {
    const nobody = { data: { person: null, node: null } };
    expect(await look(role, toGlobalId('Supporter', newId()))).toEqual(nobody);
    expect(await look(role, supporterOfOther)).toEqual(nobody);
  });
});
