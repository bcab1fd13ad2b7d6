import { answerTasks } from '../../../platform/threadTasks.ts';
import type { SignOffPolicies } from '../../care/plans/signOffRung.decision.ts';
import type { SmallPaymentLimits } from '../../money/deployment/smallPayments.ts';
import type { MonitoringRules } from '../../oversight/monitoring/monitoringSchedule.ts';
import type { CarryOverSettings } from './carryOver.ts';
import { heldMoneyOfColumns } from './carryOverColumns.ts';
import { carryOverImpact } from './carryOverImpact.ts';
import { dayNumberOf } from './caseload.ts';
import type { Block } from './columns.ts';
import { partsOfColumns } from './monitoringColumns.ts';
import { monitoringImpact } from './monitoringImpact.ts';
import { plansOfColumns } from './signOffColumns.ts';
import { signOffImpact } from './signOffImpact.ts';
import { smallPaymentsOfColumns } from './smallPaymentsColumns.ts';
import { smallPaymentsImpact } from './smallPaymentsImpact.ts';

/** Blocks of rows, and what is to be compared on them. */
interface Question<Policies> {
  blocks: readonly Block[];
  before: Policies | null;
  after: Policies;
}

interface MonitoringQuestion extends Question<MonitoringRules> {
  today: string;
  riskMatrix: Pick<SignOffPolicies['riskEnablement']['riskMatrix'], 'levels'>;
}

interface SmallPaymentsQuestion extends Question<SmallPaymentLimits> {
  today: string;
}

const TASKS = {
  signOff: ({ blocks, before, after }: Question<SignOffPolicies>) =>
    signOffImpact(rowsOf(blocks, plansOfColumns), before, after),
  monitoring: ({ blocks, today, riskMatrix, before, after }: MonitoringQuestion) => {
    const day = dayNumberOf(Temporal.PlainDate.from(today));
    return monitoringImpact(
      rowsOf(blocks, (bytes) => partsOfColumns(bytes, day, riskMatrix)),
      before,
      after,
    );
  },
  carryOver: ({ blocks, before, after }: Question<CarryOverSettings>) =>
    carryOverImpact(rowsOf(blocks, heldMoneyOfColumns), before, after),
  smallPayments: ({ blocks, today, before, after }: SmallPaymentsQuestion) =>
    smallPaymentsImpact(
      [...rowsOf(blocks, smallPaymentsOfColumns)],
      before,
      after,
      Temporal.PlainDate.from(today),
    ),
};

function* rowsOf<Row>(blocks: readonly Block[], read: (bytes: Uint8Array) => Iterable<Row>): Generator<Row> {
  for (const { bytes } of blocks) yield* read(bytes);
}
export type ImpactTasks = typeof TASKS;

answerTasks(TASKS);
