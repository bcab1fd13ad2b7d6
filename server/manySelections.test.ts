import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registration } from './examples/registration.ts';
import { type Asker, startTestApp, type TestApp } from './testing/app.ts';

const PAGE = `query Page($id: ID!) { person(id: $id) { id givenName familyName bornOn
  supporters { name relationship } currentPlan { title status } } }`;
const OTHER_PAGE = 'query Other($id: ID!) { person(id: $id) { familyName supporters { id name consents } } }';
const FIELDS = [
  'livingSituation',
  'postcode',
  'version',
  'phone',
  'bornOn',
  'email',
  'preferredName',
  'familyName',
  'givenName',
  'id',
];
const MANY = 700;
/** Of the ways to choose among the fields, those with three or more. */
const SELECTIONS = Array.from({ length: 2 ** FIELDS.length }, (_, number) =>
  FIELDS.filter((_, place) => (number >> place) & 1),
)
  .filter((fields) => fields.length > 2)
  .slice(0, MANY);

/** How often PostgreSQL has run each statement that the connection of short reads has prepared. */
const RUNS = {
  name: '',
  text: "select name, generic_plans + custom_plans as runs from pg_prepared_statements where name like 'read_%'",
  isShort: true,
};

describe('one token that asks for hundreds of different selections', () => {
  let app: TestApp;
  let id: string;
  const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };

  beforeAll(async () => {
    app = await startTestApp();
    await app.onboard('oldham');
    const { data } = await app.ask(
      practitioner,
      'mutation($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } } }',
      { input: registration() },
    );
    id = data.registerPerson.person.id;
  });
  afterAll(() => app.stop());

  const ask = async (query: string) => {
    const { data, errors } = await app.ask(practitioner, query, { id });
    expect(errors).toBeUndefined();
    return data.person;
  };
  const runs = async () => {
    const rows = await app.connection
      .read({ tenantId: null, personId: null })
      .queryAndEnd<{ name: string; runs: string }>(RUNS, []);
    return new Map(rows.map((row) => [row.name, Number(row.runs)]));
  };
  /** The prepared statements that ran when a page was asked for. */
  const preparedFor = async (query: string) => {
    const before = await runs();
    await ask(query);
    return [...(await runs())].filter(([name, count]) => count > (before.get(name) ?? 0));
  };
  const askForOne = async (fields: readonly string[]) => {
    // Nobody else asks for these two together, so no test before this one in the same process made any of them known.
    const beside = 'supporters { relationship } supportPlans { badDay }';
    const person = await ask(`query Many($id: ID!) { person(id: $id) { ${fields.join(' ')} ${beside} } }`);
    expect(Object.keys(person)).toEqual([...fields, 'supporters', 'supportPlans']);
  };
  const askForMany = async () => {
    expect(SELECTIONS).toHaveLength(MANY);
    for (let first = 0; first < MANY; first += 10) {
      await Promise.all(SELECTIONS.slice(first, first + 10).map(askForOne));
    }
  };

  it('takes nothing from a page that was asked for before, nor from one that is asked for afterwards', async () => {
    for (let time = 0; time < 3; time += 1) await ask(PAGE);
    expect(await preparedFor(PAGE)).toHaveLength(1);
    const before = (await runs()).size;
    await askForMany();
    expect((await runs()).size).toBe(before);
    expect(await preparedFor(PAGE)).toHaveLength(1);
    for (let time = 0; time < 2; time += 1) await ask(OTHER_PAGE);
    expect(await preparedFor(OTHER_PAGE)).toHaveLength(1);
  });

  it('takes nothing for longer than two requests when it asks for each of them again', async () => {
    await askForMany();
    for (let time = 0; time < 2; time += 1) await ask(PAGE);
    expect(await preparedFor(PAGE)).toHaveLength(1);
  });
});
