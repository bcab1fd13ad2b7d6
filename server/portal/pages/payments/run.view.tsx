import type { FC } from 'hono/jsx';
import type { PortalPaymentRunQuery } from '../../../../schema/operations/generated.ts';
import { BarTable } from '../../charts/barTable.tsx';
import { Carried, ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { Button, ButtonLink, Form } from '../../components/form.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Table } from '../../components/table.tsx';
import { Done, Heading, Paragraph, SummaryList, TextLink, Warning } from '../../components/words.tsx';
import type { ShownForm } from '../../forms/bothVersions.ts';
import type { FormState } from '../../forms/formState.ts';
import { dayInWords, poundsInWords } from '../../words/sentences.ts';
import { type Wordings, wordingsOf } from '../../words/wordings.ts';
import { pagesAround } from '../pageOf.ts';
import { DifferencesOfRun } from './differences.view.tsx';
import { lastDayBefore, paymentsInWords, RunTag } from './paymentWords.tsx';

type Run = NonNullable<PortalPaymentRunQuery['paymentRun']>;
type Item = NonNullable<Run['items']>['nodes'][number];
type LeftOut = NonNullable<Run['leftOut']>['nodes'][number];

interface PaymentRunProps extends ShownForm {
  run: Run;
  /** The one kind of difference that is listed; null where all are. */
  only: string | null;
  wordings: PortalPaymentRunQuery['enumWordings'];
  isOfficer: boolean;
  done: string | null;
}

/** One run: what it comes to, what may be done with it, and everybody whom it pays or leaves out. */
export const PaymentRun: FC<PaymentRunProps> = ({ run, only, wordings, form, both, isOfficer, done }) => {
  const words = wordingsOf(wordings);
  return (
    <>
      {done && <Done>{done}</Done>}
      <ErrorSummary form={form} />
      <ChangedMeanwhile both={both} isOpen={run.status === 'PROPOSED'} />
      <p class="govuk-body">
        <RunTag status={run.status} /> {words('PaymentRunStatus', run.status)}
      </p>
      <Totals run={run} />
      <Facts run={run} />
      <DifferencesOfRun run={run} words={words} only={only} />
      {run.status === 'PROPOSED' && isOfficer && <Settle run={run} form={form} />}
      {run.status === 'APPROVED' && <BankFile run={run} isOfficer={isOfficer} />}
      <Lines run={run} words={words} />
      <LeftOutOf run={run} words={words} />
    </>
  );
};

const Totals: FC<{ run: Run }> = ({ run }) => (
  <>
    <p class="portal-big">{poundsInWords(run.paidPence)}</p>
    <BarTable
      caption="How it adds up"
      sentence={`${paymentsInWords(run.paymentCount)} come to ${poundsInWords(run.amountPence)}. ${contributionsInWords(run)}`}
      labelHeading="What"
      valueHeading="Amount"
      bars={[
        {
          label: 'Instalments that are due',
          words: poundsInWords(run.amountPence),
          value: run.amountPence,
        },
        {
          label: 'Contributions taken off',
          words: takenOffInWords(run.contributionTakenOffPence),
          value: -run.contributionTakenOffPence,
        },
      ]}
      total={{ label: 'Paid out', words: poundsInWords(run.paidPence) }}
    />
  </>
);

const takenOffInWords = (pence: number) => `${pence > 0 ? 'minus ' : ''}${poundsInWords(pence)}`;

function contributionsInWords({ contributionTakenOffPence, paidPence }: Run): string {
  if (contributionTakenOffPence === 0) return 'Nothing is taken off for what people put in themselves.';
  return `People put ${poundsInWords(contributionTakenOffPence)} of that in themselves, which leaves ${poundsInWords(paidPence)} to pay out.`;
}

const Facts: FC<{ run: Run }> = ({ run }) => (
  <SummaryList
    facts={[
      { key: 'In the accounts on', value: dayInWords(run.payOn) },
      { key: 'The banks exchange it on', value: dayInWords(run.processingOn) },
      { key: 'Collects what is due by', value: dayInWords(run.dueBy) },
      { key: 'Parts left out', value: run.leftOutCount },
      { key: 'Proposed', value: whoAndWhen(run.proposedBy, run.proposedAt) },
      { key: 'Approved', value: whoAndWhen(run.approvedBy, run.approvedAt) },
      { key: 'Withdrawn', value: whoAndWhen(run.withdrawnBy, run.withdrawnAt) },
      { key: 'Paid from', value: run.originator && accountOf(run.originator) },
      { key: 'Not exchanged by the banks yet', value: run.approvedAt && poundsInWords(run.pendingPence) },
      { key: 'Exchanged by the banks', value: run.approvedAt && poundsInWords(run.postedPence) },
      { key: 'Taken out before that', value: run.voidPence > 0 && poundsInWords(run.voidPence) },
      { key: 'Control total for the bank', value: run.hashTotal },
    ].filter(({ value }) => value !== false)}
  />
);

const accountOf = ({ accountName, sortCode, accountNumber }: NonNullable<Run['originator']>) =>
  `${accountName}, ${sortCode}, ${accountNumber}`;

function whoAndWhen(who: string | null | undefined, at: string | null | undefined): string | null {
  return who && at ? `on ${dayInWords(at.slice(0, 10))} by ${who}` : null;
}

/** It takes two: who proposed a run is refused to approve it, in the words of the API. */
const Settle: FC<{ run: Run; form: FormState }> = ({ run, form }) => (
  <>
    <Heading>Is it right?</Heading>
    <Paragraph>
      Look at the totals, at whom it pays and at whom it leaves out. Whoever proposed it can’t approve it.
      When it is approved, all of it stands in the ledger at once.
    </Paragraph>
    <Form>
      <Carried form={form} />
      <div class="govuk-button-group">
        <Button name="step" value="approve">
          Approve: pay {poundsInWords(run.paidPence)}
        </Button>
        <Button kind="warning" name="step" value="withdraw">
          Withdraw it
        </Button>
      </div>
    </Form>
  </>
);

const BankFile: FC<{ run: Run; isOfficer: boolean }> = ({ run, isOfficer }) => (
  <>
    <Heading>The file for the bank</Heading>
    {run.fileWrittenAt ? (
      <Paragraph>It was first written on {dayInWords(run.fileWrittenAt.slice(0, 10))}.</Paragraph>
    ) : (
      <Warning>
        It has not been written yet. The bank needs it in time for {dayInWords(run.processingOn)}.
      </Warning>
    )}
    {isOfficer && <ButtonLink href={`/payments/${run.id}/file`}>Download the bank file</ButtonLink>}
  </>
);

const WhoOf: FC<{ part: Item['part']; special?: string }> = ({ part, special }) => {
  const person = part?.budget?.person;
  return (
    <>
      {person ? <TextLink href={`/people/${person.id}`}>{person.fullName}</TextLink> : 'Nobody by name'}
      {part && <span class="portal-small">{part.purpose}</span>}
      {special && <span class="portal-small">{special}</span>}
    </>
  );
};

const Lines: FC<{ run: Run; words: Wordings }> = ({ run, words }) => (
  <>
    <Heading>Whom it pays</Heading>
    <Table
      caption={`Payments of run ${run.number}`}
      isCaptionHidden
      empty="It pays nobody."
      rows={run.items?.nodes ?? []}
      columns={[
        { heading: 'Line', isNumber: true, cell: ({ position }: Item) => position },
        {
          heading: 'Whom',
          isRowHeading: true,
          cell: (item: Item) => <WhoOf part={item.part} special={specialOf(item, words)} />,
        },
        {
          heading: 'For which days',
          cell: ({ coversFrom, coversUntil }: Item) =>
            `${dayInWords(coversFrom)} to ${dayInWords(lastDayBefore(coversUntil))}`,
        },
        { heading: 'Account', cell: ({ bankDetails }: Item) => bankDetails?.accountNumber ?? '' },
        { heading: 'Due', isNumber: true, cell: ({ amountPence }: Item) => poundsInWords(amountPence) },
        {
          heading: 'Contribution',
          isNumber: true,
          cell: ({ contributionTakenOffPence }: Item) => poundsInWords(contributionTakenOffPence),
        },
        { heading: 'Paid out', isNumber: true, cell: ({ paidPence }: Item) => poundsInWords(paidPence) },
      ]}
    />
    {run.items && <Pagination of="payments" {...pagesAround(run.items.pageInfo, `/payments/${run.id}`)} />}
  </>
);

function specialOf({ attempt, returns }: Item, words: Wordings): string {
  const again = attempt > 1 ? [`Paid again, attempt ${attempt}.`] : [];
  const back = returns.map(
    ({ reason, reportedOn }) =>
      `The bank said on ${dayInWords(reportedOn)}: ${words('ReturnReason', reason)}`,
  );
  return [...again, ...back].join(' ');
}

const LeftOutOf: FC<{ run: Run; words: Wordings }> = ({ run, words }) => (
  <>
    <Heading>Whom it leaves out, and why</Heading>
    <Table
      caption={`Parts that run ${run.number} leaves out`}
      isCaptionHidden
      empty="It leaves nobody out."
      rows={run.leftOut?.nodes ?? []}
      columns={[
        { heading: 'Whom', isRowHeading: true, cell: ({ part }: LeftOut) => <WhoOf part={part} /> },
        { heading: 'Since the instalment from', cell: ({ startsOn }: LeftOut) => dayInWords(startsOn) },
        { heading: 'Why', cell: ({ reason }: LeftOut) => words('LeftOutReason', reason) },
      ]}
    />
    {run.leftOut?.pageInfo.hasNextPage && (
      <Pagination
        of="parts left out"
        next={`/payments/${run.id}?${new URLSearchParams({ leftOutAfter: run.leftOut.pageInfo.endCursor ?? '' })}`}
      />
    )}
  </>
);
