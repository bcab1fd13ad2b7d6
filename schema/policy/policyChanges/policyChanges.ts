import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { type Refusal, someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import {
  approvePolicyChange,
  enactEmergencyPolicyChange,
  rejectPolicyChange,
} from '../../../server/domain/policy/policyChanges/approval.commands.ts';
import {
  besideRead,
  type ChangeRow,
  deciderOf,
} from '../../../server/domain/policy/policyChanges/changeActions.queries.ts';
import { POLICY_CHANGE_REFUSALS } from '../../../server/domain/policy/policyChanges/changeRefusals.ts';
import {
  approvingRefusals,
  editingRefusals,
  enactingRefusals,
  rejectingRefusals,
  submittingRefusals,
  withdrawingRefusals,
} from '../../../server/domain/policy/policyChanges/changeSteps.ts';
import {
  draftPolicyChange,
  editPolicyChange,
  submitPolicyChange,
  withdrawPolicyChange,
} from '../../../server/domain/policy/policyChanges/policyChanges.commands.ts';
import {
  findPolicyChanges,
  policyChangeShape,
} from '../../../server/domain/policy/policyChanges/policyChanges.queries.ts';
import {
  CHANGE_STATUS,
  type ChangeStatus,
} from '../../../server/domain/policy/policyChanges/policyChangesVocabulary.ts';
import {
  plainValues,
  type SettingsGiven,
} from '../../../server/domain/policy/policyChanges/proposedSettings.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { lookAhead } from '../../../server/platform/reading/lookAhead.ts';
import type { Session } from '../../../server/platform/session.ts';
import { plainSource } from '../../../tenants/councils/provenance.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import { actionsOn } from '../../kit/actsOn.ts';
import { recordAnswer } from '../../kit/answers.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { given } from '../../kit/given.ts';
import { mutation } from '../../kit/mutation.ts';
import { WRITES_POLICY } from '../../kit/permissions.ts';
import { recordById } from '../../kit/recordById.ts';
import {
  ApprovePolicyChangeInput,
  DraftPolicyChangeInput,
  EditPolicyChangeInput,
  EnactEmergencyPolicyChangeInput,
  RejectPolicyChangeInput,
  SubmitPolicyChangeInput,
  WithdrawPolicyChangeInput,
} from './policyChanges.inputs.ts';
import { PolicyChange, policyChangeReader } from './policyChangeTypes.ts';

/** What a mutation on one change of policy answers. */
export const policyChangeAnswer = recordAnswer('policyChange', () => PolicyChange, policyChangeShape);

const STEP_REFUSALS = {
  ...RECORD_REFUSALS,
  ...someOf(POLICY_CHANGE_REFUSALS, 'POLICY_CHANGE_NOT_IN_STATE'),
};
const TOO_LONG = someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG');
const REASON_REFUSALS = { ...someOf(POLICY_CHANGE_REFUSALS, 'REASON_MISSING'), ...TOO_LONG };
const SETTINGS_REFUSALS = someOf(POLICY_CHANGE_REFUSALS, 'SETTING_NOT_VALID', 'NATIONAL_FRAME_REFUSED');

@Resolver(() => PolicyChange)
export class PolicyChangesResolver {
  @Query(() => PolicyChange, {
    nullable: true,
    description: 'One change of your council’s policy; null when there is none of this id.',
  })
  policyChange(
    @Arg('id', () => ID, { description: 'The change’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, policyChangeReader, id, info);
  }

  @Query(() => [PolicyChange], {
    nullable: true,
    description: 'Changes of your council’s policy, those begun last first.',
  })
  policyChanges(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('area', enumOf(POLICY_AREA), { nullable: true, description: 'Only this area; all when left out.' })
    area?: AreaKey | null,
    @Arg('status', enumOf(CHANGE_STATUS), {
      nullable: true,
      description: 'Only those that are here in their life today; all when left out.',
    })
    status?: ChangeStatus | null,
  ) {
    return findPolicyChanges(session, { area: area ?? null, status: status ?? null }, lookAhead(info));
  }
}

/** All that the rules about a change look at. */
const CHANGE_FACTS = [
  'status',
  'area',
  'settings',
  'effectiveFrom',
  'note',
  'draftedBy',
  'submittedBy',
  'baseVersionId',
  'inForceVersionId',
  'editors',
  'writers',
  'consultationsHeld',
];
const onChange = (
  refusals: (change: ChangeRow, session: Session) => readonly Refusal[] | Promise<readonly Refusal[]>,
) => actionsOn(PolicyChange, policyChangeShape)(CHANGE_FACTS, refusals);

/** Writing a change of policy, and deciding on it. */
export const policyChangeMutations = [
  mutation({
    name: 'draftPolicyChange',
    what: 'Begins a change of one area of policy.',
    input: DraftPolicyChangeInput,
    inputIs: 'Of which area, from when, begun as what.',
    permission: WRITES_POLICY,
    refuses: {
      ...TOO_LONG,
      ...someOf(
        POLICY_CHANGE_REFUSALS,
        'START_NOT_CLEAR',
        'NO_VERSION_TO_START_FROM',
        'TABLES_ARE_PRIVATE',
        'FILE_NOT_VALID',
        'AREA_NOT_IN_FILE',
      ),
      ...SETTINGS_REFUSALS,
    },
    answers: policyChangeAnswer,
    run({ session, command, input }) {
      const { area, effectiveFrom, startFrom, note } = input;
      return draftPolicyChange(session, command, { area, effectiveFrom, startFrom, note: note ?? '' });
    },
  }),
  mutation({
    name: 'editPolicyChange',
    what: 'Saves an edit, all of it or nothing. A submission, a rejection, or an approval whose day is still to come counts no more afterwards. Settings may carry warnings.',
    input: EditPolicyChangeInput,
    inputIs: 'Which change, and what of it is other.',
    permission: WRITES_POLICY,
    actsOn: onChange((change, { today }) => editingRefusals(change, today.toString())),
    refuses: {
      ...STEP_REFUSALS,
      ...someOf(POLICY_CHANGE_REFUSALS, 'NOTHING_TO_SAVE'),
      ...TOO_LONG,
      ...someOf(POLICY_CHANGE_REFUSALS, 'SETTINGS_OF_ANOTHER_AREA'),
      ...SETTINGS_REFUSALS,
      ...someOf(POLICY_CHANGE_REFUSALS, 'SOURCE_NOT_VALID', 'BASE_HAS_CHANGED'),
    },
    answers: policyChangeAnswer,
    run({ session, command, input }) {
      const { changeId, expectedVersion, idempotencyKey, ...fields } = input;
      const { settings, sources, ...others } = given(fields, []);
      const plain = settings && (plainValues(settings) as SettingsGiven['settings']);
      const target = { changeId, expectedVersion };
      const edit = { ...others, settings: plain, sources: sources?.map(plainSource) };
      return editPolicyChange(session, command, target, edit);
    },
  }),
  mutation({
    name: 'submitPolicyChange',
    what: 'Asks for a change to be approved.',
    input: SubmitPolicyChangeInput,
    inputIs: 'Which change.',
    permission: WRITES_POLICY,
    actsOn: onChange((change, session) => submittingRefusals(change, besideRead(change, session))),
    refuses: {
      ...STEP_REFUSALS,
      ...SETTINGS_REFUSALS,
      ...someOf(POLICY_CHANGE_REFUSALS, 'NOTE_MISSING', 'BASE_HAS_CHANGED'),
    },
    answers: policyChangeAnswer,
    run: ({ session, command, input }) => submitPolicyChange(session, command, input),
  }),
  mutation({
    name: 'approvePolicyChange',
    what: 'Approves a change that somebody else wrote and submitted: it becomes the next version of its area.',
    input: ApprovePolicyChangeInput,
    inputIs: 'Which change, as you have seen it.',
    permission: ['POLICY_APPROVER'],
    actsOn: onChange((change, session) =>
      approvingRefusals(change, deciderOf(change, session), besideRead(change, session)),
    ),
    refuses: {
      ...STEP_REFUSALS,
      ...someOf(POLICY_CHANGE_REFUSALS, 'AUTHOR_MAY_NOT_APPROVE'),
      ...SETTINGS_REFUSALS,
      ...someOf(
        POLICY_CHANGE_REFUSALS,
        'NOTE_MISSING',
        'EFFECTIVE_DATE_PASSED',
        'BASE_HAS_CHANGED',
        'CONSULTATION_OPEN',
        'CONSULTATION_NOT_ANSWERED',
        'CONSULTATION_NEEDED',
      ),
    },
    answers: policyChangeAnswer,
    run: ({ session, command, input }) => approvePolicyChange(session, command, input),
  }),
  mutation({
    name: 'rejectPolicyChange',
    what: 'Sends a submitted change back with a reason.',
    input: RejectPolicyChangeInput,
    inputIs: 'Which change, and why.',
    permission: ['POLICY_APPROVER'],
    actsOn: onChange((change, { today }) => rejectingRefusals(change, today.toString())),
    refuses: { ...STEP_REFUSALS, ...REASON_REFUSALS },
    answers: policyChangeAnswer,
    run: ({ session, command, input }) => rejectPolicyChange(session, command, input, input.reason),
  }),
  mutation({
    name: 'withdrawPolicyChange',
    what: 'Takes a change back before its first day, for good; the version that it was approved as never decides.',
    input: WithdrawPolicyChangeInput,
    inputIs: 'Which change, and why.',
    permission: [...WRITES_POLICY, 'POLICY_APPROVER'],
    actsOn: onChange((change, session) =>
      withdrawingRefusals(change, deciderOf(change, session), session.today.toString()),
    ),
    refuses: {
      ...STEP_REFUSALS,
      ...someOf(POLICY_CHANGE_REFUSALS, 'POLICY_CHANGE_NOT_YOURS'),
      ...REASON_REFUSALS,
    },
    answers: policyChangeAnswer,
    run: ({ session, command, input }) => withdrawPolicyChange(session, command, input, input.reason),
  }),
  mutation({
    name: 'enactEmergencyPolicyChange',
    what: 'Puts a change in force without a second pair of eyes, where it can’t wait for one; its version says so wherever it shows.',
    input: EnactEmergencyPolicyChangeInput,
    inputIs: 'Which change, and why now.',
    permission: ['EMERGENCY_POLICY_OFFICER'],
    actsOn: onChange((change, session) => enactingRefusals(change, besideRead(change, session))),
    refuses: {
      ...STEP_REFUSALS,
      ...REASON_REFUSALS,
      ...someOf(POLICY_CHANGE_REFUSALS, 'EMERGENCY_CAN_WAIT'),
      ...SETTINGS_REFUSALS,
      ...someOf(POLICY_CHANGE_REFUSALS, 'NOTE_MISSING', 'BASE_HAS_CHANGED'),
    },
    answers: policyChangeAnswer,
    run: ({ session, command, input }) => enactEmergencyPolicyChange(session, command, input, input.reason),
  }),
];
