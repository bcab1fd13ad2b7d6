import type { Work } from '../../../platform/commands/commandRunner.ts';
import { closeStep, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import type { MonitoringCheckRecord } from './monitoring.entity.ts';
import { MONITORING_CHECK } from './monitoringSteps.ts';

/** A check as its steps look at it. */
type Stepping = Pick<MonitoringCheckRecord, 'id' | 'personId' | 'reason'> & {
  dueOn?: string | null;
  dueFrom?: string | null;
};

/** Opens the step of a check that has a day, or moves it; one that is done with the review waits for that. */
export function stepOfCheck(work: Work, { id: subjectId, personId, dueOn, dueFrom, reason }: Stepping): void {
  if (dueOn) {
    openStep(work, MONITORING_CHECK, { personId, subjectId, dueOn, warnOn: dueFrom, dueReason: reason });
  } else {
    closeStep(work, MONITORING_CHECK, { subjectId });
  }
}
