import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { BANK_ACCOUNT_REFUSALS } from '../../../server/domain/money/bankDetails/bankAccount.ts';
import { BANK_DETAILS_REFUSALS } from '../../../server/domain/money/bankDetails/bankDetailsRules.ts';
import {
  approveBacsOriginator,
  refuseBacsOriginator,
  setBacsOriginator,
} from '../../../server/domain/money/paymentRuns/originator.commands.ts';
import { ORIGINATOR_REFUSALS } from '../../../server/domain/money/paymentRuns/originator.ts';
import { bacsOriginatorShape } from '../../../server/domain/money/paymentRuns/paymentRuns.queries.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { mutation } from '../../kit/mutation.ts';
import type { Permission } from '../../kit/permissions.ts';
import {
  ApproveBacsOriginatorInput,
  RefuseBacsOriginatorInput,
  SetBacsOriginatorInput,
} from './paymentRuns.inputs.ts';
import { BacsOriginator } from './paymentRuns.ts';

const originatorAnswer = recordAnswer('originator', () => BacsOriginator, bacsOriginatorShape);
const SETTLES_ORIGINATOR: Permission = ['COUNCIL_ADMINISTRATOR', 'FINANCE_OFFICER'];

/** Saying from which account the council pays, by two people. */
export const originatorMutations = [
  mutation({
    name: 'setBacsOriginator',
    what: 'Proposes from which account the council pays, and as which user of Bacs. It counts for every run that is approved after somebody else has approved it with approveBacsOriginator; until then the one before stays in use.',
    input: SetBacsOriginatorInput,
    inputIs: 'The account, and the service user number.',
    permission: ['COUNCIL_ADMINISTRATOR'],
    refuses: {
      ...someOf(ORIGINATOR_REFUSALS, 'ORIGINATOR_PROPOSED_ALREADY', 'SERVICE_USER_NUMBER_NOT_RIGHT'),
      ...BANK_ACCOUNT_REFUSALS,
    },
    answers: originatorAnswer,
    run: ({ session, command, input: { idempotencyKey: _key, ...given } }) =>
      setBacsOriginator(session, command, given),
  }),
  mutation({
    name: 'approveBacsOriginator',
    what: 'Approves from which account the council pays, by giving the account once more from the letter of the bank. Whoever proposed it can’t approve it.',
    input: ApproveBacsOriginatorInput,
    inputIs: 'Which proposal, and the account again.',
    permission: SETTLES_ORIGINATOR,
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(ORIGINATOR_REFUSALS, 'ORIGINATOR_SETTLED'),
      ...someOf(BANK_DETAILS_REFUSALS, 'APPROVER_IS_PROPOSER', 'BANK_DETAILS_DIFFER'),
    },
    answers: originatorAnswer,
    run: ({ session, command, input }) => approveBacsOriginator(session, command, input),
  }),
  mutation({
    name: 'refuseBacsOriginator',
    what: 'Refuses from which account the council would pay, or takes one’s own proposal back. It stays on record and is never used.',
    input: RefuseBacsOriginatorInput,
    inputIs: 'Which proposal, and why.',
    permission: SETTLES_ORIGINATOR,
    refuses: { ...RECORD_REFUSALS, ...someOf(ORIGINATOR_REFUSALS, 'ORIGINATOR_SETTLED'), ...TEXT_REFUSALS },
    answers: originatorAnswer,
    run: ({ session, command, input }) => refuseBacsOriginator(session, command, input),
  }),
];
