import type { FC } from 'hono/jsx';
import { Table } from '../../components/table.tsx';
import { Heading, SummaryList } from '../../components/words.tsx';
import { dayInWords, poundsInWords } from '../../words/sentences.ts';
import type { Wordings } from '../../words/wordings.ts';
import type { ReviewOfPage } from './reviewForm.ts';
import { attendeesInWords } from './reviewWords.tsx';

interface RecordProps {
  review: ReviewOfPage;
  words: Wordings;
}

/** What was found at a review that was held. It never changes again. */
export const ReviewRecord: FC<RecordProps> = ({ review, words }) => (
  <>
    <Heading>What was found</Heading>
    <SummaryList
      facts={[
        { key: 'Held on', value: review.heldOn && dayInWords(review.heldOn) },
        { key: 'How', value: words('ReviewMethod', review.method) },
        { key: 'Who was there', value: attendeesInWords(review, review.present, words) },
        { key: 'Why without a day that was set', value: review.unscheduledReason },
        { key: 'What it decides', value: words('ReviewResult', review.result) },
        { key: 'What must change', value: review.whatMustChange },
      ]}
    />
    <Views review={review} words={words} />
    <Outcomes review={review} words={words} />
    <Besides review={review} words={words} />
    <Steps review={review} words={words} />
  </>
);

const Views: FC<RecordProps> = ({ review, words }) => (
  <Table
    caption="What works and what does not"
    empty=""
    rows={review.perspectives}
    columns={[
      {
        heading: 'Whose view',
        isRowHeading: true,
        cell: ({ perspective }) => words('ReviewPerspective', perspective),
      },
      { heading: 'What works', cell: ({ working }) => working },
      { heading: 'What does not', cell: ({ notWorking }) => notWorking },
    ]}
  />
);

const Outcomes: FC<RecordProps> = ({ review, words }) => (
  <>
    <Table
      caption="How far the outcomes have come"
      empty="Nothing is recorded."
      rows={review.outcomeProgress}
      columns={[
        {
          heading: 'Outcome',
          isRowHeading: true,
          cell: ({ outcomeId }) =>
            review.plan?.outcomes.find(({ id }) => id === outcomeId)?.description ?? 'An outcome of the plan',
        },
        { heading: 'How far it has come', cell: ({ progress }) => words('OutcomeProgress', progress) },
        { heading: 'Note', cell: ({ note }) => note ?? '' },
      ]}
    />
    {review.carerOutcomes.length > 0 && (
      <Table
        caption="What those who care for the person want for themselves"
        empty=""
        rows={review.carerOutcomes}
        columns={[
          { heading: 'What they want', isRowHeading: true, cell: ({ outcome }) => outcome },
          { heading: 'How far it has come', cell: ({ progress }) => words('OutcomeProgress', progress) },
          { heading: 'Note', cell: ({ note }) => note ?? '' },
        ]}
      />
    )}
  </>
);

const Besides: FC<RecordProps> = ({ review: { survey, topTwos }, words }) => (
  <>
    {survey.length > 0 && (
      <Table
        caption="How life has changed"
        empty=""
        rows={survey}
        columns={[
          {
            heading: 'What was asked about',
            isRowHeading: true,
            cell: ({ area }) => words('SurveyArea', area),
          },
          { heading: 'Answer', cell: ({ answer }) => words('SurveyAnswer', answer) },
        ]}
      />
    )}
    {topTwos.length > 0 && (
      <Table
        caption="The top two things of each side"
        empty=""
        rows={topTwos}
        columns={[
          {
            heading: 'Whose view',
            isRowHeading: true,
            cell: ({ perspective }) => words('ReviewPerspective', perspective),
          },
          { heading: 'What works', cell: ({ working }) => working.join('; ') },
          { heading: 'What does not', cell: ({ notWorking }) => notWorking.join('; ') },
          { heading: 'What is wished for', cell: ({ wishedFor }) => wishedFor.join('; ') },
        ]}
      />
    )}
  </>
);

const Steps: FC<RecordProps> = ({ review: { budgetSteps }, words }) =>
  budgetSteps.length === 0 ? null : (
    <Table
      caption="How it proposes to change the budget"
      empty=""
      rows={budgetSteps}
      columns={[
        { heading: 'From', isRowHeading: true, cell: ({ startsOn }) => dayInWords(startsOn) },
        {
          heading: 'Before, a week',
          isNumber: true,
          cell: ({ previousWeeklyPence }) => poundsInWords(previousWeeklyPence),
        },
        { heading: 'Then, a week', isNumber: true, cell: ({ weeklyPence }) => poundsInWords(weeklyPence) },
        { heading: 'Why', cell: ({ reason }) => reason },
        { heading: 'Where it stands', cell: ({ status }) => words('ProposedBudgetStepStatus', status) },
      ]}
    />
  );
