import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { readCouncil } from '../../../server/domain/tenancy/councils/councils.queries.ts';
import {
  registerPortalRelease,
  requireRegisteredDocuments,
  withdrawPortalRelease,
} from '../../../server/domain/tenancy/portalReleases/portalReleases.commands.ts';
import {
  portalReleaseShape,
  readPortalReleases,
} from '../../../server/domain/tenancy/portalReleases/portalReleases.queries.ts';
import {
  MOST_DOCUMENTS,
  PORTAL_RELEASE_REFUSALS,
} from '../../../server/domain/tenancy/portalReleases/portalReleases.ts';
import type { CommandResult } from '../../../server/platform/commands/commandRunner.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { type Answer, recordAnswer } from '../../kit/answers.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import type { Permission } from '../../kit/permissions.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { DateTimeScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';
import { Council } from '../councils/councils.ts';
import { documentMistakes } from './documentMistakes.ts';

@ObjectType('PortalDocument', { description: 'A document that a portal sends.' })
class PortalDocument {
  @Field(() => ID, { description: 'What it may be sent by, as `documentId` in place of `query`.' })
  documentId!: string;

  @Field(() => String, { description: 'Its text, without blanks around it.' })
  text!: string;
}

@ObjectType('PortalRelease', {
  implements: Node,
  description: 'The documents that one release of a portal sends. They never change; it may be withdrawn.',
})
class PortalRelease extends Node {
  @Field(() => String, { description: 'The portal: "my-care".' })
  portal!: string;

  @Field(() => String, { description: 'Its release: "2026.11.3".' })
  release!: string;

  @Field(() => [PortalDocument], { description: 'Its documents, in the order in which they were handed in.' })
  documents!: PortalDocument[];

  @Field(() => DateTimeScalar, { description: 'When it was registered.' })
  registeredAt!: string;

  @Field(() => String, { description: 'The account that registered it.' })
  registeredBy!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was withdrawn; null while its documents may be sent.',
  })
  withdrawnAt!: string | null;
}

/** Who may see what a council's portals send. */
export const READS_PORTAL_RELEASES: Permission = ['COUNCIL_ADMINISTRATOR', 'AUDITOR'];
const KEEPS_PORTAL_RELEASES: Permission = ['COUNCIL_ADMINISTRATOR'];

/** How releases are read. */
export const portalReleaseReader: TypeReader = {
  shape: portalReleaseShape,
  kind: null,
  readBy: READS_PORTAL_RELEASES,
};

const PortalReleaseConnection = connectionType('PortalRelease', () => PortalRelease);

@Resolver()
export class PortalReleasesResolver {
  @Query(() => PortalReleaseConnection, {
    nullable: true,
    description:
      'The releases of your council’s portals whose documents are registered, withdrawn ones among them, the latest first.',
  })
  portalReleases(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
  ) {
    return readPortalReleases(session, lookAheadPage(info), page);
  }
}

@InputType({ description: 'A document of a portal.' })
class PortalDocumentInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'What the portal will send it by, such as the hash that its build gave it; `sha256:` and the hash of its text when left out.',
  })
  id?: string | null;

  @Field(() => String, { description: 'The text of the document, to the letter as the portal sends it.' })
  text!: string;
}

@InputType({ description: 'Registers the documents of a release.' })
class RegisterPortalReleaseInput extends RepeatableInput {
  @OneLine()
  @Field(() => String, { description: 'The portal: "my-care".' })
  portal!: string;

  @OneLine()
  @Field(() => String, { description: 'Its release: "2026.11.3".' })
  release!: string;

  @Field(() => [PortalDocumentInput], {
    description: `Every document that the release sends, at most ${MOST_DOCUMENTS}.`,
  })
  documents!: PortalDocumentInput[];
}

@InputType({ description: 'Withdraws a release.' })
class WithdrawPortalReleaseInput extends RepeatableInput {
  @Field(() => ID, { description: 'The release.' })
  releaseId!: string;
}

@InputType({ description: 'Decides whether other documents may be sent than those that are registered.' })
class RequireRegisteredDocumentsInput extends RepeatableInput {
  @Field(() => Boolean, { description: 'True: only registered documents may be sent. False: any may.' })
  isRequired!: boolean;
}

@ObjectType('AnswerOfDocumentRule', { description: 'The council.' })
class CouncilField {
  @Field(() => Council, {
    nullable: true,
    description: 'Your council as it now is; null when the change was refused.',
  })
  council!: Council | null;
}

const councilAnswer: Answer<unknown, CommandResult> = {
  fields: CouncilField,
  async read({ session, result: { subjectId } }) {
    return { council: subjectId === null ? null : await readCouncil(session, session.council.slug) };
  },
};

const releaseAnswer = recordAnswer('release', () => PortalRelease, portalReleaseShape);

/** Registering releases, withdrawing them, and allowing nothing else. */
export const portalReleaseMutations = [
  mutation({
    name: 'registerPortalRelease',
    what: 'Registers the documents that a release of a portal sends. Each is held to the schema and to the limits as if it were sent. From then on, within a minute everywhere, the portal may send `documentId` in place of `query`.',
    input: RegisterPortalReleaseInput,
    inputIs: 'The release and its documents.',
    permission: KEEPS_PORTAL_RELEASES,
    refuses: someOf(
      PORTAL_RELEASE_REFUSALS,
      'PORTAL_NAME_NOT_VALID',
      'NO_DOCUMENTS',
      'TOO_MANY_DOCUMENTS',
      'RELEASE_ALREADY_REGISTERED',
      'TOO_MANY_RELEASES',
      'DOCUMENT_ID_NOT_VALID',
      'DOCUMENT_NOT_VALID',
    ),
    answers: releaseAnswer,
    run({ session, command, input, schema }) {
      // More documents than a release may have are refused by their number, and not looked at one by one.
      const texts = input.documents.slice(0, MOST_DOCUMENTS).map(({ text }) => text);
      return registerPortalRelease(session, command, input, documentMistakes(schema, texts));
    },
  }),
  mutation({
    name: 'withdrawPortalRelease',
    what: 'Withdraws a release, for good, once no portal uses it any more: within a minute its documents count as registered no longer, unless another release has them.',
    input: WithdrawPortalReleaseInput,
    inputIs: 'Which release.',
    permission: KEEPS_PORTAL_RELEASES,
    refuses: someOf(RECORD_REFUSALS, 'NOT_FOUND'),
    answers: releaseAnswer,
    run: ({ session, command, input }) => withdrawPortalRelease(session, command, input.releaseId),
  }),
  mutation({
    name: 'requireRegisteredDocuments',
    what: 'Decides whether your council’s people and staff may send only documents that are registered. Any other is then refused with DOCUMENT_NOT_REGISTERED, within a minute everywhere; what these three mutations and `portalReleases` need may always be sent. Whoever runs the platform may require it of everybody.',
    input: RequireRegisteredDocumentsInput,
    inputIs: 'Whether only those.',
    permission: KEEPS_PORTAL_RELEASES,
    refuses: someOf(PORTAL_RELEASE_REFUSALS, 'NO_RELEASE_REGISTERED'),
    answers: councilAnswer,
    run: ({ session, command, input }) => requireRegisteredDocuments(session, command, input.isRequired),
  }),
];
