import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES, ROLES_WITHOUT_COUNCIL, type Role } from '../../../server/platform/actor.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { type RowWatch, watchRows } from '../../../server/testing/schemaWalkTables.ts';
import { PERMISSIONS } from '../../areas.ts';

const analyst: Asker = { role: 'REGIONAL_ANALYST' };
const NEEDS =
  '{ clientGroup: OLDER_PEOPLE, ageYears: 80, domains: [{ domain: NUTRITION, level: MODERATE }] }';
/** Every comparison in the schema. */
const COMPARISONS = {
  compareAllocations: `{ compareAllocations(needs: ${NEEDS}) { weeklyAmountPence steps { sentence } } }`,
  compareStandardProfiles: '{ compareStandardProfiles { allocations { weeklyAmountPence rank } } }',
  allocationHistory: '{ allocationHistory(profile: RURAL_PARENT) { changes { weeklyAmountPence } } }',
  comparePolicies: '{ comparePolicies { path values { value } } }',
  policyHistory: '{ policyHistory(area: reviews, path: "noticeDays") { councils { changes { value } } } }',
};
/** Anybody may ask what other councils would give for needs like their own. */
const OF_AMOUNTS = ['compareAllocations', 'compareStandardProfiles', 'allocationHistory'];
const RESIDENTS: readonly Role[] = ['PERSON', 'REPRESENTATIVE', 'SUPPORTER', 'BROKER'];
const COMPARES_NOTHING: readonly Role[] = ['FINANCE_OFFICER', 'PROVIDER', 'PANEL_MEMBER'];

let app: TestApp;
let watch: RowWatch;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('devon', 'oldham');
  watch = await watchRows(app.database);
});
afterAll(async () => {
  await watch.end();
  await app.stop();
});

function askerOf(role: Role): Asker {
  return {
    role,
    ...(!ROLES_WITHOUT_COUNCIL.includes(role) && { council: 'devon' }),
    ...(role === 'PERSON' && { person: 'person_00000000-0000-7000-8000-000000000001' }),
    ...((role === 'REPRESENTATIVE' || role === 'SUPPORTER' || role === 'PROVIDER') && {
      person: 'person_00000000-0000-7000-8000-000000000001',
      supporter: 'supporter_00000000-0000-7000-8000-000000000001',
    }),
  };
}

describe('who compares', () => {
  it.each(ROLES)('%s compares what the role may, and changes nothing', async (role) => {
    const before = await watch.fingerprint();
    for (const [name, query] of Object.entries(COMPARISONS)) {
      const { data, errors } = await app.ask(askerOf(role), query);
      const isForAll = !RESIDENTS.includes(role) && !COMPARES_NOTHING.includes(role);
      if (isForAll || (RESIDENTS.includes(role) && OF_AMOUNTS.includes(name))) {
        expect(errors, name).toBeUndefined();
      } else {
        expect(
          errors?.map(({ extensions }) => extensions.code),
          name,
        ).toEqual(['FORBIDDEN']);
        expect(data?.[name] ?? null, name).toBeNull();
      }
    }
    expect(await watch.fingerprint()).toEqual(before);
  });

  it('nobody compares without a token', async () => {
    for (const [name, query] of Object.entries(COMPARISONS)) {
      const { errors } = await app.ask(null, query);
      expect(
        errors?.map(({ extensions }) => extensions.code),
        name,
      ).toEqual(['UNAUTHENTICATED']);
    }
  });
});

describe('a regional analyst', () => {
  const mayUse = (fields: Record<string, readonly Role[]>) =>
    Object.keys(fields).filter((field) => fields[field]?.includes('REGIONAL_ANALYST'));

  it('may ask for comparisons and what is public, and change nothing', () => {
    // It ends the analyst's own sessions, and is about no council.
    expect(mayUse(PERMISSIONS.Mutation)).toEqual(['signOutEverywhere']);
    expect(mayUse(PERMISSIONS.Query).sort()).toEqual(
      [
        ...Object.keys(COMPARISONS),
        'council',
        'councils',
        'employmentFigures',
        'enumWordings',
        'errorCodes',
        'limits',
        'me',
        'node',
        'nodes',
        // What councils publish of their figures, of their checks of themselves, and of what was said at reviews.
        'policyBesideMeasure',
        'publishedSelfChecks',
        'regionalMeasureHistory',
        'regionalMeasures',
        'regionalThemes',
        'rootFieldPermissions',
        'settingsCatalogue',
        'standardProfiles',
        'themes',
      ].sort(),
    );
  });

  it('is answered from what is published, and from no table of a council’s own', async () => {
    app.statements.length = 0;
    for (const query of Object.values(COMPARISONS)) await app.ask(analyst, query);
    expect(app.statements).toHaveLength(Object.keys(COMPARISONS).length);
    const tables = app.statements.flatMap((text) =>
      [...text.matchAll(/\b(?:from|join) ([a-z_]+) [a-z]\b/g)].map(([, table]) => table),
    );
    expect([...new Set(tables)].sort()).toEqual([
      'council',
      'published_policy',
      'published_withdrawal',
      'region',
      'withheld_tables',
    ]);
    const ofAmounts = app.statements.filter((text) => text.includes('withheld_tables'));
    expect(ofAmounts).toHaveLength(OF_AMOUNTS.length);
  });
});
