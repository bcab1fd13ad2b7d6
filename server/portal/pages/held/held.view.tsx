import type { FC } from 'hono/jsx';
import type { PortalHeldQuery } from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { EvidenceFields } from '../../components/evidenceFields.tsx';
import {
  DayField,
  Hidden,
  PoundsField,
  RadioField,
  TextAreaField,
  TextField,
} from '../../components/fields.tsx';
import { Button, ButtonLink, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Details, Done, Heading, Paragraph, Points, SummaryList, TextLink } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { dayInWords, poundsInWords } from '../../words/sentences.ts';
import { type Wordings, wordingsOf } from '../../words/wordings.ts';

export type Fund = NonNullable<PortalHeldQuery['ownFunds']>[number];
export type FundCheck = NonNullable<PortalHeldQuery['ownFundChecks']>[number];
type EnumWordings = PortalHeldQuery['enumWordings'];

interface HeldProps {
  funds: readonly Fund[];
  checks: readonly FundCheck[];
  wordings: EnumWordings;
  done: string | null;
}

/** What a provider holds for one person: the money with its movements, and what the council asks for. */
export const Held: FC<HeldProps> = ({ funds, checks, wordings, done }) => {
  const words = wordingsOf(wordings);
  return (
    <>
      {done && <Done>{done}</Done>}
      <Paragraph>
        You see the money that you hold for the person whom you signed in for, and nothing else about them.
      </Paragraph>
      <Heading>What the council asks for</Heading>
      {checks.length === 0 && <Paragraph>No check of this money is open.</Paragraph>}
      {checks.map((check) => (
        <CheckOf check={check} words={words} />
      ))}
      <Heading>The money</Heading>
      {funds.length === 0 && <Paragraph>You hold no money for this person.</Paragraph>}
      {funds.map((fund) => (
        <FundOf fund={fund} words={words} />
      ))}
    </>
  );
};

const CheckOf: FC<{ check: FundCheck; words: Wordings }> = ({ check, words }) => (
  <section class="portal-card govuk-!-margin-bottom-4" aria-label={`The check of ${periodOf(check)}`}>
    <Heading size="s">{check.wantedByOn ? `By ${dayInWords(check.wantedByOn)}` : 'With the review'}</Heading>
    <Paragraph>{check.sentence ?? `Nothing has to be sent for ${periodOf(check)}.`}</Paragraph>
    <Points items={check.evidenceWanted.map((each) => words('Evidence', each))} />
    <ButtonLink href={`/held/checks/${check.checkId}`} kind="secondary">
      Send something
      <span class="govuk-visually-hidden"> for the check of {periodOf(check)}</span>
    </ButtonLink>
  </section>
);

/** A check is of what happened since a day. */
const periodOf = ({ coversFrom }: FundCheck) => `the time since ${dayInWords(coversFrom)}`;

const FundOf: FC<{ fund: Fund; words: Wordings }> = ({ fund, words }) => (
  <section aria-label={titleOf(fund)}>
    <Heading size="s">{titleOf(fund)}</Heading>
    <p class="portal-big">
      {fund.heldPence < 0
        ? `${poundsInWords(-fund.heldPence)} of your own spent`
        : `${poundsInWords(fund.heldPence)} held`}
    </p>
    <SummaryList
      facts={[
        { key: 'Held as', value: words('DeploymentOption', fund.deploymentOption) },
        { key: 'Paid to you', value: poundsInWords(fund.paidPence) },
        { key: 'Put in by the person', value: poundsInWords(fund.paidInPence) },
        { key: 'Spent', value: poundsInWords(fund.spentPence) },
        { key: 'Paid back', value: poundsInWords(fund.repaidPence) },
        {
          key: 'Owed back to the council',
          value: fund.overpaidPence > 0 ? poundsInWords(fund.overpaidPence) : null,
        },
      ]}
    />
    <div class="govuk-button-group">
      <ButtonLink href={`/held/${fund.partId}/spending`}>
        Write down spending
        <span class="govuk-visually-hidden"> of the money {daysOf(fund)}</span>
      </ButtonLink>
    </div>
    <Details summary={`What happened to it (${fund.movements.length})`}>
      <Table
        caption={`What happened to the money ${daysOf(fund)}`}
        isCaptionHidden
        empty="Nothing has happened to it yet."
        columns={[
          { heading: 'Day', cell: ({ occurredOn }) => dayInWords(occurredOn), isRowHeading: true },
          { heading: 'What', cell: ({ kind }) => words('LedgerTransactionKind', kind) },
          { heading: 'What you hold', cell: ({ heldPence }) => poundsInWords(heldPence), isNumber: true },
          {
            heading: 'A mistake?',
            cell: ({ spendingId, occurredOn }) =>
              spendingId && (
                <TextLink href={`/held/${fund.partId}/spending/${spendingId}`}>
                  Take it back<span class="govuk-visually-hidden"> of {dayInWords(occurredOn)}</span>
                </TextLink>
              ),
          },
        ]}
        rows={fund.movements}
      />
    </Details>
  </section>
);

const daysOf = ({ startsOn, endsOn }: Fund) => `from ${dayInWords(startsOn)} to ${dayInWords(endsOn)}`;
const titleOf = (fund: Fund) => `The money ${daysOf(fund)}`;

const HAPPENED = [
  { value: 'SPENT', label: 'It was spent on the person’s support' },
  { value: 'REFUNDED', label: 'Some of what was spent came back' },
  { value: 'PAID_IN', label: 'The person put money in' },
];

/** What a provider spent of a fund, what came back, or what the person put in. */
export const HeldSpendingForm: FC<{ form: FormState }> = ({ form }) => (
  <>
    <ErrorSummary form={form} />
    <Form>
      <RadioField form={form} name="kind" label="What happened?" choices={HAPPENED} />
      <PoundsField form={form} name="amountPence" label="How much was it?" hint="Such as 12.50" />
      <TextField form={form} name="payee" label="Who was paid, or who paid it?" />
      <TextField form={form} name="purpose" label="What was it for?" />
      <DayField form={form} name="occurredOn" label="On which day?" hint="Such as 27 3 2026" />
      <TextField
        form={form}
        name="receiptReference"
        label="Where is the receipt? (You can leave this out.)"
      />
      <Button>Write it down</Button>
    </Form>
  </>
);

/** Taking back what was written down by mistake: it stays in the books, with what undoes it. */
export const TakeBackForm: FC<{ form: FormState }> = ({ form }) => (
  <>
    <ErrorSummary form={form} />
    <Paragraph>
      What you wrote down stays in the books, and what undoes it is written beside it. If there was something
      to write down after all, write it down again as it was.
    </Paragraph>
    <Form>
      <TextAreaField
        form={form}
        name="reason"
        label="What was wrong with it?"
        hint="Write nothing personal."
        rows={3}
      />
      <Button kind="warning">Take it back</Button>
    </Form>
  </>
);

/** What is sent for a check of the money. */
export const SendEvidenceForm: FC<{ form: FormState; check: FundCheck; wordings: EnumWordings }> = ({
  form,
  check,
  wordings,
}) => (
  <>
    <ErrorSummary form={form} />
    <Paragraph>{check.sentence ?? `Nothing has to be sent for ${periodOf(check)}.`}</Paragraph>
    <Form>
      <Hidden name="expectedVersion" value={form.values.text('expectedVersion') || check.version} />
      <EvidenceFields form={form} wordings={wordings} />
      <Button>Send it</Button>
    </Form>
  </>
);
