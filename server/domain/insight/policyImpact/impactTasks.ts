import { answerTasks } from '../../../platform/threadTasks.ts';
import type { SignOffPolicies } from '../../care/plans/signOffRung.decision.ts';
import type { MonitoringRules } from '../../oversight/monitoring/monitoringSchedule.ts';
import { partsOfColumns } from './monitoringColumns.ts';
import { monitoringImpact } from './monitoringImpact.ts';
import { plansOfColumns, type SignOffColumns } from './signOffColumns.ts';
import { signOffImpact } from './signOffImpact.ts';

interface SignOffQuestion {
  blocks: readonly SignOffColumns[];
  before: SignOffPolicies | null;
  after: SignOffPolicies;
}

interface MonitoringQuestion {
  parts: Uint8Array | null;
  riskMatrix: Pick<SignOffPolicies['riskEnablement']['riskMatrix'], 'levels'>;
  before: MonitoringRules | null;
  after: MonitoringRules;
}

const TASKS = {
  signOff: ({ blocks, before, after }: SignOffQuestion) =>
    signOffImpact(blocks.values().flatMap(plansOfColumns), before, after),
  monitoring: ({ parts, riskMatrix, before, after }: MonitoringQuestion) =>
    monitoringImpact(partsOfColumns(parts, riskMatrix), before, after),
};
export type ImpactTasks = typeof TASKS;

answerTasks(TASKS);
