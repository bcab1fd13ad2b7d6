import { area } from '../../area.ts';
import { challengeSubject } from '../../oversight/challenges/challengeSubject.ts';
import { clawbackTerms } from './clawback.decision.ts';
import { Clawback, ClawbackRepayment } from './clawback.entity.ts';
import { CLAWBACK_REFUSALS } from './clawbackRefusals.ts';
import {
  CLAWBACK_DECIDED_NOTICE,
  CLAWBACK_DECISION,
  CLAWBACK_PROPOSED_NOTICE,
  CLAWBACK_REPAID,
  CLAWBACK_REPAID_NOTICE,
  CLAWBACK_REPLIED_NOTICE,
  CLAWBACK_REPLY,
} from './clawbackSteps.ts';

/** That money is taken back, from the day on which it was decided. */
const DECIDED_CLAWBACK = challengeSubject({
  type: 'Clawback',
  called: 'taking back unspent money',
  recordKind: () => 'BUDGETS',
  decided: `select person_id as "personId", decided_on::text as "decidedOn",
      array_remove(array[proposed_by, decided_by], null) as "decidedBy"
    from clawback where tenant_id = $1 and id = $2`,
});

/** Taking back what is unspent above the limits: proposed, replied to, decided, repaid. */
export const clawback = area({
  path: 'money/clawback',
  entities: [Clawback, ClawbackRepayment],
  idPrefixes: { Clawback: 'clawback' },
  decisions: [clawbackTerms],
  steps: [CLAWBACK_REPLY, CLAWBACK_DECISION, CLAWBACK_REPAID],
  notices: [
    CLAWBACK_PROPOSED_NOTICE,
    CLAWBACK_REPLIED_NOTICE,
    CLAWBACK_DECIDED_NOTICE,
    CLAWBACK_REPAID_NOTICE,
  ],
  challengeSubjects: [DECIDED_CLAWBACK],
  refusals: CLAWBACK_REFUSALS,
});
