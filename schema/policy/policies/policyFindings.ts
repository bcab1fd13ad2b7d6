import { Field } from 'type-graphql';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import type { PolicyWarning as Warning } from '../../../server/domain/policy/policies/versionFindings.ts';
import { FRAME_RULES } from '../../../tenants/policy/frameRules.ts';
import { AREA_KEYS, type AreaKey } from '../../../tenants/policy/policy.ts';
import { RATE_BUYS_FEW } from '../../../tenants/policy/rates.ts';
import { enumeration, type ValueOf } from '../../../tenants/vocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar } from '../../kit/scalars.ts';

const rules = AREA_KEYS.flatMap((area) => FRAME_RULES[area].map(({ code, message }) => [code, message]));

/** Every rule of the national frame by its code, and what is held against local prices. */
export const NATIONAL_FRAME_CODE = enumeration(
  'NationalFrameCode',
  'Where a policy meets the edge of what the law and guidance leave to councils.',
  { ...Object.fromEntries(rules), [RATE_BUYS_FEW.code]: RATE_BUYS_FEW.message },
);

/** Whether a figure was published. */
export const SETTING_BASIS = enumeration('SettingBasis', 'Whether a setting’s figure was published.', {
  SOURCED: 'Published by the council or in government material.',
  ILLUSTRATIVE: 'Invented to be plausible: not the council’s real policy.',
  NOT_PUBLISHED:
    'The council says that it publishes no figure. Its decisions use a working figure, which is shown to nobody else and never compared.',
});
export type SettingBasis = ValueOf<typeof SETTING_BASIS>;

@ObjectType('PolicyWarning', {
  description: 'Where a policy is laxer than the national frame expects, though the law leaves it room.',
})
export class PolicyWarning implements Pick<Warning, 'area' | 'path' | 'message' | 'expected' | 'source'> {
  @Field(enumOf(POLICY_AREA), { description: 'The area of policy.' })
  area!: AreaKey;

  @Field(enumOf(NATIONAL_FRAME_CODE), { description: 'What a program switches on.' })
  code!: string;

  @Field(() => String, { description: 'The setting, as a dotted path in its area.' })
  path!: string;

  @Field(() => String, {
    description: 'What is expected, with the council’s recorded reason where it has one.',
  })
  message!: string;

  @Field(() => String, { description: 'What would meet the expectation.' })
  expected!: string;

  @Field(() => String, { description: 'The statute, regulation or guidance that expects it.' })
  source!: string;
}

@ObjectType('SettingProvenance', { description: 'Where one setting’s figure comes from.' })
export class SettingProvenance {
  @Field(() => String, {
    description:
      'The setting, as a dotted path in its area, with the short name of a list’s entry; or one word of a list of words that has a source of its own, such as enabledOptions.POOL.',
  })
  path!: string;

  @Field(enumOf(SETTING_BASIS), { description: 'Whether the figure was published.' })
  basis!: SettingBasis;

  @Field(() => String, {
    nullable: true,
    description:
      'The published source, or where the council says that it publishes no figure; null when it is illustrative.',
  })
  source!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the source was published; null where that is not known.',
  })
  publishedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day from which the council has applied the figure; null where that is the first day of the version.',
  })
  appliesFrom?: string | null;
}
