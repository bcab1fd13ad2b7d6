import { area } from '../../area.ts';
import { MonitoringCheck, MonitoringEvidence } from './monitoring.entity.ts';
import { monitoringBalance } from './monitoringBalance.decision.ts';
import { monitoringCheck } from './monitoringCheck.decision.ts';
import { monitoringDate } from './monitoringDate.decision.ts';
import { MONITORING_REFUSALS } from './monitoringRefusals.ts';
import {
  MONITORING_CHECK,
  MONITORING_CHECK_COMPLETED,
  MONITORING_CHECK_MOVED,
  MONITORING_EVIDENCE_SENT,
  MONITORING_HELP_OFFERED,
  MONITORING_QUESTION_ASKED,
  MONITORING_REMINDER,
  MONITORING_REPLY,
  PAYMENTS_SUSPENDED,
  SUSPENSION_LIFTED,
  SUSPENSION_LOOKED_AT,
} from './monitoringSteps.ts';
import { SUSPENSION_UPHELD } from './suspension.commands.ts';
import { suspensionNotice } from './suspensionNotice.decision.ts';
import { sweepChecks } from './sweepChecks.commands.ts';

/** Looking at how the money is going: how often, what is asked for, what was found, and what follows. */
export const monitoring = area({
  path: 'oversight/monitoring',
  entities: [MonitoringCheck, MonitoringEvidence],
  idPrefixes: { MonitoringCheck: 'check', MonitoringEvidence: 'evidence' },
  decisions: [monitoringCheck, monitoringDate, monitoringBalance, suspensionNotice],
  steps: [MONITORING_CHECK, MONITORING_REPLY, SUSPENSION_LOOKED_AT],
  notices: [
    MONITORING_REMINDER,
    MONITORING_HELP_OFFERED,
    MONITORING_EVIDENCE_SENT,
    MONITORING_QUESTION_ASKED,
    MONITORING_CHECK_COMPLETED,
    MONITORING_CHECK_MOVED,
    PAYMENTS_SUSPENDED,
    SUSPENSION_LIFTED,
  ],
  upheldFollowers: [SUSPENSION_UPHELD],
  refusals: MONITORING_REFUSALS,
  jobs: [sweepChecks],
});
