import type { FC } from 'hono/jsx';
import type { PortalAssessmentQuery } from '../../../../schema/operations/generated.ts';
import { Carried, ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { RadioField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Done, Heading, Inset, Paragraph, Tag } from '../../components/words.tsx';
import type { ShownForm } from '../../forms/bothVersions.ts';
import type { FormState } from '../../forms/formState.ts';
import { dayInWords } from '../../words/sentences.ts';
import { choicesOf, type Wordings, wordingsOf } from '../../words/wordings.ts';
import { PersonNavigation } from './personNavigation.tsx';
import {
  type AssessmentOfPage,
  countingOf,
  isMissing,
  type Question,
  questionsOf,
  scaleOf,
} from './questions.ts';

interface AssessmentProps extends ShownForm {
  person: NonNullable<PortalAssessmentQuery['person']>;
  open: AssessmentOfPage | null;
  data: PortalAssessmentQuery;
  done: string | null;
}

/** The assessment that is under way as a list of its questions; without one, how to begin. And those there were. */
export const Assessment: FC<AssessmentProps> = (props) => {
  const { person, open, form, both, done, data } = props;
  return (
    <>
      <ErrorSummary form={form} />
      <ChangedMeanwhile both={both} isOpen={open !== null} />
      {done && <Done>{done}</Done>}
      <PersonNavigation personId={person.id} at="/assessment" />
      {open ? <Questions {...props} open={open} /> : <Begin form={form} data={data} />}
      <Earlier person={person} words={wordingsOf(data.enumWordings)} />
    </>
  );
};

const Begin: FC<{ form: FormState; data: PortalAssessmentQuery }> = ({ form, data }) => (
  <>
    <Paragraph>
      No assessment is under way. It has a page for each area of life, and is saved as you go.
    </Paragraph>
    <Form>
      <RadioField
        form={form}
        name="respondent"
        label="Who gives the answers?"
        choices={choicesOf(data.enumWordings, 'Respondent')}
      />
      <Button name="step" value="start">
        Begin an assessment
      </Button>
    </Form>
  </>
);

const Questions: FC<AssessmentProps & { open: AssessmentOfPage }> = ({ person, open, data, form }) => {
  const words = wordingsOf(data.enumWordings);
  const questions = questionsOf(data.enumWordings);
  const answered = questions.filter((question) => !isMissing(question, open)).length;
  const policy = data.policy?.resourceAllocation;
  const scale = scaleOf(policy, person);
  const completing = open.availableActions?.find(({ action }) => action === 'COMPLETE_ASSESSMENT');
  const path = `/people/${person.id}/assessment`;
  return (
    <>
      <Paragraph>
        Begun on {dayInWords(open.startedOn)}. {words('Respondent', open.respondent)}
      </Paragraph>
      {policy && scale && (
        <Paragraph>
          The council’s policy of {dayInWords(policy.effectiveFrom)} (version {policy.number}) counts the
          answers by the scale “{scale.label}”.
        </Paragraph>
      )}
      <Heading>
        {answered} of {questions.length} answered
      </Heading>
      <progress
        class="portal-progress"
        max={questions.length}
        value={answered}
        aria-label="How much is answered"
      />
      <Table
        caption="The questions"
        isCaptionHidden
        empty="There is no question."
        rows={questions}
        columns={[
          {
            heading: 'Area of life',
            isRowHeading: true,
            cell: ({ key, domain }: Question) => (
              <a class="govuk-link" id={key} href={`${path}/${key}`}>
                {domain ? words('NeedDomain', domain) : 'The situation as a whole'}
              </a>
            ),
          },
          {
            heading: 'Answer',
            cell: (question: Question) => <Answer question={question} open={open} words={words} />,
          },
          {
            heading: 'Most points',
            isNumber: true,
            cell: ({ domain }: Question) =>
              domain && scale ? (countingOf(scale, domain)?.points.CRITICAL ?? 'Not counted') : '',
          },
        ]}
      />
      <Heading>Complete the assessment</Heading>
      <Paragraph>
        Once it is completed it never changes, and the amount is worked out by the policy in force today.
      </Paragraph>
      {completing && !completing.allowed && (
        <Inset>{open.missing.length > 0 ? 'Not everything is answered yet.' : completing.reason}</Inset>
      )}
      <Form>
        <Carried form={form} />
        <Button name="step" value="complete">
          Complete it, and work out the amount
        </Button>
      </Form>
    </>
  );
};

const Answer: FC<{ question: Question; open: AssessmentOfPage; words: Wordings }> = ({
  question,
  open,
  words,
}) => {
  if (isMissing(question, open)) return <Tag colour="yellow">Not answered yet</Tag>;
  const answer = open.answers.find(({ domain }) => domain === question.domain);
  if (!answer) return <Tag colour="green">Answered</Tag>;
  const unpaid =
    answer.unpaidSupport === 'NONE'
      ? ''
      : ` Family and friends do: ${words('UnpaidSupportLevel', answer.unpaidSupport).toLowerCase()}`;
  return `${words('NeedLevel', answer.level)}${unpaid}`;
};

const Earlier: FC<{ person: AssessmentProps['person']; words: Wordings }> = ({ person, words }) => {
  const earlier = (person.assessments ?? []).filter(({ completedOn }) => completedOn);
  if (earlier.length === 0) return null;
  return (
    <>
      <Heading>Assessments there were</Heading>
      <Table
        caption="Assessments that were completed"
        isCaptionHidden
        empty=""
        rows={earlier}
        columns={[
          {
            heading: 'Completed',
            isRowHeading: true,
            cell: ({ completedOn }: AssessmentOfPage) => (completedOn ? dayInWords(completedOn) : ''),
          },
          {
            heading: 'Who answered',
            cell: ({ respondent }: AssessmentOfPage) => words('Respondent', respondent),
          },
        ]}
      />
    </>
  );
};
