import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { publishPolicyVersion } from '../../../server/domain/policy/publishing/publishing.commands.ts';
import '../../../server/domain/policy/publishing/publishing.queries.ts';
import { policyVersionShape } from '../../../server/domain/policy/policies/policyVersions.queries.ts';
import type { RequestContext } from '../../kit/context.ts';
import { payloadOf, payloadType } from '../../kit/payloads.ts';
import { DateTimeScalar } from '../../kit/scalars.ts';
import { PolicyVersion } from '../policies/policyVersions.ts';

Field(() => DateTimeScalar, {
  nullable: true,
  description: 'When the council made it public; null while it has not.',
})(PolicyVersion.prototype, 'publishedAt');

@InputType({ description: 'Publishes a version of the council’s policy.' })
class PublishPolicyVersionInput {
  @Field(() => ID, { description: 'The version’s id.' })
  versionId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Repeat the same key to be safe against a lost answer.',
  })
  idempotencyKey?: string | null;
}

const PublishPolicyVersionPayload = payloadType(
  'PublishPolicyVersionPayload',
  'policyVersion',
  () => PolicyVersion,
);

@Resolver()
export class PublishingResolver {
  @Mutation(() => PublishPolicyVersionPayload, {
    description:
      'Makes a version of the council’s policy public: regional bodies and other councils read nothing else of it. Points and prices are kept back where the version says that they are not published, and only the amounts that they come to are shown. A version stays published unless it is withdrawn before its first day. Refuses NOT_FOUND, COUNCIL_IN_ONBOARDING, ALREADY_PUBLISHED, VERSION_WITHDRAWN, NEVER_PUBLISHED_FROM_SANDBOX.',
  })
  async publishPolicyVersion(
    @Arg('input', () => PublishPolicyVersionInput, { description: 'Which version.' })
    input: PublishPolicyVersionInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { versionId, idempotencyKey } = input;
    const command = { action: 'publishPolicyVersion', input, idempotencyKey };
    const result = await publishPolicyVersion(session, command, versionId);
    return payloadOf(session, result, 'policyVersion', policyVersionShape, info);
  }
}
