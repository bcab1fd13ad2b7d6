import type { FC } from 'hono/jsx';
import type { PortalMeQuery } from '../../../../schema/operations/generated.ts';
import { Heading, Inset, Paragraph, Points, TextLink } from '../../components/words.tsx';
import { dayInWords, poundsInWords } from '../../words/sentences.ts';

type Person = NonNullable<PortalMeQuery['person']>;

/** Where I am, what I can decide now, and what comes next. */
export const Where: FC<{ person: Person }> = ({ person }) => {
  const { whereIAm, latestAllocation } = person;
  const open = whereIAm?.choices.filter(({ isOpen }) => isOpen) ?? [];
  return (
    <>
      <Heading>Where you are</Heading>
      {whereIAm ? <Inset>{whereIAm.sentence}</Inset> : <Paragraph>This is not shared with you.</Paragraph>}
      {open.length > 0 && (
        <>
          <Heading>What you can decide now</Heading>
          <Points items={open.map(({ description }) => description)} />
        </>
      )}
      {latestAllocation && (
        <>
          <Heading>Your amount</Heading>
          <p class="portal-big">{poundsInWords(latestAllocation.weeklyAmountPence)} a week</p>
          <Paragraph>
            This is a first figure, to plan with. It was worked out on{' '}
            {dayInWords(latestAllocation.allocatedOn)}.{' '}
            <TextLink href="/me/amount">See why it is that</TextLink>
          </Paragraph>
        </>
      )}
      <Next person={person} />
      {whereIAm && <WholeWay choices={whereIAm.choices} />}
    </>
  );
};

const Next: FC<{ person: Person }> = ({ person: { openSteps } }) => {
  if (!openSteps || openSteps.length === 0) return null;
  return (
    <>
      <Heading>What happens next</Heading>
      <ol class="portal-timeline">
        {openSteps.map(({ description, dueOn, dueReason }) => (
          <li>
            <p class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">By {dayInWords(dueOn)}</p>
            <p class="govuk-body govuk-!-margin-bottom-1">{description}</p>
            {dueReason && <p class="govuk-body-s">{dueReason}</p>}
          </li>
        ))}
      </ol>
    </>
  );
};

const WholeWay: FC<{ choices: NonNullable<Person['whereIAm']>['choices'] }> = ({ choices }) => (
  <details class="govuk-details">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">Everything that you decide on the way</span>
    </summary>
    <div class="govuk-details__text">
      <ol class="govuk-list govuk-list--number">
        {choices.map(({ description, isOpen }) => (
          <li>
            {description} {isOpen ? <strong>You can decide this now.</strong> : null}
          </li>
        ))}
      </ol>
    </div>
  </details>
);
