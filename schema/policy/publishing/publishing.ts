import { Field, FieldResolver, ID, InputType, Resolver, Root } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { settingsOf } from '../../../server/domain/policy/policies/keptVersions.ts';
import {
  KEPT_BACK_REASON,
  type KeptBack,
  type KeptBackReason,
  keptBack,
} from '../../../server/domain/policy/publishing/keptBack.ts';
import { publishPolicyVersion } from '../../../server/domain/policy/publishing/publishing.commands.ts';
import { PUBLISHING_REFUSALS } from '../../../server/domain/policy/publishing/publishing.ts';
import { COUNCIL_LIFE_REFUSALS } from '../../../server/domain/tenancy/councils/councilLife.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import '../../../server/domain/policy/publishing/publishing.queries.ts';
import { policyVersionShape } from '../../../server/domain/policy/policies/policyVersions.queries.ts';
import type { PolicySource } from '../../../tenants/councils/provenance.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { enumOf } from '../../kit/enums.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateTimeScalar } from '../../kit/scalars.ts';
import { PolicyVersion } from '../policies/policyVersions.ts';

Field(() => DateTimeScalar, {
  nullable: true,
  description: 'When the council made it public; null while it has not.',
})(PolicyVersion.prototype, 'publishedAt');

@ObjectType('KeptBackSetting', {
  description: 'A setting, or all that is inside of it, that nobody outside the council reads.',
})
class KeptBackSetting implements KeptBack {
  @Field(() => String, { description: 'The setting, as a dotted path in its area.' })
  path!: string;

  @Field(() => String, { description: 'Its name for people.' })
  label!: string;

  @Field(() => [String], { description: 'What it is inside, from the outermost.' })
  within!: readonly string[];

  @Field(enumOf(KEPT_BACK_REASON), { description: 'Why it stays with the council.' })
  reason!: KeptBackReason;
}

@Resolver(() => PolicyVersion)
export class PublishedVersionsResolver {
  @FieldResolver(() => [KeptBackSetting], {
    description:
      'What of it stays with the council once it is public; everything else is then read by anybody. Empty where nothing is kept back.',
  })
  keptBack(@Root() version: PolicyVersion & { settings: unknown; sources: PolicySource[] }): KeptBack[] {
    const { area, settings, sources } = version;
    return keptBack(area, settingsOf(area, settings), sources);
  }
}

@InputType({ description: 'Publishes a version of the council’s policy.' })
class PublishPolicyVersionInput extends RepeatableInput {
  @Field(() => ID, { description: 'The version’s id.' })
  versionId!: string;
}

/** Making policy public. */
export const publishingMutations = [
  mutation({
    name: 'publishPolicyVersion',
    what: 'Makes a version of the council’s policy public: regional bodies and other councils read nothing else of it. Points and prices are kept back where the version says that they are not published, and only the amounts that they come to are shown. A version stays published unless it is withdrawn before its first day.',
    input: PublishPolicyVersionInput,
    inputIs: 'Which version.',
    permission: ['COUNCIL_ADMINISTRATOR'],
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(COUNCIL_LIFE_REFUSALS, 'COUNCIL_IN_ONBOARDING'),
      ...PUBLISHING_REFUSALS,
    },
    answers: recordAnswer('policyVersion', () => PolicyVersion, policyVersionShape),
    run: ({ session, command, input }) => publishPolicyVersion(session, command, input.versionId),
  }),
];
