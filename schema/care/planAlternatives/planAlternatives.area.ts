import {
  choosePlanAlternative,
  writePlanAlternative,
} from '../../../server/domain/care/planAlternatives/planAlternatives.commands.ts';
import { PLAN_ALTERNATIVE_REFUSALS } from '../../../server/domain/care/planAlternatives/planAlternatives.ts';
import type { PlanFacts } from '../../../server/domain/care/plans/planStatus.ts';
import { writingByRefusals } from '../../../server/domain/care/plans/planSteps.ts';
import { unknownRecord } from '../../../server/platform/commands/records.ts';
import type { Session } from '../../../server/platform/session.ts';
import type { SchemaArea } from '../../kit/area.ts';
import { mutation } from '../../kit/mutation.ts';
import { READS_RECORDS, WRITES_PLANS } from '../../kit/permissions.ts';
import { onWriting, planAnswer, SUPPORT_ITEM_REFUSALS } from '../plans/planMutations.ts';
import { asGivenItem } from '../plans/plans.inputs.ts';
import { onPlan } from '../plans/plans.ts';
import { ChoosePlanAlternativeInput, WritePlanAlternativeInput } from './planAlternatives.inputs.ts';
import { PlanAlternativesResolver, planAlternativeReaders } from './planAlternatives.ts';

/** Of a plan without alternatives none can be chosen, whichever is named. */
function choosingRefusals(plan: PlanFacts & { alternatives: readonly unknown[] }, session: Session) {
  const refusals = writingByRefusals(plan, session);
  if (refusals.length > 0 || plan.alternatives.length > 0) return refusals;
  return [unknownRecord(['alternativeId'])];
}

const planAlternativeMutations = [
  mutation({
    name: 'writePlanAlternative',
    what: 'Keeps a named variant of the support items of a plan that is being written, priced as items are, or changes one that was not chosen. The plan’s own items stay as they are. A plan has at most ten.',
    input: WritePlanAlternativeInput,
    inputIs: 'Which plan, and the variant.',
    permission: WRITES_PLANS,
    actsOn: onWriting,
    refuses: { ...SUPPORT_ITEM_REFUSALS, ...PLAN_ALTERNATIVE_REFUSALS },
    answers: planAnswer,
    run({ session, command, input }) {
      const { alternativeId, name, note, supportItems } = input;
      const given = { name, note: note ?? null, items: supportItems.map(asGivenItem) };
      return writePlanAlternative(session, command, input, {
        ...given,
        alternativeId: alternativeId ?? null,
      });
    },
  }),
  mutation({
    name: 'choosePlanAlternative',
    what: 'Makes the items of an alternative those of the plan, at the prices and with the quotes that hold today. The others are kept beside it.',
    input: ChoosePlanAlternativeInput,
    inputIs: 'Which plan, and which of its alternatives.',
    permission: WRITES_PLANS,
    actsOn: onPlan(['status', 'alternatives.id'], choosingRefusals),
    refuses: SUPPORT_ITEM_REFUSALS,
    answers: planAnswer,
    run: ({ session, command, input }) =>
      choosePlanAlternative(session, command, input, {
        alternativeId: input.alternativeId,
        reason: input.reason ?? null,
      }),
  }),
];

/** Alternatives: named variants of a draft's support items, costed side by side, of which one is chosen. */
export const planAlternatives: SchemaArea = {
  resolvers: [PlanAlternativesResolver],
  readers: planAlternativeReaders,
  queries: { planAlternatives: READS_RECORDS },
  mutations: planAlternativeMutations,
};
