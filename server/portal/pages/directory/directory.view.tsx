import type { FC } from 'hono/jsx';
import type { PortalDirectoryQuery } from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { PoundsField, SelectField, TextField } from '../../components/fields.tsx';
import { Button } from '../../components/form.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Table } from '../../components/table.tsx';
import { Heading, Paragraph, TextLink } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { codeInWords } from '../../words/roles.ts';
import { poundsInWords, weeklyInWords } from '../../words/sentences.ts';
import { choicesOf } from '../../words/wordings.ts';
import { pagesAround } from '../pageOf.ts';

type Services = NonNullable<PortalDirectoryQuery['services']>;
type Listed = Services['nodes'][number];
type Answers = NonNullable<PortalDirectoryQuery['whoCouldDoThis']>;
type Answer = Answers['answers'][number];

interface DirectoryProps {
  data: PortalDirectoryQuery;
  form: FormState;
  wanted: { weeklyAmountPence: number; quantityHundredths: number } | null;
}

/** The search, and what it found: services by name, or who could do it for the money. */
export const Directory: FC<DirectoryProps> = ({ data, form, wanted }) => {
  return (
    <>
      <ErrorSummary form={form} />
      <Search form={form} wordings={data.enumWordings} />
      {wanted && data.whoCouldDoThis && <Possible answers={data.whoCouldDoThis} wanted={wanted} />}
      {data.services && <Found services={data.services} form={form} />}
    </>
  );
};

/** It is sent by address: what is searched for is about services and about nobody. */
const Search: FC<{ form: FormState; wordings: PortalDirectoryQuery['enumWordings'] }> = ({
  form,
  wordings,
}) => (
  <section class="portal-filters" aria-label="Search">
    <form method="get" action="/directory" novalidate>
      <div class="portal-filters__fields">
        <TextField form={form} name="text" label="Words, such as swimming" type="search" width={20} />
        <SelectField
          form={form}
          name="support"
          label="What is needed"
          choices={[{ value: '', label: 'Anything' }, ...namedChoices(wordings, 'RatedSupport')]}
        />
        <SelectField
          form={form}
          name="kind"
          label="Who gives it"
          choices={[{ value: '', label: 'Anybody' }, ...namedChoices(wordings, 'ServiceKind')]}
        />
      </div>
      <Heading>Who could do this for the money?</Heading>
      <div class="portal-filters__fields">
        <PoundsField form={form} name="pounds" label="Money a week" />
        <TextField form={form} name="hours" label="Hours a week" inputmode="decimal" width={5} />
      </div>
      <div class="govuk-button-group">
        <Button>Search</Button>
        <TextLink href="/directory">Show every service</TextLink>
      </div>
    </form>
  </section>
);

/** By their short names: a list to choose from that has whole sentences is wider than a telephone. */
const namedChoices = (wordings: PortalDirectoryQuery['enumWordings'], name: string) =>
  choicesOf(wordings, name).map(({ value }) => ({ value, label: codeInWords(value) }));

const Found: FC<{ services: Services; form: FormState }> = ({ services, form }) => {
  const { values } = form;
  const narrowed = Object.fromEntries(
    ['text', 'support', 'kind'].flatMap((name) =>
      values.filled(name) ? [[name, values.text(name)] as const] : [],
    ),
  );
  return (
    <>
      <Heading>{servicesInWords(services.totalCount ?? services.nodes.length)}</Heading>
      <Table
        caption="Services, by name"
        isCaptionHidden
        empty="There is no such service. Look for less at once."
        rows={services.nodes}
        columns={[
          {
            heading: 'Service',
            isRowHeading: true,
            cell: ({ id, name, providedBy }: Listed) => (
              <>
                <TextLink href={`/directory/${id}`}>{name}</TextLink>
                <span class="portal-small">{providedBy}</span>
              </>
            ),
          },
          {
            heading: 'What it does',
            cell: ({ supports }: Listed) => supports.map(codeInWords).join(', '),
          },
          { heading: 'Who gives it', cell: ({ kind }: Listed) => codeInWords(kind) },
          { heading: 'Where', cell: ({ areasServed }: Listed) => areasServed.join(', ') },
          {
            heading: 'New people',
            cell: ({ isOpenToNewPeople }: Listed) => (isOpenToNewPeople ? 'Takes them' : 'Not now'),
          },
        ]}
      />
      <Pagination of="services" {...pagesAround(services.pageInfo, '/directory', narrowed)} />
    </>
  );
};

const servicesInWords = (count: number) => (count === 1 ? '1 service' : `${count} services`);

const Possible: FC<{ answers: Answers; wanted: NonNullable<DirectoryProps['wanted']> }> = ({
  answers,
  wanted,
}) => (
  <>
    <Heading>
      Who could do {wanted.quantityHundredths / 100} hours a week for{' '}
      {weeklyInWords(wanted.weeklyAmountPence)}
    </Heading>
    <Paragraph>
      {`${answers.answerCount} could for the money. ${answers.justAboveCount} more would cost up to a quarter more, and ${answers.furtherAboveCount} more than that. ${answers.withoutPriceCount} have no price that tells: ask them.`}
    </Paragraph>
    <Answers caption="Who could, for the money" empty="Nobody could for that." answers={answers.answers} />
    <Answers caption="Who is just above it" empty="Nobody is just above it." answers={answers.justAbove} />
  </>
);

const Answers: FC<{ caption: string; empty: string; answers: readonly Answer[] }> = ({
  caption,
  empty,
  answers,
}) => (
  <Table
    caption={caption}
    empty={empty}
    rows={answers}
    columns={[
      {
        heading: 'Service',
        isRowHeading: true,
        cell: ({ service }: Answer) => (
          <>
            <TextLink href={`/directory/${service.id}`}>{service.name}</TextLink>
            <span class="portal-small">{service.providedBy}</span>
          </>
        ),
      },
      { heading: 'How it comes to that', cell: ({ working }: Answer) => working },
      {
        heading: 'A week',
        isNumber: true,
        cell: ({ weeklyCostPence }: Answer) => poundsInWords(weeklyCostPence),
      },
      {
        heading: 'Left over, or lacking',
        isNumber: true,
        cell: ({ differencePence }: Answer) =>
          `${poundsInWords(Math.abs(differencePence))} ${differencePence < 0 ? 'lacking' : 'left'}`,
      },
    ]}
  />
);
