import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registration } from '../../examples/registration.ts';
import { type Asker, startTestApp, type TestApp } from '../../testing/app.ts';
import { countRows, queryAll } from '../../testing/database.ts';

const REGISTER = `mutation($input: RegisterPersonInput!) {
  registerPerson(input: $input) { person { id } userErrors { code } } }`;

describe('changes that get into each other’s way', () => {
  let app: TestApp;
  const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham');
  });
  afterAll(() => app.stop());

  it('registers one NHS number once, however many ask at the same moment', async () => {
    const input = registration({ nhsNumber: '9434765919' });
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => app.ask(practitioner, REGISTER, { input })),
    );
    const outcomes = answers.map(
      ({ data, errors }) => errors?.[0]?.extensions.code ?? data.registerPerson.userErrors[0]?.code ?? 'DONE',
    );
    expect(outcomes.filter((outcome) => outcome === 'DONE')).toHaveLength(1);
    expect(['DONE', 'CONFLICT', 'PERSON_ALREADY_REGISTERED']).toEqual(expect.arrayContaining(outcomes));
    expect(await countRows(app.database, 'person')).toBe(1);
  });

  it.each([
    ['40P01', 'a deadlock'],
    ['40001', 'a failed serialization'],
  ])('answers %s, %s, as a conflict that is safe to repeat', async (state) => {
    const before = await countRows(app.database, 'person');
    await queryAll(
      app.database,
      `create function stumble() returns trigger language plpgsql as $$
       begin raise exception 'stumbled' using errcode = '${state}'; end $$`,
    );
    await queryAll(
      app.database,
      'create trigger stumble before insert on person for each row execute function stumble()',
    );
    const { errors } = await app.ask(practitioner, REGISTER, { input: registration() });
    await queryAll(app.database, 'drop function stumble cascade');
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(await countRows(app.database, 'person')).toBe(before);
    const repeated = await app.ask(practitioner, REGISTER, { input: registration() });
    expect(repeated.data.registerPerson.userErrors).toEqual([]);
  });

  it('does again by itself what PostgreSQL undid because of others, once and without a word', async () => {
    const before = await countRows(app.database, 'person');
    // A sequence counts on through what is undone, so the third try is the first to succeed.
    await queryAll(app.database, 'create sequence stumbles; grant usage on sequence stumbles to public');
    await queryAll(
      app.database,
      `create function stumble() returns trigger language plpgsql as $$
       begin
         if nextval('stumbles') < 3 then raise exception 'stumbled' using errcode = '40001'; end if;
         return new;
       end $$`,
    );
    await queryAll(
      app.database,
      'create trigger stumble before insert on person for each row execute function stumble()',
    );
    const { data, errors } = await app.ask(practitioner, REGISTER, { input: registration() });
    const [{ tries }] = (await queryAll(app.database, 'select last_value::int as tries from stumbles')) as [
      { tries: number },
    ];
    await queryAll(app.database, 'drop function stumble cascade');
    await queryAll(app.database, 'drop sequence stumbles');
    expect(errors).toBeUndefined();
    expect(data.registerPerson.userErrors).toEqual([]);
    expect(tries).toBe(3);
    expect(await countRows(app.database, 'person')).toBe(before + 1);
  });
});
