import { Field, InputType } from 'type-graphql';
import {
  type SignOutResult,
  signOutEverywhere,
} from '../../../server/domain/tenancy/signOuts/signOuts.commands.ts';
import { signOutShape } from '../../../server/domain/tenancy/signOuts/signOuts.queries.ts';
import { SIGN_OUT_REFUSALS } from '../../../server/domain/tenancy/signOuts/signOuts.ts';
import { toGlobalId } from '../../../server/platform/ids.ts';
import type { Answer } from '../../kit/answers.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { EVERYBODY } from '../../kit/permissions.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { DateTimeScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';

@ObjectType('SignOut', {
  implements: Node,
  description: 'That an account was signed out everywhere, as the audit trail refers to it.',
})
class SignOut extends Node {
  @Field(() => String, { description: 'The account that was signed out.' })
  account!: string;

  @Field(() => DateTimeScalar, {
    description: 'Tokens of the account that were issued in this second or before it are refused.',
  })
  signedOutAt!: string;

  @Field(() => String, { description: 'The account that did it.' })
  signedOutBy!: string;
}

/** How sign-outs are read by their id. */
export const signOutReader: TypeReader = {
  shape: signOutShape,
  kind: null,
  readBy: ['COUNCIL_ADMINISTRATOR', 'AUDITOR'],
};

@InputType({ description: 'Signs an account out everywhere.' })
class SignOutEverywhereInput extends RepeatableInput {
  @OneLine()
  @Field(() => String, {
    description:
      'The account: your own, which is `me.account`. Only a council’s administrators name another account of their council, and the platform’s administrators one that belongs to none, as the audit trail has it.',
  })
  account!: string;
}

@ObjectType('AnswerOfSignOut', { description: 'The sign-out.' })
class SignOutField {
  @Field(() => SignOut, {
    nullable: true,
    description: 'Who was signed out, and by when, or after a dry run would be; null when it was refused.',
  })
  signOut!: SignOut | null;
}

const signOutAnswer: Answer<unknown, SignOutResult> = {
  fields: SignOutField,
  read: async ({ result: { signOut } }) => ({
    signOut: signOut && { ...signOut, id: toGlobalId('SignOut', signOut.id) },
  }),
};

/** Signing out everywhere. */
export const signOutMutations = [
  mutation({
    name: 'signOutEverywhere',
    what: 'Signs an account out everywhere, such as where a telephone is lost: every token that was issued to it by now, in whichever role, is refused with UNAUTHENTICATED, at once by the server process that did it and within five seconds by every other. The token that asks is one of them, so sign in again to go on. A token counts by the second of its `iat`: one that is issued in the very second of the sign-out is refused too, and so is one without `iat`. At a council it ends the account’s tokens for the sandboxes of the council as well. The account itself stays: whoever has left has to lose it at the identity provider.',
    input: SignOutEverywhereInput,
    inputIs: 'Whom.',
    permission: EVERYBODY,
    refuses: SIGN_OUT_REFUSALS,
    answers: signOutAnswer,
    run: ({ session, command, input }) => signOutEverywhere(session, command, input.account),
  }),
];
