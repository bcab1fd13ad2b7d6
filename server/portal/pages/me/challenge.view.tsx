import type { FC } from 'hono/jsx';
import type { PortalMyChallengesQuery } from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { Hidden, RadioField, TextAreaField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Done, Heading, Paragraph, SummaryList } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { dayInWords, weeklyInWords } from '../../words/sentences.ts';
import { choicesOf, type Wordings, wordingsOf } from '../../words/wordings.ts';

type Person = NonNullable<PortalMyChallengesQuery['person']>;

interface SomethingIsWrongProps {
  person: Person;
  wordings: PortalMyChallengesQuery['enumWordings'];
  form: FormState;
  done: string | null;
}

export const SomethingIsWrong: FC<SomethingIsWrongProps> = ({ person, wordings, form, done }) => {
  const words = wordingsOf(wordings);
  const subjects = subjectsOf(person);
  return (
    <>
      {done && <Done>{done}</Done>}
      <ErrorSummary form={form} />
      {(person.challenges ?? []).map((challenge) => (
        <ChallengeOf challenge={challenge} words={words} />
      ))}
      {(person.concerns ?? []).map((concern) => (
        <ConcernOf concern={concern} words={words} />
      ))}
      <Heading>A decision is wrong</Heading>
      {subjects.length === 0 ? (
        <Paragraph>Nothing has been decided yet that you could challenge.</Paragraph>
      ) : (
        <Form>
          <Hidden name="step" value="challenge" />
          <RadioField form={form} name="subjectId" label="Which decision?" choices={subjects} />
          <TextAreaField form={form} name="grounds" label="What is wrong with it?" rows={4} />
          <TextAreaField form={form} name="wanted" label="What do you want to happen?" rows={3} />
          <Button>Send it to the council</Button>
        </Form>
      )}
      <Heading>Something worries you</Heading>
      <Form>
        <Hidden name="step" value="worry" />
        <RadioField
          form={form}
          name="kind"
          label="What is it about?"
          choices={choicesOf(wordings, 'ConcernKind')}
        />
        <TextAreaField form={form} name="words" label="What worries you?" rows={4} />
        <Button kind="secondary">Tell the council</Button>
      </Form>
      <Paragraph>If somebody is in danger now, call 999.</Paragraph>
    </>
  );
};

/** What can be challenged, each by what the person knows of it. */
function subjectsOf({ latestAllocation, currentPlan, budgets }: Person) {
  return [
    latestAllocation && {
      value: latestAllocation.id,
      label: `My amount, ${weeklyInWords(latestAllocation.weeklyAmountPence)}, worked out on ${dayInWords(latestAllocation.allocatedOn)}`,
    },
    currentPlan?.signedOffAt && { value: currentPlan.id, label: `My plan, ${currentPlan.title}` },
    ...(budgets ?? []).map(({ id, startsOn, totalWeeklyPence }) => ({
      value: id,
      label: `My budget of ${weeklyInWords(totalWeeklyPence)} from ${dayInWords(startsOn)}`,
    })),
  ].filter((subject) => subject !== null && subject !== undefined && typeof subject === 'object');
}

const ChallengeOf: FC<{ challenge: NonNullable<Person['challenges']>[number]; words: Wordings }> = ({
  challenge,
  words,
}) => {
  const answered = challenge.stages.findLast(({ answeredOn }) => answeredOn);
  return (
    <section
      aria-label={`What you said on ${dayInWords(challenge.receivedOn)}`}
      class="portal-card govuk-!-margin-bottom-4"
    >
      <Heading size="s">You said on {dayInWords(challenge.receivedOn)}</Heading>
      <Paragraph>{challenge.grounds}</Paragraph>
      <SummaryList
        facts={[
          { key: 'You want', value: challenge.wanted },
          { key: 'Where it is', value: words('ChallengeStatus', challenge.status) },
          { key: 'The council answers by', value: dayInWords(challenge.replyDueOn) },
          { key: 'Why then', value: challenge.replyDueReason },
          { key: 'Its answer', value: answered?.reasons },
          { key: 'What happens now', value: answered?.whatHappensNow },
          { key: 'What you can do next', value: answered?.whatNext },
        ]}
      />
    </section>
  );
};

const ConcernOf: FC<{ concern: NonNullable<Person['concerns']>[number]; words: Wordings }> = ({
  concern,
  words,
}) => (
  <section
    aria-label={`The worry told on ${dayInWords(concern.raisedOn)}`}
    class="portal-card govuk-!-margin-bottom-4"
  >
    <Heading size="s">Told on {dayInWords(concern.raisedOn)}</Heading>
    <Paragraph>{concern.words}</Paragraph>
    <SummaryList
      facts={[
        { key: 'About', value: words('ConcernKind', concern.kind) },
        { key: 'Where it is', value: words('ConcernStatus', concern.status) },
        { key: 'Somebody answers by', value: dayInWords(concern.dueOn) },
        { key: 'How you were told', value: concern.howTold },
      ]}
    />
  </section>
);
