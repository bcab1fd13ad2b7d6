import type { FC } from 'hono/jsx';
import type { PortalMyAmountQuery } from '../../../../schema/operations/generated.ts';
import { BarTable } from '../../charts/barTable.tsx';
import { InEnglish } from '../../components/inEnglish.tsx';
import { Heading, Paragraph, TextLink } from '../../components/words.tsx';
import { say, sayCount, sayWith } from '../../words/say.ts';
import { dayInWords, poundsInWords, weeklyInWords } from '../../words/sentences.ts';

type Allocation = NonNullable<NonNullable<PortalMyAmountQuery['person']>['latestAllocation']>;

/** A person’s amount and why it is that, with what they can do about it. */
export const MyAmount: FC<{ allocation: Allocation | null }> = ({ allocation }) =>
  allocation ? (
    <>
      <AmountWorking allocation={allocation} />
      <Paragraph>
        <TextLink href="/me/what-if">{say('See what it would be with another answer')}</TextLink>
      </Paragraph>
      <Paragraph>
        {sayWith('Does something here not fit? <link>Say that something is wrong</link>', {
          link: (words) => <TextLink href="/me/challenge">{words}</TextLink>,
        })}
      </Paragraph>
    </>
  ) : (
    <Paragraph>
      {say('No amount has been worked out yet. That comes when what you need has been looked at.')}
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
      <p class="portal-big">{weeklyInWords(allocation.weeklyAmountPence)}</p>
      <Paragraph>
        {sayWith(
          'That is {{amount}} a year. It was worked out on {{day}}, by your answers and your council’s rules for {{scale}}. It is a first figure, to plan with: the plan says what it really costs.',
          {
            amount: poundsInWords(allocation.yearlyAmountPence),
            day: dayInWords(allocation.allocatedOn),
            scale: <InEnglish>{allocation.scaleLabel.toLowerCase()}</InEnglish>,
          },
        )}
      </Paragraph>
      <Heading>{say('How it adds up')}</Heading>
      <BarTable
        caption={say('Points for what you said')}
        sentence={sayCount(
          allocation.totalPoints,
          'What you said comes to {{count}} point. The longer the bar, the more it counts.',
          'What you said comes to {{count}} points. The longer the bar, the more it counts.',
        )}
        labelHeading={say('What you said')}
        valueHeading={say('Points')}
        bars={withPoints.map(({ sentence, points }) => ({
          label: <InEnglish>{sentence}</InEnglish>,
          words: String(points ?? 0),
          value: points ?? 0,
        }))}
      />
      <Heading>{say('From points to money')}</Heading>
      <ol class="govuk-list govuk-list--number">
        {rest.map(({ sentence }) => (
          <li>
            <InEnglish>{sentence}</InEnglish>
          </li>
        ))}
      </ol>
    </>
  );
};
