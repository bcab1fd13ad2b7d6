import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import {
  endKeepingSafePlan,
  endSupportedDecision,
  recordPaymentSupport,
  recordSupportedDecision,
  writeKeepingSafePlan,
} from '../../../server/domain/care/talkingRisks/talkingRisks.commands.ts';
import {
  keepingSafePlanShape,
  paymentSupportShape,
  supportedDecisionShape,
} from '../../../server/domain/care/talkingRisks/talkingRisks.queries.ts';
import { RISK_RECORD_REFUSALS } from '../../../server/domain/care/talkingRisks/talkingRisksRefusals.ts';
import { DEATH_REFUSALS } from '../../../server/domain/people/death.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { mutation } from '../../kit/mutation.ts';
import { type Permission, PRACTICE } from '../../kit/permissions.ts';
import {
  EndKeepingSafePlanInput,
  EndSupportedDecisionInput,
  RecordPaymentSupportInput,
  RecordSupportedDecisionInput,
  WriteKeepingSafePlanInput,
} from './talkingRisks.inputs.ts';
import { KeepingSafePlan, PaymentSupport, SupportedDecision } from './talkingRisks.ts';

/** What keeps somebody safe they know best themself, so a person may write it alone. */
const WRITES_KEEPING_SAFE_PLANS: Permission = [...PRACTICE, 'PERSON'];

const OF_A_PERSON = { ...someOf(RECORD_REFUSALS, 'NOT_FOUND'), ...DEATH_REFUSALS };
const REVIEWED = {
  ...OF_A_PERSON,
  ...TEXT_REFUSALS,
  ...someOf(RISK_RECORD_REFUSALS, 'REVIEW_DATE_NOT_AHEAD', 'REVIEW_DATE_TOO_LATE'),
};
const ENDING = {
  ...RECORD_REFUSALS,
  ...someOf(RISK_RECORD_REFUSALS, 'RISK_RECORD_CLOSED'),
  ...TEXT_REFUSALS,
};
const supportedDecisionAnswer = recordAnswer(
  'supportedDecision',
  () => SupportedDecision,
  supportedDecisionShape,
);
const keepingSafePlanAnswer = recordAnswer('keepingSafePlan', () => KeepingSafePlan, keepingSafePlanShape);

/** Writing down what was talked through. */
export const talkingRisksMutations = [
  mutation({
    name: 'recordSupportedDecision',
    what: 'Writes down a decision with a risk in it, as it was talked through with the person, with the day by which it is looked at again. What is written never changes; with replacesId it takes the place of an earlier record.',
    input: RecordSupportedDecisionInput,
    inputIs: 'What was said.',
    permission: PRACTICE,
    refuses: { ...REVIEWED, ...someOf(RISK_RECORD_REFUSALS, 'RISK_RECORD_CLOSED') },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: supportedDecisionAnswer,
    run({ session, command, input }) {
      const { idempotencyKey, personId, planId, replacesId, reviewOn, ...texts } = input;
      const given = { personId, planId: planId ?? null, replacesId: replacesId ?? null, reviewOn, texts };
      return recordSupportedDecision(session, command, given);
    },
  }),
  mutation({
    name: 'endSupportedDecision',
    what: 'Ends a supported decision record that is no longer needed, so that it no longer counts and is not looked at again.',
    input: EndSupportedDecisionInput,
    inputIs: 'Which record, and why.',
    permission: PRACTICE,
    refuses: ENDING,
    answers: supportedDecisionAnswer,
    run({ session, command, input: { supportedDecisionId: id, expectedVersion, reason } }) {
      return endSupportedDecision(session, command, { id, expectedVersion, reason });
    },
  }),
  mutation({
    name: 'writeKeepingSafePlan',
    what: 'Writes a keeping safe plan with the person, with the day by which it is looked at again. It takes the place of their last one. A person may write their own.',
    input: WriteKeepingSafePlanInput,
    inputIs: 'What it says.',
    permission: WRITES_KEEPING_SAFE_PLANS,
    refuses: REVIEWED,
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: keepingSafePlanAnswer,
    run({ session, command, input }) {
      const { idempotencyKey, personId, reviewOn, ...texts } = input;
      return writeKeepingSafePlan(session, command, { personId, reviewOn, texts });
    },
  }),
  mutation({
    name: 'endKeepingSafePlan',
    what: 'Ends a keeping safe plan that is no longer needed, so that it no longer counts and is not looked at again.',
    input: EndKeepingSafePlanInput,
    inputIs: 'Which plan, and why.',
    permission: PRACTICE,
    refuses: ENDING,
    answers: keepingSafePlanAnswer,
    run({ session, command, input: { keepingSafePlanId: id, expectedVersion, reason } }) {
      return endKeepingSafePlan(session, command, { id, expectedVersion, reason });
    },
  }),
  mutation({
    name: 'recordPaymentSupport',
    what: 'Records what support the person has to manage a direct payment: what the council’s matrix suggests for them, and what was chosen, with the reason where it is something else. It takes the place of what was recorded before.',
    input: RecordPaymentSupportInput,
    inputIs: 'How far they manage, who helps, and what was chosen.',
    permission: PRACTICE,
    refuses: {
      ...OF_A_PERSON,
      ...someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG'),
      ...someOf(RISK_RECORD_REFUSALS, 'CHOSEN_SUPPORT_REASON_MISSING'),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: recordAnswer('paymentSupport', () => PaymentSupport, paymentSupportShape),
    run({ session, command, input: { personId, capacityToManage, supportAround, chosenSupport, reason } }) {
      return recordPaymentSupport(session, command, {
        personId,
        capacityToManage,
        supportAround,
        chosenSupport: chosenSupport ?? null,
        reason: reason ?? null,
      });
    },
  }),
];
