import type { FC } from 'hono/jsx';
import type { PortalPersonQuery } from '../../../../schema/operations/generated.ts';
import { Paragraph, TextLink } from '../../components/words.tsx';
import { dayInWords } from '../../words/sentences.ts';

type PersonOfPage = NonNullable<PortalPersonQuery['person']>;

/** What has been decided on the way to support and is now to be decided, each with the page of it. */
export const NextDecisions: FC<{ person: PersonOfPage }> = ({ person }) => (
  <>
    <EligibilityLink person={person} />
    <ReviewLink person={person} />
  </>
);

const ReviewLink: FC<{ person: PersonOfPage }> = ({ person: { id, nextReview } }) =>
  nextReview ? (
    <Paragraph>
      {nextReview.scheduledOn
        ? `The next review is on ${dayInWords(nextReview.scheduledOn)}.`
        : `The next review is due by ${dayInWords(nextReview.dueOn)}; no day is set for it.`}{' '}
      <TextLink href={`/people/${id}/reviews/${nextReview.id}`}>Go to the review</TextLink>
    </Paragraph>
  ) : null;

const EligibilityLink: FC<{ person: PersonOfPage }> = ({ person: { id, latestContact } }) => {
  if (!latestContact) return null;
  const path = `/people/${id}/eligibility/${latestContact.id}`;
  const { eligibilityDecision: decision, availableActions } = latestContact;
  if (decision) {
    return (
      <Paragraph>
        The needs are {decision.isEligible ? 'eligible' : 'not eligible'}.{' '}
        <TextLink href={path}>Read the decision of {dayInWords(decision.decidedOn)}</TextLink>
      </Paragraph>
    );
  }
  const mayDecide = availableActions?.some(
    ({ action, allowed }) => action === 'DECIDE_ELIGIBILITY' && allowed,
  );
  if (!mayDecide) return null;
  return (
    <Paragraph>
      <TextLink href={path}>Decide whether needs are eligible</TextLink>
    </Paragraph>
  );
};
