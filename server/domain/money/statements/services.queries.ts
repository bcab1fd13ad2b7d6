/** What a person’s current services cost, told before anything changes: several councils found that it changed minds. */

import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { fromGlobalId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import type { SupportFrequency } from '../../care/costs/supportPattern.ts';
import type { PaidFrom } from '../../care/plans/plansVocabulary.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';
import { settingsReader } from '../../policy/policies/settingsOfMoment.queries.ts';

/** Whether people are told is the council’s to say. */
export const SERVICES_STATEMENT = {
  does: 'DECIDES',
  file: 'server/domain/money/statements/services.queries.ts',
  reads: {
    money: {
      statementBeforeChangeIsGiven: 'whether people are told what their services cost before a change',
    },
  },
} as const satisfies SettingReader;

/** One of the services that the person has now. */
export interface CurrentService {
  description: string;
  providerName: string | null;
  frequency: SupportFrequency;
  paidFrom: PaidFrom;
  deploymentOption: DeploymentOption | null;
  weeklyCostPence: number;
  topUpWeeklyPence: number;
}

/** All of them, with who pays. */
export interface ServicesStatement {
  personId: string;
  asOf: string;
  /** Null where the person has no live plan. */
  budgetId: string | null;
  services: CurrentService[];
  /** Of those that the budget pays for. */
  weeklyCostPence: number;
  personContributionWeeklyPence: number;
  councilContributionWeeklyPence: number;
}

const SERVICES = {
  name: 'current_services',
  text: `select agreed.id as "budgetId",
      agreed.person_contribution_weekly_pence::float8 as "personPence",
      agreed.council_contribution_weekly_pence::float8 as "councilPence",
      (select coalesce(json_agg(json_build_object('description', item.description, 'providerName', item.provider_name,
          'frequency', item.frequency, 'paidFrom', item.paid_from, 'deploymentOption', item.deployment_option,
          'weeklyCostPence', item.weekly_cost_pence, 'topUpWeeklyPence', item.top_up_weekly_pence)
          order by item.position), '[]')
        from support_item item where item.tenant_id = $1 and item.plan_id = plan.id)::text as services
    from person whose
    left join lateral (select live.id from support_plan live
      where live.tenant_id = $1 and live.person_id = whose.id and live.implemented_on <= $3::date
        and (live.ended_on is null or live.ended_on > $3::date)
        and (live.superseded_on is null or live.superseded_on > $3::date) and whose.died_on is null
      order by live.implemented_on desc, live.id desc limit 1) plan on true
    left join budget agreed on agreed.tenant_id = $1 and agreed.plan_id = plan.id
    where whose.tenant_id = $1 and whose.id = $2`,
};

/** What a person’s services cost today; null where the council gives no such statement, or there is no such person. */
export async function readServices(session: Session, personId: string): Promise<ServicesStatement | null> {
  const uuid = fromGlobalId('Person', personId);
  const money = await settingsReader(session)('money');
  if (!uuid || !money.statementBeforeChangeIsGiven) return null;
  const asOf = session.today.toString();
  type Row = {
    budgetId: string | null;
    personPence: number | null;
    councilPence: number | null;
    services: string;
  };
  const [row] = await session.query<Row>(SERVICES, [session.council.tenantId, uuid, asOf]);
  if (!row) return null;
  const services: CurrentService[] = JSON.parse(row.services);
  const ofBudget = services.filter(({ paidFrom }) => paidFrom === 'BUDGET');
  return {
    personId,
    asOf,
    budgetId: row.budgetId ? toGlobalId('Budget', row.budgetId) : null,
    services,
    weeklyCostPence: ofBudget.reduce((sum, { weeklyCostPence }) => sum + weeklyCostPence, 0),
    personContributionWeeklyPence: row.personPence ?? 0,
    councilContributionWeeklyPence: row.councilPence ?? 0,
  };
}
