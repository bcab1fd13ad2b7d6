import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from './app.ts';
import { registration } from './examples/registration.ts';
import { readConfig } from './platform/config.ts';
import { FAULT_MESSAGE } from './platform/graphql/formatError.ts';
import { createLog } from './platform/http/log.ts';
import { createTestDatabase, queryAll, type TestDatabase } from './testing/database.ts';
import { codesOf, type Production, REGISTER, startProduction } from './testing/productionApp.ts';

describe('personal data', () => {
  let production: Production;
  beforeAll(async () => {
    production = await startProduction();
  });
  afterAll(() => production.stop());

  const CANARY = {
    givenName: 'Zephyrine',
    familyName: 'Quillfeather',
    preferredName: 'Zuzu-Quill',
    nhsNumber: '4857773457',
    email: 'zephyrine.q@canary.example',
    phone: '07700 900417',
    postcode: 'ZZ97 3QF',
    addressLines: ['17 Canary Wharfinger Row'],
    bornOn: '1937-02-11',
  };
  const strings = Object.values(CANARY).flat();

  it('comes back to whoever may see it, and stands in no log and in no record of what was done', async () => {
    const { ask, post, token, log, url, database } = production;
    const bearer = await token();
    const input = registration(CANARY);
    // Of these one is kept, and the others meet PostgreSQL's own message, which quotes the number.
    const registered = await Promise.all([1, 2, 3].map(() => ask(bearer, REGISTER, { input })));
    const id = registered.map(({ data }) => data?.registerPerson?.person?.id).find(Boolean);
    const seen = await ask(
      bearer,
      'query Look($id: ID!) { person(id: $id) { givenName nhsNumber postcode } }',
      { id },
    );
    expect(seen.data.person).toEqual({
      givenName: 'Zephyrine',
      nhsNumber: '4857773457',
      postcode: 'ZZ97 3QF',
    });

    const search = 'query Find($search: PeopleSearchInput) { people(search: $search) { nodes { id } } }';
    await ask(bearer, search, { search: { name: CANARY.familyName } });
    await ask(bearer, search, { search: { nhsNumber: CANARY.nhsNumber } });
    await ask(bearer, search, { search: { bornOn: CANARY.bornOn, name: CANARY.familyName } });
    await ask(
      bearer,
      `{ people(search: { name: "${CANARY.familyName}", unknown: "${CANARY.email}" }) { nodes { id } } }`,
    );
    await ask(bearer, `{ person(id: "${CANARY.givenName}") { id } ${CANARY.familyName} }`);
    await ask(bearer, REGISTER, { input: { ...input, bornOn: CANARY.postcode } });
    await ask(bearer, REGISTER, { input: { ...input, givenName: CANARY.familyName.repeat(30) } });
    await ask(null, REGISTER, { input });
    await ask(`${CANARY.givenName}.${CANARY.familyName}.x`, REGISTER, { input });
    await post(`{ "query": "${CANARY.email}`, { authorization: `Bearer ${bearer}` });
    await fetch(`${url}/people/${CANARY.nhsNumber}?name=${CANARY.familyName}`);
    await fetch(`${url}/graphql?query={person(id:"${CANARY.givenName}"){id}}`, {
      headers: { 'x-request-id': CANARY.nhsNumber, 'user-agent': CANARY.email },
    });

    const logged = log.join('');
    expect(log.filter((line) => line.includes('"msg":"request"')).length).toBeGreaterThan(12);
    expect(strings.filter((text) => logged.includes(text))).toEqual([]);
    expect(strings.filter((text) => logged.includes(encodeURIComponent(text)))).toEqual([]);
    const recorded = await queryAll<{ row: string }>(
      database,
      'select r::text as row from audit_entry r union all select r::text from idempotency_record r',
    );
    expect(recorded.length).toBeGreaterThan(0);
    const records = recorded.map(({ row }) => row).join('\n');
    expect(strings.filter((text) => records.includes(text))).toEqual([]);
  });
});

describe('when something breaks', () => {
  let broken: Production;
  beforeAll(async () => {
    broken = await startProduction();
  });
  afterAll(() => broken.stop());

  it('is ready, and says what is missing when a migration is', async () => {
    const { url, database } = broken;
    const ready = async () => {
      const response = await fetch(`${url}/readyz`);
      return [response.status, await response.json()];
    };
    expect(await ready()).toEqual([200, { ready: true, failed: [] }]);
    const [row] = await queryAll<{ id: number; name: string }>(
      database,
      'delete from mikro_orm_migrations where id = (select max(id) from mikro_orm_migrations) returning id, name',
    );
    expect(await ready()).toEqual([503, { ready: false, failed: ['migrations'] }]);
    await queryAll(database, 'insert into mikro_orm_migrations (id, name) values ($1, $2)', [
      row?.id,
      row?.name,
    ]);
    expect(await ready()).toEqual([200, { ready: true, failed: [] }]);
  });

  it('is alive but not ready while the database can’t be reached, and ready again afterwards', async () => {
    const { url, database } = broken;
    const name = new URL(database.superuserUrl.replace('@/', '@localhost/')).pathname.slice(1);
    const server = { ...database, superuserUrl: database.superuserUrl.replace(`/${name}`, '/postgres') };
    // Known by its text from now on, so that the short way meets the outage as well.
    for (let time = 0; time < 3; time++) await broken.ask(await broken.token(), '{ people { totalCount } }');
    await queryAll(server, `alter database "${name}" with allow_connections false`);
    await queryAll(
      server,
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = $2',
      [name, 'fairshare_app'],
    );
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(503);
    const { failed, reason } = await ready.json();
    expect(failed).toContain('database');
    expect(reason).toBe('NOT_TAKING_CONNECTIONS');
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    const replies = [
      await broken.ask(await broken.token(), '{ people { totalCount } }'),
      await broken.ask(await broken.token(), '{ people(first: 1) { nodes { id } } }'),
      await broken.ask(await broken.token(), REGISTER, { input: registration() }),
    ];
    for (const reply of replies) {
      expect(codesOf(reply)).toEqual(['DATABASE_UNAVAILABLE']);
      expect(reply.status).toBe(503);
      expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(reply.text.replace('DATABASE_UNAVAILABLE', '')).not.toMatch(
        /fairshare_app|connection|database/i,
      );
    }
    const file = await fetch(`${url}/downloads/policy-comparison.csv?areas=reviews`, {
      headers: { authorization: `Bearer ${await broken.token({ fairshare_role: 'commissioner' })}` },
    });
    expect(file.status).toBe(503);
    expect(file.headers.get('retry-after')).toBe(replies[0]?.headers.get('retry-after'));
    expect((await file.json()).errors[0].extensions.code).toBe('DATABASE_UNAVAILABLE');
    await queryAll(server, `alter database "${name}" with allow_connections true`);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect((await broken.ask(await broken.token(), '{ people { totalCount } }')).data).toEqual({
      people: { totalCount: 0 },
    });
  });

  it('masks a fault: a request id to quote, the same in the log, and no word of SQL', async () => {
    const { ask, token, log, database } = broken;
    const { data } = await ask(await token(), REGISTER, { input: registration() });
    await queryAll(database, 'drop table supporter cascade');
    const reply = await ask(
      await token(),
      'query Faulty($id: ID!) { person(id: $id) { givenName supporters { name } } }',
      { id: data.registerPerson.person.id },
    );
    const [error] = reply.errors ?? [];
    const requestId = reply.headers.get('x-request-id');
    expect(error?.message).toBe(FAULT_MESSAGE);
    expect(error?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId });
    expect(reply.text).not.toMatch(/select|relation|supporter\b|42P01|\.ts:/i);
    const faults = log.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'fault');
    expect(JSON.stringify(faults.find((line) => line.requestId === requestId))).toContain('42P01');
    expect(JSON.stringify(faults)).not.toMatch(/does not exist/);
  });
});

describe('starting and stopping', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const start = (applicationUrl: string) =>
    createApp({
      config: readConfig({}),
      applicationUrl,
      developmentIssuer: null,
      log: createLog({ mode: 'production', level: 'silent' }),
    });

  it('refuses a role that row-level security would not hold back', async () => {
    await expect(start(database.ownerUrl)).rejects.toThrow('role of its own');
    await expect(start(database.superuserUrl)).rejects.toThrow('role of its own');
  });

  it('refuses to start without its database', async () => {
    const nowhere = database.applicationUrl.replace(/\/fairshare_test_[^?]*/, '/fairshare_test_nowhere');
    await expect(start(nowhere)).rejects.toThrow('does not answer');
  });

  it('leaves nothing open that would keep a process alive', async () => {
    // Left open, a pool of connections would close itself after ten seconds: here it would wait for ever.
    const program = `
      const { setTimeout } = globalThis;
      globalThis.setTimeout = (work, ms, ...rest) => setTimeout(work, ms < 10_000 ? ms : 2 ** 31 - 1, ...rest);
      const { createApp } = await import('./server/app.ts');
      const { readConfig } = await import('./server/platform/config.ts');
      const { createLog } = await import('./server/platform/http/log.ts');
      const app = await createApp({
        config: readConfig({}), applicationUrl: process.env.APPLICATION_URL, developmentIssuer: null,
        log: createLog({ mode: 'production', level: 'silent' }),
      });
      const { port } = await app.http.listen({ port: 0, host: '127.0.0.1' });
      const ready = await fetch('http://127.0.0.1:' + port + '/readyz');
      await app.database.write({ tenantId: null, personId: null }, async () => {});
      app.jobs.start();
      await app.jobs.workOff();
      process.stdout.write(String(ready.status));
      await app.stop();`;
    const child = spawn(
      process.execPath,
      [
        '--disable-warning=DEP0205',
        '--import',
        '@oxc-node/core/register',
        '--input-type=module',
        '--eval',
        program,
      ],
      {
        cwd: new URL('..', import.meta.url).pathname,
        env: { ...process.env, APPLICATION_URL: database.applicationUrl },
        timeout: 25_000,
      },
    );
    const output: string[] = [];
    child.stdout.on('data', (chunk) => output.push(String(chunk)));
    child.stderr.on('data', (chunk) => output.push(String(chunk)));
    const [code, signal] = await once(child, 'exit');
    expect([output.join(''), code, signal]).toEqual(['200', 0, null]);
  });
});
