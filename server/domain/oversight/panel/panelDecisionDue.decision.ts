import { dayInWords } from '../../../common/dayInWords.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import { type DecisionDue, decisionDue, type WaitingFacts } from './dueDate.ts';

/** By when the panel decides about a plan: worked out when it is referred, and again when the panel asks for more. */
export const panelDecisionDue = decisionKind({
  key: 'PANEL_DECISION_DUE',
  description: 'By when the panel decides about a plan.',
  recordKind: 'PANEL',
  subjectType: 'PanelReferral',
  file: 'server/domain/oversight/panel/dueDate.ts',
  reads: {
    riskEnablement: {
      panel: {
        decisionWorkingDays: 'by when the panel decides about a plan',
        informationStopsClock:
          'whether the days until what the panel asked for arrives are added to its time',
        warnBeforeDays: 'from when what waits for the panel is warned of',
      },
    },
  },
  rule: (facts: WaitingFacts, { riskEnablement }): DecisionDue => decisionDue(facts, riskEnablement.panel),
  sentence: ({ dueOn, workingDays, stoppedWorkingDays }) => {
    const waited =
      stoppedWorkingDays > 0
        ? `, and ${stoppedWorkingDays} in which the panel waits for what it asked for`
        : '';
    return `The panel decides by ${dayInWords(dueOn)}: ${workingDays} working days${waited}.`;
  },
});
