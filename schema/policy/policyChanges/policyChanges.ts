import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import {
  approvePolicyChange,
  enactEmergencyPolicyChange,
  rejectPolicyChange,
} from '../../../server/domain/policy/policyChanges/approval.commands.ts';
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
import type { CommandResult } from '../../../server/platform/commands/commandRunner.ts';
import { lookAhead } from '../../../server/platform/reading/lookAhead.ts';
import type { Session } from '../../../server/platform/session.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { given } from '../../kit/given.ts';
import { payloadOf, payloadType } from '../../kit/payloads.ts';
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

export const PolicyChangePayload = payloadType('PolicyChangePayload', 'policyChange', () => PolicyChange);

const ALWAYS = 'Refuses NOT_FOUND, STALE_VERSION, POLICY_CHANGE_NOT_IN_STATE';
const REASONED = 'REASON_MISSING, TEXT_TOO_LONG';

const commandOf = (action: string, input: { idempotencyKey?: string | null }) => ({
  action,
  input,
  idempotencyKey: input.idempotencyKey,
});
/** What a mutation on one change answers. */
export const policyChangeAnswer = (session: Session, result: CommandResult, info: GraphQLResolveInfo) =>
  payloadOf(session, result, 'policyChange', policyChangeShape, info);

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

  @Mutation(() => PolicyChangePayload, {
    description:
      'Begins a change of one area of policy. Refuses TEXT_TOO_LONG, START_NOT_CLEAR, NO_VERSION_TO_START_FROM, TABLES_ARE_PRIVATE, FILE_NOT_VALID, AREA_NOT_IN_FILE, SETTING_NOT_VALID, NATIONAL_FRAME_REFUSED.',
  })
  async draftPolicyChange(
    @Arg('input', () => DraftPolicyChangeInput, { description: 'Of which area, from when, begun as what.' })
    input: DraftPolicyChangeInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { area, effectiveFrom, startFrom, note } = input;
    const draft = { area, effectiveFrom, startFrom, note: note ?? '' };
    const result = await draftPolicyChange(session, commandOf('draftPolicyChange', input), draft);
    return policyChangeAnswer(session, result, info);
  }

  @Mutation(() => PolicyChangePayload, {
    description: `Saves an edit, all of it or nothing. A submission, a rejection, or an approval whose day is still to come counts no more afterwards. ${ALWAYS}, NOTHING_TO_SAVE, TEXT_TOO_LONG, SETTINGS_OF_ANOTHER_AREA, SETTING_NOT_VALID, NATIONAL_FRAME_REFUSED, SOURCE_NOT_VALID, BASE_HAS_CHANGED. Settings may carry warnings.`,
  })
  async editPolicyChange(
    @Arg('input', () => EditPolicyChangeInput, { description: 'Which change, and what of it is other.' })
    input: EditPolicyChangeInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { changeId, expectedVersion, idempotencyKey: _key, ...fields } = input;
    const { settings, ...others } = given(fields, []);
    const plain = settings && (plainValues(settings) as SettingsGiven['settings']);
    const command = commandOf('editPolicyChange', input);
    const target = { changeId, expectedVersion };
    const result = await editPolicyChange(session, command, target, { ...others, settings: plain });
    return policyChangeAnswer(session, result, info);
  }

  @Mutation(() => PolicyChangePayload, {
    description: `Asks for a change to be approved. ${ALWAYS}, SETTING_NOT_VALID, NATIONAL_FRAME_REFUSED, NOTE_MISSING, BASE_HAS_CHANGED.`,
  })
  async submitPolicyChange(
    @Arg('input', () => SubmitPolicyChangeInput, { description: 'Which change.' })
    input: SubmitPolicyChangeInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const result = await submitPolicyChange(session, commandOf('submitPolicyChange', input), input);
    return policyChangeAnswer(session, result, info);
  }

  @Mutation(() => PolicyChangePayload, {
    description: `Approves a change that somebody else wrote and submitted: it becomes the next version of its area. ${ALWAYS}, AUTHOR_MAY_NOT_APPROVE, SETTING_NOT_VALID, NATIONAL_FRAME_REFUSED, NOTE_MISSING, EFFECTIVE_DATE_PASSED, BASE_HAS_CHANGED with what differs.`,
  })
  async approvePolicyChange(
    @Arg('input', () => ApprovePolicyChangeInput, { description: 'Which change, as you have seen it.' })
    input: ApprovePolicyChangeInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const result = await approvePolicyChange(session, commandOf('approvePolicyChange', input), input);
    return policyChangeAnswer(session, result, info);
  }

  @Mutation(() => PolicyChangePayload, {
    description: `Sends a submitted change back with a reason. ${ALWAYS}, ${REASONED}.`,
  })
  async rejectPolicyChange(
    @Arg('input', () => RejectPolicyChangeInput, { description: 'Which change, and why.' })
    input: RejectPolicyChangeInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const command = commandOf('rejectPolicyChange', input);
    const result = await rejectPolicyChange(session, command, input, input.reason);
    return policyChangeAnswer(session, result, info);
  }

  @Mutation(() => PolicyChangePayload, {
    description: `Takes a change back before its first day, for good; the version that it was approved as never decides. ${ALWAYS}, POLICY_CHANGE_NOT_YOURS, ${REASONED}.`,
  })
  async withdrawPolicyChange(
    @Arg('input', () => WithdrawPolicyChangeInput, { description: 'Which change, and why.' })
    input: WithdrawPolicyChangeInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const command = commandOf('withdrawPolicyChange', input);
    const result = await withdrawPolicyChange(session, command, input, input.reason);
    return policyChangeAnswer(session, result, info);
  }

  @Mutation(() => PolicyChangePayload, {
    description: `Puts a change in force without a second pair of eyes, where it can’t wait for one; its version says so wherever it shows. ${ALWAYS}, ${REASONED}, EMERGENCY_CAN_WAIT, SETTING_NOT_VALID, NATIONAL_FRAME_REFUSED, NOTE_MISSING, BASE_HAS_CHANGED.`,
  })
  async enactEmergencyPolicyChange(
    @Arg('input', () => EnactEmergencyPolicyChangeInput, { description: 'Which change, and why now.' })
    input: EnactEmergencyPolicyChangeInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const command = commandOf('enactEmergencyPolicyChange', input);
    const result = await enactEmergencyPolicyChange(session, command, input, input.reason);
    return policyChangeAnswer(session, result, info);
  }
}
