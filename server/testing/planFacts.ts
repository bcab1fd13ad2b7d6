import { queryAll, type TestDatabase } from './database.ts';

/** The plans of all councils whose kept facts are not those that their contents give now. */
export async function plansWithStaleFacts(database: TestDatabase): Promise<string[]> {
  const stale = await queryAll<{ id: string }>(
    database,
    `select plan.id from support_plan plan
     left join plan_facts kept on kept.tenant_id = plan.tenant_id and kept.plan_id = plan.id
     left join lateral app.facts_of_plans(plan.tenant_id, array[plan.id]) found on true
     where kept.plan_id is null or (kept.sign_off, kept.monitored) is distinct from (found.sign_off, found.monitored)
     order by 1`,
  );
  return stale.map(({ id }) => id);
}
