import { listInWords } from '../../../common/words.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { takingOn as rule, type TakenOn, type TakingOn } from './takingOn.ts';

const WHAT = 'whether a personal assistant may be taken on, and what has to be shown';
const TAKING_ON_READS = {
  planning: { dbsCheckIsRequired: WHAT, employersInsurance: WHAT, relativesInHousehold: WHAT },
  deployment: { prepaidCard: { isOfferedToEmployers: 'whether wages may be paid from a card' } },
} as const satisfies SettingsRead;

/** Whether somebody may be taken on as a personal assistant. */
export const employmentStart = decisionKind({
  key: 'EMPLOYMENT_START',
  description: 'Whether a personal assistant may be taken on, and what has to be shown before they begin.',
  recordKind: 'PLANS',
  subjectType: 'Employment',
  file: 'server/domain/care/employment/takingOn.ts',
  reads: TAKING_ON_READS,
  rule: (facts: TakingOn, settings): TakenOn => rule(facts, settings),
  sentence: ({ needs, refusals }) => {
    if (refusals.length > 0) return refusals.map(({ message }) => message).join(' ');
    if (needs.length === 0) return 'The assistant is taken on, and nothing has to be shown.';
    return `The assistant is taken on, and has to show ${listInWords(needs)}.`;
  },
});
