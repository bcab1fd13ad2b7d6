import type { FC } from 'hono/jsx';
import type {
  PortalSchemaTypeQuery,
  SchemaFieldFragment,
  SchemaInputFragment,
  SchemaTypeNameFragment,
} from '../../../../schema/operations/generated.ts';
import { Table } from '../../components/table.tsx';
import { Heading, Inset, Paragraph, Points } from '../../components/words.tsx';
import { rolesInWords } from './developers.view.tsx';
import { exampleOf, namedType, typeInWords } from './schemaWords.ts';

interface RootFieldProps {
  field: SchemaFieldFragment;
  isMutation: boolean;
  roles: readonly string[];
  refusals: readonly { value: string; meaning: string }[];
}

/** One query or mutation: what it is for, who may use it, what it takes and gives, and why it refuses. */
export const RootFieldPage: FC<RootFieldProps> = ({ field, isMutation, roles, refusals }) => (
  <>
    {field.deprecationReason && <Inset>It is going: {field.deprecationReason}</Inset>}
    <div class="portal-measure">
      <Paragraph>{field.description}</Paragraph>
      <Heading>Who may</Heading>
      <Paragraph>{rolesInWords(roles)}</Paragraph>
      <Heading>To begin with</Heading>
      <section class="portal-scrolls" tabindex={0} aria-label="A document to begin with">
        <pre class="portal-code">{exampleOf(field, isMutation)}</pre>
      </section>
    </div>
    <InputTable caption="What it takes" inputs={field.args} />
    <Heading>What it gives</Heading>
    <Paragraph>
      <TypeLink type={field.type} />
    </Paragraph>
    {isMutation && (
      <Table
        caption="Why it refuses, in the order in which the reasons count"
        empty="It refuses nothing of its own."
        columns={[
          { heading: 'Code', cell: ({ value }) => <code>{value}</code>, isRowHeading: true },
          { heading: 'What it means', cell: ({ meaning }) => meaning },
        ]}
        rows={refusals}
      />
    )}
  </>
);

const TypeLink: FC<{ type: SchemaTypeNameFragment }> = ({ type }) => (
  <a class="govuk-link" href={`/developers/types/${namedType(type)}`}>
    <code>{typeInWords(type)}</code>
  </a>
);

const InputTable: FC<{ caption: string; inputs: readonly SchemaInputFragment[] }> = ({ caption, inputs }) => (
  <Table
    caption={caption}
    empty="It takes nothing."
    columns={[
      { heading: 'Name', cell: ({ name }: SchemaInputFragment) => <code>{name}</code>, isRowHeading: true },
      { heading: 'Type', cell: ({ type }) => <TypeLink type={type} /> },
      { heading: 'What it is', cell: ({ description }) => description ?? '' },
      { heading: 'When left out', cell: ({ defaultValue }) => defaultValue ?? '' },
    ]}
    rows={inputs}
  />
);

/** One type: its fields, its values, or what it takes. */
export const TypePage: FC<{ type: NonNullable<PortalSchemaTypeQuery['__type']> }> = ({ type }) => (
  <>
    <div class="portal-measure">
      <Paragraph>{type.description}</Paragraph>
      {(type.possibleTypes ?? []).length > 0 && (
        <>
          <Heading>It may be</Heading>
          <Points
            items={(type.possibleTypes ?? []).map(({ name }) => (
              <a class="govuk-link" href={`/developers/types/${name}`}>
                {name}
              </a>
            ))}
          />
        </>
      )}
    </div>
    {type.fields && (
      <Table
        caption="Its fields"
        empty="It has none."
        columns={[
          {
            heading: 'Name',
            cell: ({ name }: SchemaFieldFragment) => <code>{name}</code>,
            isRowHeading: true,
          },
          { heading: 'Type', cell: (field) => <TypeLink type={field.type} /> },
          { heading: 'What it is', cell: ({ description }) => description ?? '' },
        ]}
        rows={type.fields}
      />
    )}
    {type.inputFields && <InputTable caption="What it takes" inputs={type.inputFields} />}
    {type.enumValues && (
      <Table
        caption="Its values"
        empty="It has none."
        columns={[
          { heading: 'Value', cell: ({ name }) => <code>{name}</code>, isRowHeading: true },
          { heading: 'What it means', cell: ({ description }) => description ?? '' },
        ]}
        rows={type.enumValues}
      />
    )}
  </>
);
