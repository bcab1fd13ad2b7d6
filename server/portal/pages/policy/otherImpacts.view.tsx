import type { FC } from 'hono/jsx';
import type { SignOffDrawnFragment } from '../../../../schema/operations/generated.ts';
import { BarTable } from '../../charts/barTable.tsx';
import { Heading, SummaryList } from '../../components/words.tsx';
import { codeInWords } from '../../words/roles.ts';
import { dayInWords, poundsInWords } from '../../words/sentences.ts';
import type { Change, Wordings } from './change.view.tsx';
import { meaningOf } from './policyWords.ts';

/** What a change does in its own area beside allocations: checks, sign-off, small payments, and money that is left over. */
export const OtherImpacts: FC<{ change: Change; wordings: Wordings }> = ({ change, wordings }) => (
  <>
    {change.monitoringImpact && <Checks impact={change.monitoringImpact} />}
    {change.signOffImpact && (
      <>
        <Heading>Whom plans would go to</Heading>
        <SignOff moves={change.signOffImpact.undecided} caption="Plans that people have yet to agree to" />
        <SignOff
          moves={change.signOffImpact.decided}
          caption="Plans that are signed off, were they agreed anew"
        />
      </>
    )}
    {change.smallPaymentsImpact && <SmallPayments impact={change.smallPaymentsImpact} wordings={wordings} />}
    {change.carryOverImpact && <CarryOver impact={change.carryOverImpact} />}
  </>
);

const hundredths = (value: number) => (value / 100).toFixed(2);

const Checks: FC<{ impact: NonNullable<Change['monitoringImpact']> }> = ({ impact }) => (
  <>
    <Heading>How often the money would be looked at</Heading>
    <p class="govuk-body-l">
      {impact.partsWithAnotherCheck ?? 0} of {impact.parts} parts of budgets would be checked at another time
      or by other evidence.
    </p>
    <BarTable
      caption="Regular checks in a month"
      sentence={checksInWords(impact)}
      labelHeading="Under"
      valueHeading="Checks a month"
      bars={[
        ...(impact.checksPerMonthBeforeHundredths === null
          ? []
          : [barOf('The policy in force', impact.checksPerMonthBeforeHundredths)]),
        barOf('The change', impact.checksPerMonthAfterHundredths),
      ]}
    />
    {impact.byDeploymentOption.length > 0 && (
      <BarTable
        caption="By how the money is held, under the change"
        sentence="The longer the bar, the more checks a month."
        labelHeading="Held as"
        valueHeading="Checks a month"
        bars={impact.byDeploymentOption.map((each) => ({
          label: `${codeInWords(each.deploymentOption)}: ${each.parts} parts, now ${hundredths(each.checksPerMonthBeforeHundredths ?? 0)}`,
          words: hundredths(each.checksPerMonthAfterHundredths),
          value: each.checksPerMonthAfterHundredths,
        }))}
      />
    )}
  </>
);

const barOf = (label: string, value: number) => ({ label, words: hundredths(value), value });

function checksInWords(impact: NonNullable<Change['monitoringImpact']>): string {
  const { checksPerMonthBeforeHundredths: before, checksPerMonthAfterHundredths: after } = impact;
  if (before === null || before === after) return `There would be ${hundredths(after)} checks a month.`;
  return `There would be ${hundredths(after)} checks a month, where there are ${hundredths(before)} now.`;
}

const SignOff: FC<{ moves: SignOffDrawnFragment; caption: string }> = ({ moves, caption }) => {
  if (moves.plans === 0) return <p class="govuk-body">{caption}: there are none.</p>;
  return (
    <BarTable
      caption={caption}
      sentence={`Of ${moves.plans} plans, ${moves.plansMoving ?? 0} would go to somebody else: ${moves.plansToHigherRung ?? 0} higher, ${moves.plansToLowerRung ?? 0} lower.`}
      labelHeading="Signed off by"
      valueHeading="Plans"
      bars={moves.rungs.map(({ role, isPanel, plansBefore, plansAfter }) => ({
        label: `${isPanel ? 'The panel' : codeInWords(role ?? '')}: now ${plansBefore ?? 0}`,
        words: String(plansAfter),
        value: plansAfter,
      }))}
    />
  );
};

const SmallPayments: FC<{ impact: NonNullable<Change['smallPaymentsImpact']>; wordings: Wordings }> = ({
  impact,
  wordings,
}) => {
  const { agreed, refusedBefore, refusedAfter, yearFrom, byRefusal } = impact;
  if (agreed.payments === 0) {
    return (
      <>
        <Heading>Which small payments it would refuse</Heading>
        <p class="govuk-body">
          None has been agreed since {dayInWords(yearFrom)}, so there is none that it would refuse.
        </p>
      </>
    );
  }
  return (
    <>
      <Heading>Which small payments it would refuse</Heading>
      <p class="govuk-body-l">
        Of {paymentsInWords(agreed)} agreed since {dayInWords(yearFrom)}, its limits would refuse{' '}
        {paymentsInWords(refusedAfter)}.
      </p>
      <BarTable
        caption="Small payments of this financial year"
        sentence="The longer the bar, the more money. All that were agreed stand."
        labelHeading="Payments"
        valueHeading="Together"
        bars={[
          { label: `Agreed: ${agreed.payments}`, ...sumOf(agreed) },
          ...(refusedBefore
            ? [
                {
                  label: `The limits in force would refuse: ${refusedBefore.payments}`,
                  ...sumOf(refusedBefore),
                },
              ]
            : []),
          { label: `The change would refuse: ${refusedAfter.payments}`, ...sumOf(refusedAfter) },
        ]}
      />
      <SummaryList
        facts={byRefusal.map(({ refusal, before, after }) => ({
          key: meaningOf(wordings, 'SmallPaymentLimitRefusal', refusal),
          value: `${after.payments} with the change, ${before?.payments ?? 0} now`,
        }))}
      />
    </>
  );
};

const sumOf = ({ totalPence }: { totalPence: number }) => ({
  words: poundsInWords(totalPence),
  value: totalPence,
});

function paymentsInWords({ payments, totalPence }: { payments: number; totalPence: number }): string {
  return `${payments === 1 ? '1 payment' : `${payments} payments`} (${poundsInWords(totalPence)})`;
}

const CarryOver: FC<{ impact: NonNullable<Change['carryOverImpact']> }> = ({ impact }) => {
  const { parts, surplusesBefore, surplusesAfter, appearing, disappearing, byDeploymentOption } = impact;
  return (
    <>
      <Heading>What money would be above the limits</Heading>
      <p class="govuk-body-l">
        Of {parts} parts of budgets, {surplusesAfter.parts} would have a surplus:{' '}
        {poundsInWords(surplusesAfter.totalPence)} at the most. {appearing?.parts ?? 0} have none now, and{' '}
        {disappearing?.parts ?? 0} would have none any more.
      </p>
      <BarTable
        caption="Surpluses together"
        sentence="The longer the bar, the more money."
        labelHeading="Under"
        valueHeading="Together"
        bars={[
          ...(surplusesBefore
            ? [{ label: `The policy in force: ${surplusesBefore.parts} parts`, ...sumOf(surplusesBefore) }]
            : []),
          { label: `The change: ${surplusesAfter.parts} parts`, ...sumOf(surplusesAfter) },
        ]}
      />
      {byDeploymentOption.length > 0 && (
        <BarTable
          caption="By how the money is held, under the change"
          sentence="The longer the bar, the more money above the limits."
          labelHeading="Held as"
          valueHeading="Together"
          bars={byDeploymentOption.map((each) => ({
            label: `${codeInWords(each.deploymentOption)}: ${each.surplusesAfter.parts} of ${each.parts} parts`,
            ...sumOf(each.surplusesAfter),
          }))}
        />
      )}
    </>
  );
};
