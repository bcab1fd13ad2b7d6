import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDecisionsUnderCorrection } from '../../../server/domain/insight/pastDecisions/pastDecisions.queries.ts';
import {
  ROLES,
  ROLES_OF_ONE_PERSON,
  ROLES_WITHOUT_COUNCIL,
  type Role,
} from '../../../server/platform/actor.ts';
import { newId, toGlobalId } from '../../../server/platform/ids.ts';
import { Session } from '../../../server/platform/session.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import { READS_POLICY_CHANGES } from '../../kit/permissions.ts';
import type { Step } from '../../policy/policyChanges/policyChanges.testing.ts';
import { assessedPerson, council, draftOf, manager } from '../policyImpact/policyImpact.testing.ts';
import { COUNTS, correctionTester, PAGE } from './pastDecisions.testing.ts';

let app: TestApp;
let tester: ReturnType<typeof correctionTester>;
beforeAll(async () => {
  app = await startTestApp('2026-06-18');
  await app.onboard(council, 'oldham');
  tester = correctionTester(app);
});
afterAll(() => app.stop());

describe('who reads what a correction would have changed', () => {
  const READS_PEOPLE: readonly Role[] = [
    'TEAM_MANAGER',
    'SERVICE_MANAGER',
    'HEAD_OF_SERVICE',
    'DIRECTOR',
    'AUDITOR',
  ];
  let correction: Step;
  let personId: string;
  beforeAll(async () => {
    ({ personId } = await assessedPerson(app));
    correction = await draftOf(
      app,
      'resourceAllocation',
      { contingencyTopSliceBasisPoints: 0 },
      '2026-06-17',
    );
  });
  const askerOf = (role: Role): Asker => ({
    role,
    council: ROLES_WITHOUT_COUNCIL.includes(role) ? undefined : council,
    ...(ROLES_OF_ONE_PERSON.includes(role) ? { person: personId } : {}),
    ...(role === 'PERSON' || !ROLES_OF_ONE_PERSON.includes(role)
      ? {}
      : { supporter: toGlobalId('Supporter', newId()) }),
  });

  it.each(ROLES)('%s', async (role) => {
    const { data, errors } = await tester.ask(askerOf(role), correction.id, `${COUNTS} ${PAGE}`);
    const forbidden = [{ extensions: { code: 'FORBIDDEN' } }];
    if (!READS_POLICY_CHANGES.includes(role)) {
      expect(data?.decisionsAffected ?? null).toBeNull();
      expect(errors).toMatchObject(forbidden);
      return;
    }
    expect(data.decisionsAffected.counts[0]).toMatchObject({ decisions: 1, differing: 1 });
    if (READS_PEOPLE.includes(role)) {
      expect(errors).toBeUndefined();
      expect(data.decisionsAffected.decisions.nodes).toHaveLength(1);
    } else {
      expect(data.decisionsAffected.decisions).toBeNull();
      expect(errors).toMatchObject(forbidden);
      expect(JSON.stringify({ data, errors })).not.toMatch(/allocation_/);
    }
  });

  it('brings no id of a record out of the database for those who have the counts', async () => {
    const find = 'select tenant_id as id from council where slug = $1';
    const [row] = await queryAll<{ id: string }>(app.database, find, [council]);
    const heldBy = async (role: Role) => {
      const session = new Session(app.connection, {
        actor: { subject: 'somebody', role, councilSlug: council, personId: null, supporterId: null },
        council: { tenantId: row?.id as string, slug: council, isLive: true },
        standing: null,
        now: Temporal.Instant.from('2026-06-18T09:00:00Z'),
        requestId: newId(),
      });
      const found = await readDecisionsUnderCorrection(session, correction.id).finally(() => session.end());
      return found?.held.map(({ recordId }) => recordId === null);
    };
    expect(await heldBy('POLICY_EDITOR')).toEqual([true]);
    expect(await heldBy('AUDITOR')).toEqual([false]);
    await expect(heldBy('FINANCE_OFFICER')).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });

  it('is nobody of another council, and nothing for what is no correction', async () => {
    const elsewhere: Asker = { ...manager, council: 'oldham' };
    for (const id of [correction.id, toGlobalId('PolicyVersion', newId()), personId, 'nonsense']) {
      const { data, errors } = await tester.ask(id === correction.id ? elsewhere : manager, id, COUNTS);
      expect(errors, id).toBeUndefined();
      expect(data.decisionsAffected, id).toBeNull();
    }
  });
});
