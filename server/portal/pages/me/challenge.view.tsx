import type { FC } from 'hono/jsx';
import type { PortalMyChallengesQuery } from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { Hidden, RadioField, TextAreaField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { AsWritten, inEnglish } from '../../components/inEnglish.tsx';
import { Done, Heading, Paragraph, SummaryList } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { say, sayWith } from '../../words/say.ts';
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
      <Heading>{say('A decision is wrong')}</Heading>
      {subjects.length === 0 ? (
        <Paragraph>{say('Nothing has been decided yet that you could challenge.')}</Paragraph>
      ) : (
        <Form>
          <Hidden name="step" value="challenge" />
          <RadioField form={form} name="subjectId" label={say('Which decision?')} choices={subjects} />
          <TextAreaField form={form} name="grounds" label={say('What is wrong with it?')} rows={4} />
          <TextAreaField form={form} name="wanted" label={say('What do you want to happen?')} rows={3} />
          <Button>{say('Send it to the council')}</Button>
        </Form>
      )}
      <Heading>{say('Something worries you')}</Heading>
      <Form>
        <Hidden name="step" value="worry" />
        <RadioField
          form={form}
          name="kind"
          label={say('What is it about?')}
          choices={choicesOf(wordings, 'ConcernKind')}
        />
        <TextAreaField form={form} name="words" label={say('What worries you?')} rows={4} />
        <Button kind="secondary">{say('Tell the council')}</Button>
      </Form>
      <Paragraph>{say('If somebody is in danger now, call 999.')}</Paragraph>
    </>
  );
};

/** What can be challenged, each by what the person knows of it. */
function subjectsOf({ latestAllocation, currentPlan, budgets }: Person) {
  return [
    latestAllocation && {
      value: latestAllocation.id,
      label: say('My amount, {{amount}}, worked out on {{day}}', {
        amount: weeklyInWords(latestAllocation.weeklyAmountPence),
        day: dayInWords(latestAllocation.allocatedOn),
      }),
    },
    currentPlan?.signedOffAt && {
      value: currentPlan.id,
      label: sayWith('My plan, {{title}}', { title: <AsWritten>{currentPlan.title}</AsWritten> }),
    },
    ...(budgets ?? []).map(({ id, startsOn, totalWeeklyPence }) => ({
      value: id,
      label: say('My budget of {{amount}} from {{day}}', {
        amount: weeklyInWords(totalWeeklyPence),
        day: dayInWords(startsOn),
      }),
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
      aria-label={say('What you said on {{day}}', { day: dayInWords(challenge.receivedOn) })}
      class="portal-card govuk-!-margin-bottom-4"
    >
      <Heading size="s">{say('You said on {{day}}', { day: dayInWords(challenge.receivedOn) })}</Heading>
      <Paragraph>
        <AsWritten>{challenge.grounds}</AsWritten>
      </Paragraph>
      <SummaryList
        facts={[
          { key: say('You want'), value: <AsWritten>{challenge.wanted}</AsWritten> },
          { key: say('Where it is'), value: inEnglish(words('ChallengeStatus', challenge.status)) },
          { key: say('The council answers by'), value: dayInWords(challenge.replyDueOn) },
          { key: say('Why then'), value: inEnglish(challenge.replyDueReason) },
          { key: say('Its answer'), value: inEnglish(answered?.reasons) },
          { key: say('What happens now'), value: inEnglish(answered?.whatHappensNow) },
          { key: say('What you can do next'), value: inEnglish(answered?.whatNext) },
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
    aria-label={say('The worry told on {{day}}', { day: dayInWords(concern.raisedOn) })}
    class="portal-card govuk-!-margin-bottom-4"
  >
    <Heading size="s">{say('Told on {{day}}', { day: dayInWords(concern.raisedOn) })}</Heading>
    <Paragraph>
      <AsWritten>{concern.words}</AsWritten>
    </Paragraph>
    <SummaryList
      facts={[
        { key: say('About'), value: inEnglish(words('ConcernKind', concern.kind)) },
        { key: say('Where it is'), value: inEnglish(words('ConcernStatus', concern.status)) },
        { key: say('Somebody answers by'), value: dayInWords(concern.dueOn) },
        { key: say('How you were told'), value: inEnglish(concern.howTold) },
      ]}
    />
  </section>
);
