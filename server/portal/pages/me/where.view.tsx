import type { FC } from 'hono/jsx';
import type { PortalMeQuery } from '../../../../schema/operations/generated.ts';
import { InEnglish } from '../../components/inEnglish.tsx';
import { Heading, Inset, Paragraph, Points, TextLink } from '../../components/words.tsx';
import { say, sayWith } from '../../words/say.ts';
import { dayInWords, weeklyInWords } from '../../words/sentences.ts';

type Person = NonNullable<PortalMeQuery['person']>;

/** Where I am, what I can decide now, and what comes next. */
export const Where: FC<{ person: Person }> = ({ person }) => {
  const { whereIAm, latestAllocation } = person;
  const open = whereIAm?.choices.filter(({ isOpen }) => isOpen) ?? [];
  return (
    <>
      <Heading>{say('Where you are')}</Heading>
      {whereIAm ? (
        <Inset>
          <InEnglish>{whereIAm.sentence}</InEnglish>
        </Inset>
      ) : (
        <Paragraph>{say('This is not shared with you.')}</Paragraph>
      )}
      {open.length > 0 && (
        <>
          <Heading>{say('What you can decide now')}</Heading>
          <Points items={open.map(({ description }) => <InEnglish>{description}</InEnglish>)} />
        </>
      )}
      {latestAllocation && (
        <>
          <Heading>{say('Your amount')}</Heading>
          <p class="portal-big">{weeklyInWords(latestAllocation.weeklyAmountPence)}</p>
          <Paragraph>
            {sayWith(
              'This is a first figure, to plan with. It was worked out on {{day}}. <link>See why it is that</link>',
              {
                day: dayInWords(latestAllocation.allocatedOn),
                link: (words) => <TextLink href="/me/amount">{words}</TextLink>,
              },
            )}
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
      <Heading>{say('What happens next')}</Heading>
      <ol class="portal-timeline">
        {openSteps.map(({ description, dueOn, dueReason }) => (
          <li>
            <p class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">
              {say('By {{day}}', { day: dayInWords(dueOn) })}
            </p>
            <p class="govuk-body govuk-!-margin-bottom-1">
              <InEnglish>{description}</InEnglish>
            </p>
            {dueReason && (
              <p class="govuk-body-s">
                <InEnglish>{dueReason}</InEnglish>
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
};

const WholeWay: FC<{ choices: NonNullable<Person['whereIAm']>['choices'] }> = ({ choices }) => (
  <details class="govuk-details">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{say('Everything that you decide on the way')}</span>
    </summary>
    <div class="govuk-details__text">
      <ol class="govuk-list govuk-list--number">
        {choices.map(({ description, isOpen }) => (
          <li>
            <InEnglish>{description}</InEnglish>{' '}
            {isOpen ? <strong>{say('You can decide this now.')}</strong> : null}
          </li>
        ))}
      </ol>
    </div>
  </details>
);
