import type { FC } from 'hono/jsx';
import type { ErrorCodesQuery, PortalRootFieldsQuery } from '../../../../schema/operations/generated.ts';
import { Table } from '../../components/table.tsx';
import { Heading, Inset, Paragraph, TextLink } from '../../components/words.tsx';
import { codeInWords } from '../../words/roles.ts';

/** What there is for whoever builds a portal. */
export const Developers: FC<{ isSignedIn: boolean }> = ({ isSignedIn }) => (
  <>
    <Paragraph>
      Everything on these pages is made with the API that you have: one endpoint, <code>/graphql</code>, with
      a token of your council’s identity provider. What a page here can do, yours can.
    </Paragraph>
    {!isSignedIn && <Inset>Sign in as anybody first: the pages below ask as whoever you are.</Inset>}
    <Heading>Try it</Heading>
    <Paragraph>
      <TextLink href="/developers/graphiql">GraphiQL, signed in as you</TextLink>: write a query and see the
      answer. Your token is not in the page.
    </Paragraph>
    <Heading>Read it</Heading>
    <ul class="govuk-list govuk-list--bullet">
      <li>
        <TextLink href="/developers/queries">What you can ask</TextLink>, with the roles that may
      </li>
      <li>
        <TextLink href="/developers/mutations">What you can change</TextLink>, with the roles that may and why
        each refuses
      </li>
      <li>
        <TextLink href="/developers/errors">Errors</TextLink>: every code, what it means and what to do
      </li>
      <li>
        <TextLink href="/schema.graphql">The schema as a file</TextLink>, for your tools
      </li>
      <li>
        <TextLink href="/changelog.md">What has changed</TextLink>
      </li>
    </ul>
    <Heading>Keep to it</Heading>
    <Paragraph>
      A refusal is data, in <code>userErrors</code>, with a code, a sentence for the person at the screen and
      the path of the field. An error is for who you are, malformed input and our own faults. Ids are opaque.
      Lists have cursors. Money is in whole pence.
    </Paragraph>
  </>
);

type RootField = NonNullable<PortalRootFieldsQuery['rootFieldPermissions']>[number];

/** Every query or mutation with the roles that may use it. */
export const RootFields: FC<{ kind: 'queries' | 'mutations'; fields: readonly RootField[] }> = ({
  kind,
  fields,
}) => (
  <Table
    caption={kind === 'queries' ? 'Queries and who may ask them' : 'Mutations and who may send them'}
    empty="There are none."
    columns={[
      {
        heading: 'Name',
        isRowHeading: true,
        cell: ({ name }: RootField) => <TextLink href={`/developers/${kind}/${name}`}>{name}</TextLink>,
      },
      { heading: 'Roles', cell: ({ roles }) => rolesInWords(roles) },
    ]}
    rows={[...fields].sort((one, other) => one.name.localeCompare(other.name))}
  />
);

/** So many roles are all that there are, or nearly: those that may not are then fewer to read. */
const EVERY_ROLE = 20;

export function rolesInWords(roles: readonly string[]): string {
  if (roles.length >= EVERY_ROLE) return 'Everybody who has signed in';
  return roles.map(codeInWords).join(', ');
}

/** Every code of an error. */
export const ErrorList: FC<{ errors: NonNullable<ErrorCodesQuery['errorCodes']> }> = ({ errors }) => (
  <Table
    caption="Every code that an error may have"
    empty="There are none."
    columns={[
      { heading: 'Code', cell: ({ code }) => <code>{code}</code>, isRowHeading: true },
      { heading: 'Status', cell: ({ status }) => status, isNumber: true },
      { heading: 'What it means', cell: ({ meaning }) => meaning },
      { heading: 'What to do', cell: ({ whatToDo }) => whatToDo },
    ]}
    rows={errors}
  />
);
