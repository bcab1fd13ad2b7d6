import type { FC } from 'hono/jsx';
import type { PortalPolicyChangesQuery } from '../../../../schema/operations/generated.ts';
import { SelectField } from '../../components/fields.tsx';
import { Button, ButtonLink } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Done, Tag, TextLink } from '../../components/words.tsx';
import { newForm } from '../../forms/formState.ts';
import { codeInWords } from '../../words/roles.ts';
import { dayInWords } from '../../words/sentences.ts';
import { meaningOf, momentInWords, statusColour } from './policyWords.ts';

interface ChangesProps {
  changes: NonNullable<PortalPolicyChangesQuery['policyChanges']>;
  wordings: NonNullable<PortalPolicyChangesQuery['enumWordings']>;
  area: string;
  status: string;
  mayDraft: boolean;
  /** How many were drafted just now; none where somebody only looks. */
  drafted: number;
}

/** Every draft and proposal, with where it has got to. */
export const Changes: FC<ChangesProps> = ({ changes, wordings, area, status, mayDraft, drafted }) => (
  <>
    {drafted > 0 && (
      <Done>
        {drafted} drafts are there, one for each area that differs. Nothing is in force yet: submit each when
        it is ready.
      </Done>
    )}
    <p class="govuk-body-l">
      A change is written by one person and approved by another. Until it is in force, nobody’s budget is
      decided by it.
    </p>
    {mayDraft && <ButtonLink href="/policy/changes/new">Draft a change</ButtonLink>}
    <form method="get" action="/policy/changes" class="portal-filters" novalidate>
      <div class="portal-filters__fields">
        <SelectField
          form={newForm({ area })}
          name="area"
          label="Area of policy"
          choices={[
            { value: '', label: 'All areas' },
            ...valuesOf(wordings, 'PolicyArea').map(({ value, meaning }) => ({
              value,
              label: meaning.replace(/\.$/, ''),
            })),
          ]}
        />
        <SelectField
          form={newForm({ status })}
          name="status"
          label="Status"
          choices={[
            { value: '', label: 'Any' },
            ...valuesOf(wordings, 'PolicyChangeStatus').map(({ value }) => ({
              value,
              label: codeInWords(value),
            })),
          ]}
        />
        <Button kind="secondary">Show</Button>
      </div>
    </form>
    <Table
      caption={changes.length === 1 ? '1 change' : `${changes.length} changes`}
      rows={changes}
      empty="There is no such change."
      columns={[
        {
          heading: 'Change',
          isRowHeading: true,
          cell: ({ id, area: of, note }) => (
            <>
              <TextLink href={`/policy/changes/${id}`}>{meaningOf(wordings, 'PolicyArea', of)}</TextLink>
              <span class="portal-small">{note || 'No note yet'}</span>
            </>
          ),
        },
        {
          heading: 'Status',
          cell: (change) => (
            <>
              <Tag colour={statusColour(change.status)}>{codeInWords(change.status)}</Tag>
              {change.isEmergency && <Tag colour="red">In an emergency</Tag>}
              {change.isBackDated && <Tag colour="yellow">Back-dated</Tag>}
              {change.baseHasChanged && <Tag colour="orange">Another version came first</Tag>}
            </>
          ),
        },
        { heading: 'From', cell: ({ effectiveFrom }) => dayInWords(effectiveFrom) },
        {
          heading: 'Drafted',
          cell: ({ draftedBy, draftedAt }) => `${momentInWords(draftedAt)}, by ${draftedBy}`,
        },
      ]}
    />
  </>
);

function valuesOf(wordings: ChangesProps['wordings'], name: string) {
  return wordings.find((each) => each.name === name)?.values ?? [];
}
