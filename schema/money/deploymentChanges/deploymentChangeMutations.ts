import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { changeDeployment } from '../../../server/domain/money/deploymentChanges/changeDeployment.commands.ts';
import { changeableRefusals } from '../../../server/domain/money/deploymentChanges/changing.ts';
import {
  DEPLOYMENT_CHANGE_REFUSALS,
  HELD_MONEY_REFUSALS,
} from '../../../server/domain/money/deploymentChanges/deploymentChangeRefusals.ts';
import { deploymentChangeShape } from '../../../server/domain/money/deploymentChanges/deploymentChanges.queries.ts';
import {
  recordHeldMoneyMoved,
  settleHeldMoney,
} from '../../../server/domain/money/deploymentChanges/heldMoney.commands.ts';
import type { PlanToPay } from '../../../server/domain/money/payments/planLife.ts';
import { readOpenChallengeOf } from '../../../server/domain/oversight/challenges/openChallenges.queries.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { fromGlobalId } from '../../../server/platform/ids.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { mutation } from '../../kit/mutation.ts';
import { DECIDES_BUDGETS } from '../../kit/permissions.ts';
import { onBudget } from '../budgets/budgets.ts';
import {
  ChangeDeploymentInput,
  RecordHeldMoneyMovedInput,
  SettleHeldMoneyInput,
} from './deploymentChanges.inputs.ts';
import { DeploymentChange } from './deploymentChanges.ts';

const changeAnswer = recordAnswer('deploymentChange', () => DeploymentChange, deploymentChangeShape);
const NOT_FOUND = someOf(RECORD_REFUSALS, 'NOT_FOUND');
const CHANGES = someOf(RECORD_REFUSALS, 'NOT_FOUND', 'STALE_VERSION');

/** A budget as the rule looks at it. */
interface BudgetToChange {
  plan: PlanToPay;
  person: { id: string };
}

/** Changing how money is held, and what is held unspent going over. */
export const deploymentChangeMutations = [
  mutation({
    name: 'changeDeployment',
    what: 'Changes on a day how the money of a part of an agreed budget, or some of it, is held, as the person agreed. What is set by for the days from then on goes over; what is held unspent goes over by recordHeldMoneyMoved.',
    input: ChangeDeploymentInput,
    inputIs: 'Which part, from when, and how it is held from then on.',
    permission: DECIDES_BUDGETS,
    actsOn: onBudget(
      ['plan.status', 'plan.supersededOn', 'person.id'],
      async (budget: BudgetToChange, session) => {
        const personId = fromGlobalId('Person', budget.person.id);
        const challenged = personId && (await readOpenChallengeOf(session, personId, 'REDUCING_BUDGET'));
        return changeableRefusals(budget.plan, challenged);
      },
    ),
    refuses: { ...CHANGES, ...DEPLOYMENT_CHANGE_REFUSALS, ...TEXT_REFUSALS },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: changeAnswer,
    run: ({ session, command, input }) =>
      changeDeployment(session, command, input, {
        changesOn: input.changesOn,
        deploymentOption: input.deploymentOption,
        weeklyAmountPence: input.weeklyAmountPence ?? null,
        purpose: input.purpose ?? null,
        supporterId: input.supporterId ?? null,
        holderName: input.holderName ?? null,
        trusteeNames: input.trusteeNames ?? [],
        accountType: input.accountType ?? null,
        managingFeeWeeklyPence: input.managingFeeWeeklyPence ?? null,
        spentOn: input.spentOn ?? null,
        outletName: input.outletName ?? null,
        agreedUnspentLimitPence: input.agreedUnspentLimitPence ?? null,
        reason: input.reason,
        agreedOn: input.agreedOn,
        agreedBySupporterId: input.agreedBySupporterId ?? null,
      }),
  }),
  mutation({
    name: 'recordHeldMoneyMoved',
    what: 'Records that money that was held unspent when the way of holding it changed has gone over: to whoever holds the money now, or back to the council, where what it had paid for the same days is repaid first.',
    input: RecordHeldMoneyMovedInput,
    inputIs: 'Of which change, how much, where and when.',
    permission: ['FINANCE_OFFICER'],
    refuses: {
      ...NOT_FOUND,
      ...someOf(
        HELD_MONEY_REFUSALS,
        'CHANGE_MOVES_NO_MONEY',
        'CHANGE_IS_SETTLED',
        'AMOUNT_NOT_POSITIVE',
        'MOVED_ON_DAY_OUTSIDE',
        'NOBODY_HOLDS_IT_NOW',
        'MORE_THAN_IS_HELD',
        'MORE_THAN_IS_OWED',
        'MONEY_STILL_OWED',
      ),
    },
    answers: changeAnswer,
    run: ({ session, command, input }) =>
      recordHeldMoneyMoved(session, command, input.deploymentChangeId, {
        goesTo: input.goesTo,
        amountPence: input.amountPence,
        movedOn: input.movedOn ?? session.today.toString(),
      }),
  }),
  mutation({
    name: 'settleHeldMoney',
    what: 'Settles what was held unspent when the way of holding money changed: nothing more goes over, and the reason says what became of it.',
    input: SettleHeldMoneyInput,
    inputIs: 'Of which change, and why.',
    permission: DECIDES_BUDGETS,
    refuses: {
      ...CHANGES,
      ...someOf(HELD_MONEY_REFUSALS, 'CHANGE_MOVES_NO_MONEY', 'CHANGE_IS_SETTLED'),
      ...TEXT_REFUSALS,
    },
    answers: changeAnswer,
    run: ({ session, command, input }) => settleHeldMoney(session, command, input, input.reason),
  }),
];
