import type { FC } from 'hono/jsx';
import type { PortalPlanQuotesQuery, QuoteOfPlanFragment } from '../../../../schema/operations/generated.ts';
import { Carried, ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { DayField, PoundsField, SelectField, TextField } from '../../components/fields.tsx';
import { Button, ButtonLink, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Done, Heading, Inset, Paragraph, Tag } from '../../components/words.tsx';
import type { ShownForm } from '../../forms/bothVersions.ts';
import { dayInWords, poundsInWords } from '../../words/sentences.ts';
import { choicesOf, wordingsOf } from '../../words/wordings.ts';

export type PlanWithQuotes = NonNullable<NonNullable<PortalPlanQuotesQuery['person']>['currentPlan']>;

interface QuotesProps extends ShownForm {
  personId: string;
  plan: PlanWithQuotes;
  enums: PortalPlanQuotesQuery['enumWordings'];
  done: string | null;
}

/** The quotes of a plan, the cheapest of each first, and a form for another. */
export const Quotes: FC<QuotesProps> = ({ personId, plan, form, both, enums, done }) => {
  const words = wordingsOf(enums);
  const recording = plan.availableActions?.find(({ action }) => action === 'RECORD_PLAN_QUOTE');
  return (
    <>
      <ErrorSummary form={form} />
      <ChangedMeanwhile both={both} isOpen={recording?.allowed === true} />
      {done && <Done>{done}</Done>}
      <Heading>What providers would ask</Heading>
      <Table
        caption="Quotes, the cheapest of the same first"
        isCaptionHidden
        empty="No quote is kept yet."
        rows={plan.quotes.toSorted(byWhatAndPrice)}
        columns={[
          { heading: 'For what', isRowHeading: true, cell: ({ whatFor }: QuoteOfPlanFragment) => whatFor },
          { heading: 'Provider', cell: ({ providerName }: QuoteOfPlanFragment) => providerName },
          {
            heading: 'Price of one',
            isNumber: true,
            cell: ({ unitPricePence }: QuoteOfPlanFragment) => poundsInWords(unitPricePence),
          },
          { heading: 'One what', cell: ({ unit }: QuoteOfPlanFragment) => words('SupportUnit', unit) },
          { heading: 'Given on', cell: ({ quotedOn }: QuoteOfPlanFragment) => dayInWords(quotedOn) },
          { heading: 'May be taken', cell: (quote: QuoteOfPlanFragment) => <MayBeTaken quote={quote} /> },
        ]}
      />
      {plan.quotes.length > 0 && (
        <>
          <Paragraph>
            An item takes a quote where its support is written, under “Where it is bought”.
          </Paragraph>
          <ButtonLink kind="secondary" href={`/people/${personId}/plan/items`}>
            Write the support
          </ButtonLink>
        </>
      )}
      <Heading>Keep a quote</Heading>
      {recording?.allowed ? <QuoteForm form={form} enums={enums} /> : <Inset>{recording?.reason}</Inset>}
    </>
  );
};

function byWhatAndPrice(one: QuoteOfPlanFragment, other: QuoteOfPlanFragment): number {
  return one.whatFor.localeCompare(other.whatFor) || one.unitPricePence - other.unitPricePence;
}

const MayBeTaken: FC<{ quote: QuoteOfPlanFragment }> = ({ quote: { isInForce, validUntil } }) => (
  <>
    <Tag colour={isInForce ? 'green' : 'grey'}>{isInForce ? 'Yes' : 'No longer'}</Tag>
    {validUntil && <span class="portal-small">Until {dayInWords(validUntil)}</span>}
  </>
);

const QuoteForm: FC<Pick<QuotesProps, 'form' | 'enums'>> = ({ form, enums }) => (
  <Form>
    <Carried form={form} />
    <TextField form={form} name="providerName" label="Who would give it" width={20} />
    <TextField
      form={form}
      name="whatFor"
      label="What for"
      hint="In the same words as other quotes for the same: they are compared by it"
      width={20}
    />
    <PoundsField form={form} name="unitPricePence" label="Price of one" />
    <SelectField
      form={form}
      name="unit"
      label="One what"
      choices={[{ value: '', label: 'Choose' }, ...choicesOf(enums, 'SupportUnit')]}
    />
    <DayField form={form} name="quotedOn" label="On which day was it given?" />
    <DayField form={form} name="validUntil" label="The last day on which it may be taken, if there is one" />
    <Button>Keep the quote</Button>
  </Form>
);
