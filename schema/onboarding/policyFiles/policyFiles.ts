import { Arg, Ctx, Field, InputType, Query, Resolver } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { ONBOARDING_REFUSALS } from '../../../server/domain/onboarding/onboarding/onboarding.ts';
import { readImportedChanges } from '../../../server/domain/onboarding/policyFiles/importedChanges.queries.ts';
import { importPolicyFile } from '../../../server/domain/onboarding/policyFiles/importPolicyFile.commands.ts';
import { readPolicyFile } from '../../../server/domain/onboarding/policyFiles/policyFile.queries.ts';
import { POLICY_FILE_REFUSALS } from '../../../server/domain/onboarding/policyFiles/policyFileRefusals.ts';
import { POLICY_CHANGE_REFUSALS } from '../../../server/domain/policy/policyChanges/changeRefusals.ts';
import type { CommandResult } from '../../../server/platform/commands/commandRunner.ts';
import { lookAhead } from '../../../server/platform/reading/lookAhead.ts';
import type { Answer } from '../../kit/answers.ts';
import type { RequestContext } from '../../kit/context.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { WRITES_POLICY } from '../../kit/permissions.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { FileText } from '../../kit/writtenTexts.ts';
import { PolicyChange } from '../../policy/policyChanges/policyChangeTypes.ts';

@InputType({ description: 'Drafts changes of your council’s policy from its council file.' })
class ImportPolicyFileInput extends RepeatableInput {
  @FileText()
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
}

@ObjectType('ImportedPolicyChanges', { description: 'The changes that a council file drafted.' })
class ImportedPolicyChanges {
  @Field(() => [PolicyChange], {
    description: 'One draft for each area that differs, in the order of areas; empty when it was refused.',
  })
  policyChanges!: unknown[];
}

const importedChangesAnswer: Answer<unknown, CommandResult> = {
  fields: ImportedPolicyChanges,
  async read({ session, result: { subjectId }, info }) {
    const selection = subjectId === null ? null : lookAhead(info, ['policyChanges']);
    const isAsked = subjectId !== null && selection !== null;
    return { policyChanges: isAsked ? await readImportedChanges(session, subjectId, selection) : [] };
  },
};

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
}

/** Drafting changes from a council file. */
export const policyFileMutations = [
  mutation({
    name: 'importPolicyFile',
    what: 'Drafts a change of every area of the file whose settings or sources differ from what is in force on its first day: all of them or none. Worked cases are run, and not kept. FILE_NOT_VALID is given for each mistake, with its line.',
    input: ImportPolicyFileInput,
    inputIs: 'The file, and from when.',
    permission: WRITES_POLICY,
    refuses: {
      ...someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG'),
      ...someOf(POLICY_CHANGE_REFUSALS, 'FILE_NOT_VALID'),
      ...someOf(POLICY_FILE_REFUSALS, 'FILE_OF_ANOTHER_COUNCIL'),
      ...someOf(ONBOARDING_REFUSALS, 'WORKED_CASE_FAILS'),
      ...someOf(POLICY_FILE_REFUSALS, 'FILE_SAYS_NOTHING_NEW'),
    },
    answers: importedChangesAnswer,
    run({ session, command, input }) {
      const { file: text, effectiveFrom = null, note = null } = input;
      return importPolicyFile(session, command, { text, effectiveFrom, note });
    },
  }),
];
