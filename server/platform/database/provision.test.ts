import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { dropDatabase } from '../../testing/dropDatabase.ts';
import { changedDatabaseUrl, databaseUrlParts } from './databaseUrl.ts';
import { type DatabaseUrls, provisionDatabase } from './provision.ts';

const OTHER = `fairshare_test_administrator_${process.pid}`;
const DATABASE = `fairshare_test_${process.pid}_provision`;
let administrator: Client;

beforeAll(async () => {
  administrator = new Client({ connectionString: inject('administratorUrl') });
  await administrator.connect();
  await administrator.query(`create role ${OTHER} superuser login password 'another'`);
});

afterAll(async () => {
  await dropDatabase(inject('administratorUrl'), DATABASE);
  await administrator.query(`drop role ${OTHER}`);
  await administrator.end();
});

const askedBy = async (url: string, sql: string) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end();
  }
};

it('leaves the password of another program as it is, whatever its address looks like', async () => {
  const url = inject('administratorUrl');
  const first = await provisionDatabase(url, DATABASE);
  const spelled = await provisionDatabase(
    `${url}${url.includes('?') ? '&' : '?'}application_name=another`,
    DATABASE,
  );
  const byOther = await provisionDatabase(
    changedDatabaseUrl(url, { user: OTHER, password: 'another', database: 'postgres' }),
    DATABASE,
  );
  const again = await provisionDatabase(url, DATABASE);
  const signIn = ({ applicationUrl }: DatabaseUrls) => {
    const { user, password } = databaseUrlParts(applicationUrl);
    return { user, password };
  };
  expect(signIn(spelled)).toEqual(signIn(first));
  expect(signIn(again)).toEqual(signIn(first));
  expect(signIn(byOther).user).not.toBe(signIn(first).user);
  for (const { applicationUrl, ownerUrl } of [first, spelled, byOther, again]) {
    expect(await askedBy(applicationUrl, "select pg_has_role('fairshare_app', 'member') as works")).toEqual({
      works: true,
    });
    expect(await askedBy(ownerUrl, 'select current_user::text as owner')).toEqual({
      owner: 'fairshare_owner',
    });
  }
  await administrator.query(`drop role ${signIn(byOther).user}`);
});
