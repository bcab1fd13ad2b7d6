import type { FC } from 'hono/jsx';
import type { PortalPaymentsQuery } from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { DayField } from '../../components/fields.tsx';
import { Button, ButtonLink, Form } from '../../components/form.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Table } from '../../components/table.tsx';
import { Heading, Inset, Paragraph, SummaryList, TextLink, Warning } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { dayInWords, poundsInWords } from '../../words/sentences.ts';
import { pagesAround } from '../pageOf.ts';
import { StepTag } from '../people/workDue.view.tsx';
import { RunTag } from './paymentWords.tsx';

type Runs = NonNullable<PortalPaymentsQuery['paymentRuns']>;
type Run = Runs['nodes'][number];
type Step = NonNullable<PortalPaymentsQuery['workDue']>['nodes'][number];

interface PaymentsProps {
  data: PortalPaymentsQuery;
  isOfficer: boolean;
  /** Whether the reader may propose to take unspent money back; the API refuses everybody else. */
  mayPropose: boolean;
}

/** Every run of payments, and the money that may come back. */
export const Payments: FC<PaymentsProps> = ({ data, isOfficer, mayPropose }) => (
  <>
    {data.paymentRuns ? (
      <RunsOf runs={data.paymentRuns} isOfficer={isOfficer} />
    ) : (
      <Paragraph>Runs of payments are for finance officers and auditors to see.</Paragraph>
    )}
    {data.workDue && <MoneyBack steps={data.workDue.nodes} mayPropose={mayPropose} />}
    {data.paymentRuns && <PaidFrom originator={data.bacsOriginator} />}
  </>
);

const RunsOf: FC<{ runs: Runs; isOfficer: boolean }> = ({ runs, isOfficer }) => {
  const waiting = runs.nodes.filter(({ status }) => status === 'PROPOSED').length;
  return (
    <>
      {waiting > 0 && (
        <Inset>
          {waiting === 1 ? '1 run waits' : `${waiting} runs wait`} for a finance officer other than the one
          who proposed it. Nothing of it is paid before.
        </Inset>
      )}
      {isOfficer && <ButtonLink href="/payments/new">Propose a run of payments</ButtonLink>}
      <Heading>Runs of payments</Heading>
      <Table
        caption="Runs of payments, the latest proposed first"
        isCaptionHidden
        empty="There has been no run of payments yet."
        rows={runs.nodes}
        columns={[
          {
            heading: 'Run',
            isRowHeading: true,
            cell: ({ id, number }: Run) => <TextLink href={`/payments/${id}`}>Run {number}</TextLink>,
          },
          { heading: 'In the accounts on', cell: ({ payOn }: Run) => dayInWords(payOn) },
          { heading: 'Where it stands', cell: ({ status }: Run) => <RunTag status={status} /> },
          { heading: 'Payments', isNumber: true, cell: ({ paymentCount }: Run) => paymentCount },
          { heading: 'Left out', isNumber: true, cell: ({ leftOutCount }: Run) => leftOutCount },
          { heading: 'Paid out', isNumber: true, cell: ({ paidPence }: Run) => poundsInWords(paidPence) },
          { heading: 'Proposed by', cell: ({ proposedBy }: Run) => proposedBy },
        ]}
      />
      <Pagination of="payment runs" {...pagesAround(runs.pageInfo, '/payments')} />
    </>
  );
};

const STEPS: Readonly<Record<string, string>> = {
  CLAWBACK_REPLY: 'The person may reply',
  CLAWBACK_DECISION: 'A manager decides',
  CLAWBACK_REPAID: 'The money is repaid',
};

const MoneyBack: FC<{ steps: readonly Step[]; mayPropose: boolean }> = ({ steps, mayPropose }) => (
  <>
    <Heading>Unspent money that may be taken back</Heading>
    {mayPropose && (
      <ButtonLink href="/payments/clawbacks/new" kind="secondary">
        Propose to take some back
      </ButtonLink>
    )}
    <Table
      caption="Proposals to take back unspent money, the first due first"
      isCaptionHidden
      empty="No proposal to take money back waits for anything."
      rows={steps}
      columns={[
        {
          heading: 'From whom',
          isRowHeading: true,
          cell: ({ subjectId, person }: Step) => (
            <TextLink href={`/payments/clawbacks/${subjectId}`}>{person?.fullName ?? 'One budget'}</TextLink>
          ),
        },
        { heading: 'What is next', cell: ({ kind }: Step) => STEPS[kind] ?? '' },
        { heading: 'By', cell: ({ dueOn }: Step) => dayInWords(dueOn) },
        { heading: 'Why then', cell: ({ dueReason }: Step) => dueReason ?? '' },
        { heading: 'How near', cell: ({ status }: Step) => <StepTag status={status} /> },
      ]}
    />
  </>
);

const PaidFrom: FC<{ originator: PortalPaymentsQuery['bacsOriginator'] }> = ({ originator }) => (
  <>
    <Heading>From which account the council pays</Heading>
    {originator ? (
      <SummaryList
        facts={[
          { key: 'Account', value: originator.accountName },
          { key: 'Sort code', value: originator.sortCode },
          { key: 'Account number', value: originator.accountNumber },
          { key: 'Bacs service user number', value: originator.serviceUserNumber },
        ]}
      />
    ) : (
      <Warning>
        Two people have not agreed an account yet. Until they have, no run can be approved and nothing is
        paid.
      </Warning>
    )}
  </>
);

/** Which instalments to collect, by the day on which they are to arrive. */
export const NewRun: FC<{ form: FormState }> = ({ form }) => (
  <>
    <ErrorSummary form={form} />
    <Paragraph>
      A run collects every instalment that is due and goes into a bank account. You will see who is paid and
      who is left out, and why, before another finance officer approves it.
    </Paragraph>
    <Form>
      <DayField
        form={form}
        name="payOn"
        label="On which day is the money to be in the accounts?"
        hint="A working day, at least three working days ahead: the banks exchange the payments on the one before."
      />
      <DayField
        form={form}
        name="dueBy"
        label="Up to which day shall it collect what is due?"
        hint="Leave it empty for the same day. Before a weekend or a bank holiday, give its last day."
      />
      <Button>Propose the run</Button>
    </Form>
  </>
);
