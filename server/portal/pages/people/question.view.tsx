import type { FC } from 'hono/jsx';
import type { PortalAssessmentQuery } from '../../../../schema/operations/generated.ts';
import { Carried, ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { type Choice, Hidden, RadioField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Heading, Inset, Paragraph } from '../../components/words.tsx';
import type { ShownForm } from '../../forms/bothVersions.ts';
import type { FormState } from '../../forms/formState.ts';
import { percentInWords } from '../../words/sentences.ts';
import { choicesOf, wordingsOf } from '../../words/wordings.ts';
import { CIRCUMSTANCES, type CountedDomain, countingOf, type Question, scaleOf } from './questions.ts';

type Enums = PortalAssessmentQuery['enumWordings'];

interface QuestionProps extends ShownForm {
  person: NonNullable<PortalAssessmentQuery['person']>;
  policy: NonNullable<PortalAssessmentQuery['policy']>['resourceAllocation'] | null;
  enums: Enums;
  question: Question;
  progress: string;
  /** The next page that misses an answer; empty where none does. */
  next: string;
}

/** One area of life, or the situation as a whole; saved before the next page comes. */
export const QuestionPage: FC<QuestionProps> = (props) => {
  const { question, form, both, enums, next } = props;
  return (
    <>
      <ErrorSummary form={form} />
      <ChangedMeanwhile both={both} />
      <Form>
        <Carried form={form} />
        <Hidden name="next" value={next} />
        {question.domain ? (
          <OfDomain {...props} domain={question.domain} />
        ) : (
          <OfSituation form={form} enums={enums} />
        )}
        <Button>Save and continue</Button>
      </Form>
    </>
  );
};

const OfDomain: FC<QuestionProps & { domain: NonNullable<Question['domain']> }> = ({
  person,
  policy,
  enums,
  form,
  domain,
}) => {
  const scale = scaleOf(policy, person);
  const counted = countingOf(scale, domain);
  return (
    <>
      <Hidden name="answers.0.domain" value={domain} />
      <Heading>{wordingsOf(enums)('NeedDomain', domain)}</Heading>
      {scale && !counted && (
        <Inset>
          The council’s scale “{scale.label}” gives no points for this. It is asked so that all that is needed
          is known.
        </Inset>
      )}
      <RadioField
        form={form}
        name="answers.0.level"
        label="How much help is needed?"
        hint="As if nobody helped unpaid"
        choices={withPoints(choicesOf(enums, 'NeedLevel'), counted)}
      />
      <RadioField
        form={form}
        name="answers.0.unpaidSupport"
        label="How much of it do family and friends already do, willingly?"
        choices={withReduction(choicesOf(enums, 'UnpaidSupportLevel'), counted)}
      />
    </>
  );
};

/** What each answer counts for by the council’s policy, beside it. */
function withPoints(choices: Choice[], counted: CountedDomain | null): Choice[] {
  if (!counted) return choices;
  return choices.map((choice) => ({
    ...choice,
    hint: `${counted.points[choice.value as keyof CountedDomain['points']] ?? 0} points by the council’s policy`,
  }));
}

function withReduction(choices: Choice[], counted: CountedDomain | null): Choice[] {
  if (!counted) return choices;
  const reductions = counted.unpaidSupportReductionBasisPoints;
  return choices.map((choice) => {
    const reduction = reductions[choice.value as keyof typeof reductions];
    return typeof reduction === 'number'
      ? { ...choice, hint: `Takes off ${percentInWords(reduction)} of the points` }
      : choice;
  });
}

const YES_OR_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

const OfSituation: FC<{ form: FormState; enums: Enums }> = ({ form, enums }) => (
  <>
    <Paragraph>
      What you leave open stays as it is, and is asked for before the assessment can be completed.
    </Paragraph>
    {CIRCUMSTANCES.map(({ field, label }) => (
      <RadioField form={form} name={`circumstances.${field}`} label={label} choices={YES_OR_NO} isInline />
    ))}
    <RadioField
      form={form}
      name="circumstances.nightSupport"
      label="What support is needed at night?"
      choices={choicesOf(enums, 'NightSupportLevel')}
    />
  </>
);
