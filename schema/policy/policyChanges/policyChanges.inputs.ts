import { Field, ID, InputType, Int } from 'type-graphql';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import { SOURCE_BASIS, type SourceBasis } from '../../../tenants/councils/councilShape.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import { enumOf } from '../../kit/enums.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { FileText } from '../../kit/writtenTexts.ts';
import { type PolicySettingsGiven, PolicySettingsInput } from '../policies/policySettingInputs.ts';

@InputType({ description: 'What a change begins as: exactly one of these.' })
export class PolicyChangeStartInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True for your council’s version in force on the change’s first day.',
  })
  inForce?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'The short name of a council, for what it has published that is in force on that day.',
  })
  publishedBy?: string | null;

  @FileText()
  @Field(() => String, {
    nullable: true,
    description: 'The text of a council file, in YAML; only the change’s area of it is used.',
  })
  file?: string | null;
}

@InputType({ description: 'Begins a change of one area of your council’s policy.' })
export class DraftPolicyChangeInput extends RepeatableInput {
  @Field(enumOf(POLICY_AREA), { description: 'The area of policy.' })
  area!: AreaKey;

  @Field(() => DateScalar, {
    description:
      'The first day it is to decide about. One that has passed makes it a correction, which needs a note and leaves past decisions as they are.',
  })
  effectiveFrom!: string;

  @Field(() => PolicyChangeStartInput, { description: 'What it begins as.' })
  startFrom!: PolicyChangeStartInput;

  @Field(() => String, { nullable: true, description: 'What is changed, and why; empty when left out.' })
  note?: string | null;
}

@InputType({ description: 'One setting, and what it shall be.' })
export class SettingEditInput {
  @Field(() => String, {
    description: 'The setting’s dotted path, such as scales.everybody.domains.NUTRITION.points.LOW.',
  })
  path!: string;

  @Field(() => String, {
    description:
      'As text in the setting’s own unit: 50000, true, MONTHLY, null for none; JSON for a whole list or group.',
  })
  value!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day of the value, where the setting changes within the version: a day after the first day of the change. The value before it stays as it is. An edit of a setting and day that has a later figure takes its place; to take one back, write laterFigures whole.',
  })
  appliesFrom?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where a value with a day was published; left out where it is in the source of the figure before it.',
  })
  source?: string | null;
}

@InputType({ description: 'Where the figures under a path were published.' })
export class SettingSourceInput {
  @Field(() => String, { description: 'The dotted path of a setting, or of what it is inside.' })
  path!: string;

  @Field(() => String, {
    description:
      'The published source; for NOT_PUBLISHED, where the council says that it publishes no figure.',
  })
  source!: string;

  @Field(enumOf(SOURCE_BASIS), {
    nullable: true,
    description: 'Whether the source publishes the figures; SOURCED when left out.',
  })
  basis?: SourceBasis | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the source was published.' })
  publishedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day from which the council has applied the figure, where it is not the first day of the version.',
  })
  appliesFrom?: string | null;
}

@InputType({ description: 'A change, and which version of it you have seen.' })
class PolicyChangeTargetInput extends RepeatableInput {
  @Field(() => ID, { description: 'The change.' })
  changeId!: string;

  @Field(() => Int, { description: 'The version you read; a later one refuses what you ask.' })
  expectedVersion!: number;
}

@InputType({ description: 'Saves an edit of a change: what is left out stays as it is.' })
export class EditPolicyChangeInput extends PolicyChangeTargetInput {
  @Field(() => PolicySettingsInput, {
    nullable: true,
    description: 'All settings anew, in the field of the change’s own area.',
  })
  settings?: PolicySettingsGiven | null;

  @Field(() => [SettingEditInput], {
    nullable: true,
    description: 'Single settings, made after `settings` where both are sent.',
  })
  set?: SettingEditInput[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day it is to decide about.' })
  effectiveFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'What is changed, and why.' })
  note?: string | null;

  @Field(() => [SettingSourceInput], {
    nullable: true,
    description:
      'Where figures were published, all of them anew. Left out, the sources of figures that you change are dropped and all others stay.',
  })
  sources?: SettingSourceInput[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'After BASE_HAS_CHANGED: the version in force against which you have set the change, as its details named it.',
  })
  basePolicyVersionId?: string | null;
}

@InputType({ description: 'Asks for a change to be approved.' })
export class SubmitPolicyChangeInput extends PolicyChangeTargetInput {}

@InputType({ description: 'Approves a submitted change.' })
export class ApprovePolicyChangeInput extends PolicyChangeTargetInput {}

@InputType({ description: 'Sends a submitted change back.' })
export class RejectPolicyChangeInput extends PolicyChangeTargetInput {
  @Field(() => String, { description: 'What is wrong with it; it stays in the change’s history.' })
  reason!: string;
}

@InputType({ description: 'Takes a change back before its first day, for good.' })
export class WithdrawPolicyChangeInput extends PolicyChangeTargetInput {
  @Field(() => String, { description: 'Why; it stays in the change’s history.' })
  reason!: string;
}

@InputType({ description: 'Puts a change in force without a second pair of eyes.' })
export class EnactEmergencyPolicyChangeInput extends PolicyChangeTargetInput {
  @Field(() => String, { description: 'Why it can’t wait; it shows wherever the version does.' })
  reason!: string;
}
