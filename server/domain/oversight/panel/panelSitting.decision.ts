import { decisionKind } from '../../decisions/decisionKind.ts';
import { type SittingFacts, type SittingOutcome, sittingOutcome } from './sitting.ts';

/** Whether those who sat on a case may decide it. */
export const panelSitting = decisionKind({
  key: 'PANEL_SITTING',
  description: 'Whether the members who sat on a case may decide it.',
  recordKind: 'PANEL',
  subjectType: 'PanelReferral',
  file: 'server/domain/oversight/panel/sitting.ts',
  reads: {
    riskEnablement: {
      panel: {
        quorum: 'whether enough members sit to decide about a plan',
        requiredRoles: 'without which roles the panel decides nothing on the day',
        urgentDecisionByRole: 'who may decide about a plan between meetings',
        urgentConfirmedWorkingDays: 'by when a meeting confirms what was decided between meetings',
        members: [
          {
            role: 'which seats hold a budget, one of which must be filled on the day',
            holdsBudget: 'whether somebody sits who can commit money',
          },
        ],
      },
    },
  },
  rule: (facts: SittingFacts, { riskEnablement }): SittingOutcome =>
    sittingOutcome(facts, riskEnablement.panel),
  sentence: ({ mayDecide, satCount, quorum }) =>
    `${satCount} ${satCount === 1 ? 'member' : 'members'} sat without an interest, where ${quorum} must: ${mayDecide ? 'they may decide' : 'they may not decide'}.`,
});
