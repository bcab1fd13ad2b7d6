import type { FC } from 'hono/jsx';
import type {
  AllocationImpactDrawnFragment,
  CountsDrawnFragment,
  LargestDrawnFragment,
} from '../../../../schema/operations/generated.ts';
import { type Bar, BarTable } from '../../charts/barTable.tsx';
import { Details, Heading, Inset, SummaryList } from '../../components/words.tsx';
import { codeInWords } from '../../words/roles.ts';
import { dayInWords, listInWords, poundsInWords } from '../../words/sentences.ts';
import { ImpactGroups, signedPounds } from './impactGroups.view.tsx';

/** What a change of resource allocation would do to everybody’s indicative amount: who gains, who loses, and why. */
export const AllocationImpact: FC<{ impact: AllocationImpactDrawnFragment }> = ({ impact }) => {
  const { everybody, yearlyChangePence, inForce, proposed, pricedOn } = impact;
  return (
    <>
      <Heading>Whom it touches</Heading>
      {everybody.people === 0 ? (
        <Inset>Nobody has a completed assessment yet, so there is nobody whom it would touch.</Inset>
      ) : (
        <>
          <p class="govuk-body-l">{everybodyInWords(everybody)}</p>
          <p class="govuk-body">
            These are first figures, to plan with, at people’s ages on {dayInWords(pricedOn)}. Nobody’s agreed
            budget changes with it: a person decides every final budget.
          </p>
          <WhoGains counts={everybody} />
          <SummaryList
            facts={[
              { key: 'Over a year, now', value: poundsInWords(inForce.yearlyAmountPence) },
              { key: 'Over a year, with the change', value: poundsInWords(proposed.yearlyAmountPence) },
              { key: 'Difference over a year', value: signedPounds(yearlyChangePence) },
              {
                key: 'People above the maximum, about each of whom somebody decides',
                value: `${inForce.peopleAboveMaximum} now, ${proposed.peopleAboveMaximum} with the change`,
              },
            ]}
          />
          {everybody.unchanged < everybody.people && (
            <>
              <Groups impact={impact} />
              <Largest title="Who would lose most" none="Nobody would lose." changes={impact.largestLosses} />
              <Largest title="Who would gain most" none="Nobody would gain." changes={impact.largestGains} />
            </>
          )}
        </>
      )}
    </>
  );
};

function everybodyInWords({
  people,
  gaining,
  losing,
  unchanged,
  weeklyChangePence,
}: CountsDrawnFragment): string {
  return `Of ${people === 1 ? '1 person' : `${people} people`}, ${gaining} would have more, ${losing} less and ${unchanged} the same: ${signedPounds(weeklyChangePence)} a week together.`;
}

const WhoGains: FC<{ counts: CountsDrawnFragment }> = ({ counts: { gaining, losing, unchanged } }) => (
  <BarTable
    caption="Who gains and who loses"
    sentence="The longer the bar, the more people."
    labelHeading="Their amount would be"
    valueHeading="People"
    bars={[
      { label: 'More', words: String(gaining), value: gaining },
      { label: 'The same', words: String(unchanged), value: unchanged },
      { label: 'Less', words: String(losing), value: -losing },
    ]}
  />
);

const Groups: FC<{ impact: AllocationImpactDrawnFragment }> = ({ impact }) => (
  <>
    <ImpactGroups
      caption="By how much people have now"
      heading="Tenth of people, the lowest amounts first"
      groups={impact.byDecile
        .filter(({ change }) => change.people > 0)
        .map(({ decile, fromWeeklyPence, toWeeklyPence, change }) => ({
          label: `${decile}: ${poundsInWords(fromWeeklyPence ?? 0)} to ${poundsInWords(toWeeklyPence ?? 0)} a week`,
          change,
        }))}
    />
    <ImpactGroups
      caption="By age"
      heading="Age"
      groups={impact.byAgeBand.map(({ ageBand, change }) => ({ label: codeInWords(ageBand), change }))}
    />
    <ImpactGroups
      caption="By main reason for support"
      heading="Client group"
      groups={impact.byClientGroup.map(({ clientGroup, change }) => ({
        label: codeInWords(clientGroup),
        change,
      }))}
    />
    <ImpactGroups
      caption="By ethnic group"
      heading="Ethnic group"
      groups={impact.byEthnicity.map(({ ethnicities, change }) => ({
        label: listInWords(ethnicities.map(codeInWords)),
        change,
      }))}
    />
    <ImpactGroups
      caption="With and without dementia"
      heading="What is recorded"
      groups={impact.byDementia.map(({ records, change }) => ({
        label: listInWords(records.map(codeInWords)),
        change,
      }))}
    />
  </>
);

/** The largest changes with their reasons. Nothing in them says who somebody is. */
const Largest: FC<{ title: string; none: string; changes: readonly LargestDrawnFragment[] }> = ({
  title,
  none,
  changes,
}) => {
  if (changes.length === 0) {
    return (
      <>
        <Heading>{title}</Heading>
        <p class="govuk-body">{none}</p>
      </>
    );
  }
  return (
    <>
      <Heading>{title}</Heading>
      <BarTable
        caption={`${title}, by the week`}
        sentence="One person a row. The bar is the change of their weekly amount."
        labelHeading="Person"
        valueHeading="A week"
        bars={changes.map(barOf)}
      />
      {changes.map((change, index) => (
        <Details summary={`Why: person ${index + 1}, ${signedPounds(change.weeklyChangePence)} a week`}>
          <ul class="govuk-list govuk-list--bullet">
            {change.differences.map(({ inForce, proposed }) => (
              <li>
                {inForce ? `Was: ${inForce.sentence}` : 'Was not there.'}{' '}
                {proposed ? `Will be: ${proposed.sentence}` : 'Will not be there.'}
              </li>
            ))}
          </ul>
        </Details>
      ))}
    </>
  );
};

function barOf(change: LargestDrawnFragment, index: number): Bar {
  const { clientGroup, ageBand, inForceWeeklyPence, proposedWeeklyPence, weeklyChangePence } = change;
  return {
    label: `${index + 1}: ${codeInWords(clientGroup).toLowerCase()}, ${codeInWords(ageBand).toLowerCase()}: ${poundsInWords(inForceWeeklyPence)} becomes ${poundsInWords(proposedWeeklyPence)}`,
    words: signedPounds(weeklyChangePence),
    value: weeklyChangePence,
  };
}
