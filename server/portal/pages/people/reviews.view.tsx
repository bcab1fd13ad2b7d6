import type { FC } from 'hono/jsx';
import type { PortalReviewsQuery } from '../../../../schema/operations/generated.ts';
import { Table } from '../../components/table.tsx';
import { Heading, Paragraph, TextLink } from '../../components/words.tsx';
import { dayInWords } from '../../words/sentences.ts';
import type { Wordings } from '../../words/wordings.ts';
import { PersonNavigation } from './personNavigation.tsx';
import { FollowUpTag, ReviewTag } from './reviewWords.tsx';

type PersonOfPage = NonNullable<PortalReviewsQuery['person']>;
type PlanReviewed = NonNullable<PersonOfPage['supportPlans']>[number];
type ReviewListed = NonNullable<PlanReviewed['reviews']>[number];

/** Every review of every plan of a person, the newest plan first. */
export const Reviews: FC<{ person: PersonOfPage; words: Wordings }> = ({ person, words }) => {
  const plans = (person.supportPlans ?? []).filter(({ reviews }) => (reviews ?? []).length > 0);
  return (
    <>
      <PersonNavigation personId={person.id} at="/reviews" />
      {plans.length === 0 && (
        <Paragraph>
          There is no review that is for you to see. The first is dated once support under a plan starts.
        </Paragraph>
      )}
      {plans.map(({ title, reviews }) => (
        <>
          <Heading>Reviews of “{title}”</Heading>
          <ReviewsOfPlan personId={person.id} title={title} reviews={reviews ?? []} words={words} />
        </>
      ))}
    </>
  );
};

const ReviewsOfPlan: FC<{
  personId: string;
  title: string;
  reviews: readonly ReviewListed[];
  words: Wordings;
}> = ({ personId, title, reviews, words }) => (
  <Table
    caption={`Reviews of the plan ${title}`}
    isCaptionHidden
    empty="There is none."
    rows={reviews}
    columns={[
      {
        heading: 'Review',
        isRowHeading: true,
        cell: ({ id, dueOn, heldOn }: ReviewListed) => (
          <TextLink href={`/people/${personId}/reviews/${id}`}>
            {heldOn ? `Held on ${dayInWords(heldOn)}` : `Due by ${dayInWords(dueOn)}`}
          </TextLink>
        ),
      },
      { heading: 'Why', cell: ({ kind }: ReviewListed) => words('ReviewKind', kind) },
      { heading: 'Where it stands', cell: ({ status }: ReviewListed) => <ReviewTag status={status} /> },
      {
        heading: 'Its day',
        cell: ({ scheduledOn }: ReviewListed) => (scheduledOn ? dayInWords(scheduledOn) : 'None is set'),
      },
      {
        heading: 'What it decided',
        cell: ({ result, followUp }: ReviewListed) => (
          <>
            {words('ReviewResult', result)} {followUp && <FollowUpTag status={followUp.status} />}
          </>
        ),
      },
    ]}
  />
);
