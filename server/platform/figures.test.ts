import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../testing/app.ts';
import { registered } from '../testing/seeder.ts';
import { ROLES_THAT_READ_FIGURES } from './access.ts';
import { ROLES, ROLES_OF_ONE_PERSON, type Role } from './actor.ts';
import { newId } from './ids.ts';
import { Session } from './session.ts';

const COUNT_PEOPLE = {
  name: 'count_people',
  text: 'select count(*)::integer as people from person where tenant_id = $1',
};
const FAIL = { name: 'fail_for_figures', text: 'select 1 / 0 as people where $1::uuid is not null' };
interface Counted {
  people: number;
}

let app: TestApp;
const tenantIds = new Map<string, string>();
beforeAll(async () => {
  app = await startTestApp();
  await app.onboard('oldham', 'devon');
  for (const council of ['oldham', 'devon']) {
    await registered(app, { role: 'PRACTITIONER', council });
    tenantIds.set(council, await tenantIdOf(council));
  }
  await registered(app, { role: 'PRACTITIONER', council: 'oldham' });
});
afterAll(() => app.stop());

async function tenantIdOf(slug: string): Promise<string> {
  const read = app.connection.read({ tenantId: null, personId: null });
  const find = { name: 'find_tenant', text: 'select tenant_id as id from council where slug = $1' };
  const [council] = await read.query<{ id: string }>(find, [slug]);
  await read.end();
  return council?.id ?? '';
}

function sessionOf(role: Role): Session {
  return new Session(app.connection, {
    actor: { subject: 'somebody', role, councilSlug: 'oldham', personId: null, supporterId: null },
    council: { tenantId: tenantIds.get('oldham') as string, slug: 'oldham', isLive: true },
    standing: null,
    now: Temporal.Instant.from('2026-06-01T09:00:00Z'),
    requestId: newId(),
  });
}

describe('figures about everybody', () => {
  it.each(ROLES)('are read by %s only where the role may have them', async (role) => {
    const session = sessionOf(role);
    const asked = session.queryForFigures<Counted>(COUNT_PEOPLE, [tenantIds.get('oldham')]);
    if (ROLES_THAT_READ_FIGURES.includes(role)) expect(await asked).toEqual([{ people: 2 }]);
    else await expect(asked).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await session.end();
  });

  it('are for no role that sees one person', () => {
    expect(ROLES_OF_ONE_PERSON.filter((role) => ROLES_THAT_READ_FIGURES.includes(role))).toEqual([]);
  });

  it('leave every other read of the operation as it was, whatever goes out at the same moment', async () => {
    const session = sessionOf('POLICY_EDITOR');
    const values = [tenantIds.get('oldham')];
    const answers = await Promise.all([
      session.query<Counted>(COUNT_PEOPLE, values),
      session.queryForFigures<Counted>(COUNT_PEOPLE, values),
      session.query<Counted>(COUNT_PEOPLE, values),
      session.queryForFigures<Counted>(COUNT_PEOPLE, values),
      session.query<Counted>(COUNT_PEOPLE, values),
    ]);
    expect(answers.map(([row]) => row?.people)).toEqual([0, 2, 0, 2, 0]);
    await session.end();
  });

  it('are of the own council only', async () => {
    const session = sessionOf('POLICY_EDITOR');
    expect(await session.queryForFigures(COUNT_PEOPLE, [tenantIds.get('devon')])).toEqual([{ people: 0 }]);
    await session.end();
  });

  it('show nobody to a read that follows one that failed', async () => {
    const session = sessionOf('POLICY_EDITOR');
    const values = [tenantIds.get('oldham')];
    await expect(session.queryForFigures(FAIL, values)).rejects.toThrow();
    await expect(session.query(COUNT_PEOPLE, values)).rejects.toThrow(/aborted/);
    await session.end();
    expect(await session.query(COUNT_PEOPLE, values)).toEqual([{ people: 0 }]);
    await session.end();
  });
});
