import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registered } from '../../server/examples/storySteps.ts';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';

const COUNCILS = ['oldham', 'devon'];
const PEOPLE_EACH = 4;
const ROUNDS = 3;
const PAGE = 'query ($id: ID!) { person(id: $id) { id familyName } }';

describe('people who are looked at in the same moment', () => {
  let app: TestApp;
  let people: { id: string; familyName: string; council: string }[];

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard(...COUNCILS);
    people = [];
    for (const council of COUNCILS) {
      for (let index = 0; index < PEOPLE_EACH; index += 1) {
        const familyName = `${council} ${index}`;
        const id = await registered(app, { role: 'PRACTITIONER', council }, { familyName });
        people.push({ id, familyName, council });
      }
    }
  });
  afterAll(() => app.stop());

  it('show themselves to their own council and to themselves, and nobody else to anybody', async () => {
    const askers: Asker[] = [
      ...COUNCILS.map((council) => ({ role: 'PRACTITIONER' as const, council })),
      ...people.map(({ id, council }) => ({ role: 'PERSON' as const, council, person: id })),
    ];
    const asked = Array.from({ length: ROUNDS }, () =>
      askers.flatMap((asker) => people.map((person) => ({ asker, person }))),
    ).flat();
    const answers = await Promise.all(
      asked.map(({ asker, person }) => app.ask(asker, PAGE, { id: person.id })),
    );
    const expected = asked.map(({ asker, person: { id, familyName, council } }) => {
      const sees = asker.council === council && (asker.person === undefined || asker.person === id);
      return { data: { person: sees ? { id, familyName } : null } };
    });
    expect(answers).toEqual(expected);
    // Each council sees its own four, and each person one, in every round.
    expect(answers.filter(({ data }) => data.person).length).toBe(ROUNDS * 2 * COUNCILS.length * PEOPLE_EACH);
  });
});
