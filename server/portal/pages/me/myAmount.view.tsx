import type { FC } from 'hono/jsx';
import type { PortalMyAmountQuery } from '../../../../schema/operations/generated.ts';
import { BarTable } from '../../charts/barTable.tsx';
import { Heading, Paragraph, TextLink } from '../../components/words.tsx';
import { dayInWords, poundsInWords } from '../../words/sentences.ts';

type Allocation = NonNullable<NonNullable<PortalMyAmountQuery['person']>['latestAllocation']>;

/** A person’s amount and why it is that, with what they can do about it. */
export const MyAmount: FC<{ allocation: Allocation | null }> = ({ allocation }) =>
  allocation ? (
    <>
      <AmountWorking allocation={allocation} />
      <Paragraph>
        <TextLink href="/me/what-if">See what it would be with another answer</TextLink>
      </Paragraph>
      <Paragraph>
        Does something here not fit? <TextLink href="/me/challenge">Say that something is wrong</TextLink>
      </Paragraph>
    </>
  ) : (
    <Paragraph>
      No amount has been worked out yet. That comes when what you need has been looked at.
    </Paragraph>
  );

/** What of an amount its working is shown from. */
type Worked = Pick<
  Allocation,
  'weeklyAmountPence' | 'yearlyAmountPence' | 'allocatedOn' | 'scaleLabel' | 'totalPoints'
> & { steps: readonly Pick<Allocation['steps'][number], 'kind' | 'sentence' | 'points'>[] };

/** The amount line by line, as the council’s policy makes it: the same for the person and for whoever works with them. */
export const AmountWorking: FC<{ allocation: Worked }> = ({ allocation }) => {
  const isCounted = ({ kind }: { kind: string }) => kind === 'DOMAIN' || kind === 'CIRCUMSTANCE_POINTS';
  const withPoints = allocation.steps.filter((step) => isCounted(step) && (step.points ?? 0) > 0);
  const rest = allocation.steps.filter((step) => !isCounted(step));
  return (
    <>
      <p class="portal-big">{poundsInWords(allocation.weeklyAmountPence)} a week</p>
      <Paragraph>
        That is {poundsInWords(allocation.yearlyAmountPence)} a year. It was worked out on{' '}
        {dayInWords(allocation.allocatedOn)}, by your answers and your council’s rules for{' '}
        {allocation.scaleLabel.toLowerCase()}. It is a first figure, to plan with: the plan says what it
        really costs.
      </Paragraph>
      <Heading>How it adds up</Heading>
      <BarTable
        caption="Points for what you said"
        sentence={`What you said comes to ${allocation.totalPoints} points. The longer the bar, the more it counts.`}
        labelHeading="What you said"
        valueHeading="Points"
        bars={withPoints.map(({ sentence, points }) => ({
          label: sentence,
          words: String(points ?? 0),
          value: points ?? 0,
        }))}
      />
      <Heading>From points to money</Heading>
      <ol class="govuk-list govuk-list--number">
        {rest.map(({ sentence }) => (
          <li>{sentence}</li>
        ))}
      </ol>
    </>
  );
};
