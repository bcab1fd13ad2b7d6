import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { readImportedChanges } from '../../../server/domain/onboarding/policyFiles/importedChanges.queries.ts';
import { importPolicyFile } from '../../../server/domain/onboarding/policyFiles/importPolicyFile.commands.ts';
import { readPolicyFile } from '../../../server/domain/onboarding/policyFiles/policyFile.queries.ts';
import { lookAhead } from '../../../server/platform/reading/lookAhead.ts';
import type { RequestContext } from '../../kit/context.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { UserError, userErrorsOf } from '../../kit/userErrors.ts';
import { PolicyChange } from '../../policy/policyChanges/policyChangeTypes.ts';

@InputType({ description: 'Drafts changes of your council’s policy from its council file.' })
class ImportPolicyFileInput {
  @Field(() => String, {
    description: 'The text of the council file, in YAML; as policyFile gives it, with what is to be other.',
  })
  file!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day of every change; left out, each area’s own day in the file.',
  })
  effectiveFrom?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The note of every change; left out, each area’s own in the file.',
  })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Repeat the same key to be safe against a lost answer.',
  })
  idempotencyKey?: string | null;
}

@ObjectType('ImportPolicyFilePayload', {
  description: 'The answer to importPolicyFile: the changes it drafted, or why it drafted none.',
})
class ImportPolicyFilePayload {
  @Field(() => [PolicyChange], {
    description: 'One draft for each area that differs, in the order of areas; empty when it was refused.',
  })
  policyChanges!: unknown[];

  @Field(() => [UserError], { description: 'Why nothing was drafted; empty when something was.' })
  userErrors!: UserError[];
}

@Resolver()
export class PolicyFilesResolver {
  @Query(() => String, {
    nullable: true,
    description:
      'Your council’s policy on a day as a council file, in the YAML that onboards a council: reading it gives the same settings, sources, days and notes exactly. Areas without a version then are left out, and its heading says so; worked cases are not kept on the platform. Fails with POLICY_NOT_IN_FORCE where no area had a version.',
  })
  policyFile(
    @Ctx() { session }: RequestContext,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'The day that the policy decides about; today when left out.',
    })
    asOf?: string | null,
    @Arg('knownAt', () => DateTimeScalar, {
      nullable: true,
      description: 'As it was known at this moment; now when left out.',
    })
    knownAt?: string | null,
  ) {
    const when = { asOf: asOf ?? session.today.toString(), knownAt: knownAt ?? session.now.toString() };
    return readPolicyFile(session, when);
  }

  @Mutation(() => ImportPolicyFilePayload, {
    description:
      'Drafts a change of every area of the file whose settings or sources differ from what is in force on its first day: all of them or none. Worked cases are run, and not kept. Refuses TEXT_TOO_LONG, FILE_NOT_VALID for each mistake with its line, FILE_OF_ANOTHER_COUNCIL, WORKED_CASE_FAILS, FILE_SAYS_NOTHING_NEW.',
  })
  async importPolicyFile(
    @Arg('input', () => ImportPolicyFileInput, { description: 'The file, and from when.' })
    input: ImportPolicyFileInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ImportPolicyFilePayload> {
    const { file: text, effectiveFrom = null, note = null, idempotencyKey } = input;
    const command = { action: 'importPolicyFile', input, idempotencyKey };
    const result = await importPolicyFile(session, command, { text, effectiveFrom, note });
    if (result.subjectId === null) return { policyChanges: [], userErrors: userErrorsOf(result.refusals) };
    const selection = lookAhead(info, ['policyChanges']);
    const policyChanges = selection ? await readImportedChanges(session, result.subjectId, selection) : [];
    return { policyChanges, userErrors: [] };
  }
}
