import type { FC } from 'hono/jsx';
import type { PortalPeopleQuery } from '../../../../schema/operations/generated.ts';
import { BarTable } from '../../charts/barTable.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { Hidden, SelectField, TextField } from '../../components/fields.tsx';
import { Button, ButtonLink, Form } from '../../components/form.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Table } from '../../components/table.tsx';
import { Done, Heading, Paragraph, Tag, TextLink } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import type { FormValues } from '../../forms/formValues.ts';
import { codeInWords } from '../../words/roles.ts';
import { dayInWords, poundsInWords } from '../../words/sentences.ts';
import { CASELOAD_CHOICES, caseloadQuery } from './caseloadFilter.ts';
import { planState } from './peopleWords.ts';
import { WorkDue } from './workDue.view.tsx';
import { workerInWords } from './workerWords.ts';

type Found = NonNullable<PortalPeopleQuery['people']>;
type Person = Found['nodes'][number];

interface PeopleProps {
  data: PortalPeopleQuery;
  narrowed: FormValues;
  /** What the list is narrowed by, as the address has it. */
  query: string;
  search: FormState;
  isSearch: boolean;
  mayRegister: boolean;
  done: string | null;
}

/** The people of a council, what is due for them, and how many there are of each. */
export const People: FC<PeopleProps> = (props) => {
  const { data, narrowed, search, isSearch, mayRegister, done } = props;
  return (
    <>
      <ErrorSummary form={search} />
      {done && <Done>{done}</Done>}
      {mayRegister && <ButtonLink href="/people/new">Register a person</ButtonLink>}
      <Search {...props} />
      <Filters narrowed={narrowed} />
      {data.people && (
        <PeopleTable
          people={data.people}
          account={data.me?.account ?? null}
          isNarrowed={isSearch || props.query !== ''}
        />
      )}
      {data.people && <Pages people={data.people} narrowed={narrowed} search={search} isSearch={isSearch} />}
      <WorkDue
        steps={data.workDue?.nodes ?? null}
        counts={data.workDueCounts ?? null}
        isMine={narrowed.text('whose') === 'mine'}
      />
      <Counts data={data} />
    </>
  );
};

const Search: FC<PeopleProps> = ({ search, query, isSearch }) => (
  <section class="portal-filters" aria-labelledby="find">
    <Heading id="find">Find somebody</Heading>
    <Form action={`/people${query}`}>
      <div class="portal-filters__fields">
        <TextField form={search} name="search.name" label="Name, or how each name begins" width={20} />
        <TextField form={search} name="search.nhsNumber" label="NHS number" inputmode="numeric" width={10} />
        <TextField form={search} name="search.postcode" label="Postcode" width={10} />
      </div>
      <div class="govuk-button-group">
        <Button>Find</Button>
        {isSearch && <TextLink href={`/people${query}`}>Clear the search</TextLink>}
      </div>
    </Form>
  </section>
);

const LABELS = {
  whose: 'Whose caseload',
  stage: 'Where they are',
  group: 'Main reason for support',
  review: 'Next review',
  order: 'In the order of',
} as const;

/** It changes nothing, so it is asked for by address, and can be kept as a bookmark. */
const Filters: FC<{ narrowed: FormValues }> = ({ narrowed }) => (
  <section class="portal-filters" aria-labelledby="narrow">
    <Heading id="narrow">Narrow the list</Heading>
    <form method="get" action="/people">
      <div class="portal-filters__fields">
        {(Object.keys(LABELS) as (keyof typeof LABELS)[]).map((name) => (
          <SelectField
            form={{ values: narrowed, mistakes: [] }}
            name={name}
            label={LABELS[name]}
            choices={CASELOAD_CHOICES[name]}
          />
        ))}
      </div>
      <div class="govuk-button-group">
        <Button kind="secondary">Show these</Button>
        <TextLink href="/people">Show everybody</TextLink>
      </div>
    </form>
  </section>
);

const PeopleTable: FC<{ people: Found; account: string | null; isNarrowed: boolean }> = ({
  people,
  account,
  isNarrowed,
}) => (
  <>
    <Heading>{peopleFound(people.totalCount ?? people.nodes.length, isNarrowed)}</Heading>
    <Table
      caption="People"
      isCaptionHidden
      empty={
        isNarrowed ? 'Nobody is so. Look for less at once, or show everybody.' : 'Nobody is registered yet.'
      }
      rows={people.nodes}
      columns={[
        {
          heading: 'Name',
          isRowHeading: true,
          cell: ({ id, fullName }: Person) => <TextLink href={`/people/${id}`}>{fullName}</TextLink>,
        },
        { heading: 'Age', isNumber: true, cell: ({ ageYears }: Person) => ageYears ?? 'Not known' },
        {
          heading: 'Main reason',
          cell: ({ clientGroup }: Person) => (clientGroup ? codeInWords(clientGroup) : ''),
        },
        { heading: 'Where they are', cell: (person: Person) => <StateOf person={person} /> },
        {
          heading: 'Plan, a week',
          isNumber: true,
          cell: ({ currentPlan }: Person) => (currentPlan ? poundsInWords(currentPlan.weeklyCostPence) : ''),
        },
        {
          heading: 'Next review',
          cell: ({ nextReview }: Person) => (nextReview ? dayInWords(nextReview.dueOn) : ''),
        },
        { heading: 'Worker', cell: (person: Person) => workerInWords(person, account) },
      ]}
    />
  </>
);

function peopleFound(count: number, isNarrowed: boolean): string {
  const people = count === 1 ? '1 person' : `${count} people`;
  return isNarrowed ? `${people} found` : people;
}

const StateOf: FC<{ person: Person }> = ({ person: { currentPlan, diedOn } }) => {
  if (diedOn) return <Tag>Died on {dayInWords(diedOn)}</Tag>;
  if (!currentPlan) return <Tag>No plan yet</Tag>;
  const { words, colour } = planState(currentPlan.status);
  return <Tag colour={colour}>{words}</Tag>;
};

const SEARCHED = ['search.name', 'search.nhsNumber', 'search.postcode'];

const Pages: FC<{ people: Found; narrowed: FormValues; search: FormState; isSearch: boolean }> = ({
  people: { pageInfo },
  narrowed,
  search,
  isSearch,
}) => {
  const previous = pageInfo.hasPreviousPage ? (pageInfo.startCursor ?? '') : null;
  const next = pageInfo.hasNextPage ? (pageInfo.endCursor ?? '') : null;
  if (!isSearch) {
    return (
      <Pagination
        of="people"
        previous={previous && `/people${caseloadQuery(narrowed, { before: previous })}`}
        next={next && `/people${caseloadQuery(narrowed, { after: next })}`}
      />
    );
  }
  if (!previous && !next) return null;
  return (
    <Form action={`/people${caseloadQuery(narrowed)}`}>
      {SEARCHED.map((name) => (
        <Hidden name={name} value={search.values.text(name)} />
      ))}
      <div class="govuk-button-group">
        {previous && (
          <Button kind="secondary" name="before" value={previous}>
            Previous page
          </Button>
        )}
        {next && (
          <Button kind="secondary" name="after" value={next}>
            Next page
          </Button>
        )}
      </div>
    </Form>
  );
};

const Counts: FC<{ data: PortalPeopleQuery }> = ({ data: { supportPlanCounts, peopleCounts } }) => {
  if (!supportPlanCounts && !peopleCounts) {
    return <Paragraph>How many plans there are of each kind is not for your role to see.</Paragraph>;
  }
  return (
    <>
      <Heading>How many there are</Heading>
      <div class="portal-columns">
        {supportPlanCounts && supportPlanCounts.length > 0 && (
          <BarTable
            caption="Plans by where they are"
            sentence="All plans of the council, each version counted once."
            labelHeading="Where the plan is"
            valueHeading="Plans"
            bars={supportPlanCounts.map(({ group, count }) => ({
              label: planState(group ?? '').words,
              words: String(count),
              value: count,
            }))}
          />
        )}
        {peopleCounts && peopleCounts.length > 0 && (
          <BarTable
            caption="People by main reason for support"
            sentence="Everybody who lives and is registered with the council."
            labelHeading="Main reason"
            valueHeading="People"
            bars={peopleCounts.map(({ group, count }) => ({
              label: codeInWords(group ?? ''),
              words: String(count),
              value: count,
            }))}
          />
        )}
      </div>
    </>
  );
};
