import { DEPLOYMENT_OPTION } from '../../../../tenants/vocabulary.ts';
import { riskLevel } from '../../care/plans/planRisk.ts';
import type { SignOffPolicies } from '../../care/plans/signOffRung.decision.ts';
import type { MonitoredPart } from '../../oversight/monitoring/monitoringSchedule.ts';
import { inBlocks, RowReader } from './columns.ts';
import { WordCodes } from './wordCodes.ts';

/** All parts of budgets of every plan that has a day on which support starts, and has not ended. */
export const MONITORED_COLUMNS = inBlocks(
  'select monitored as bytes from plan_facts where tenant_id = $1 and monitored is not null',
);

const OPTION = new WordCodes(DEPLOYMENT_OPTION.values);
const DAYS_IN_A_WEEK = 7;

/**
 * The parts that run on a day, of plans under which support has started by then, as the rule reads them: how risky their
 * plan is follows from the council's matrix. Days are counted from 1 January 1970.
 */
export function* partsOfColumns(
  bytes: Uint8Array,
  today: number,
  matrix: Pick<SignOffPolicies['riskEnablement']['riskMatrix'], 'levels'>,
): Generator<MonitoredPart> {
  for (const row = new RowReader(bytes); row.hasMore; ) {
    const parts = row.shortInteger();
    const hadGoodReview = row.shortInteger() === 1;
    const level = riskLevel(row.integer(), matrix);
    const startedOn = row.integer();
    const weeksSinceStart = Math.floor((today - startedOn) / DAYS_IN_A_WEEK);
    for (let part = 0; part < parts; part++) {
      const deploymentOption = OPTION.wordOf(row.shortInteger());
      const weeklyAmountPence = row.bigInteger();
      const startsOn = row.integer();
      const endsOn = row.integer();
      if (startedOn > today || startsOn > today || endsOn <= today) continue;
      yield { deploymentOption, weeklyAmountPence, riskLevel: level, weeksSinceStart, hadGoodReview };
    }
  }
}
