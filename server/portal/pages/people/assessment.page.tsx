import {
  type CircumstanceAnswersInput,
  type DomainAnswerInput,
  PortalAmountDocument,
  PortalAssessmentDocument,
  type PortalAssessmentQuery,
  PortalCompleteAssessmentDocument,
  PortalSaveAnswersDocument,
  PortalStartAssessmentDocument,
  type StartAssessmentInput,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { besideSaved } from '../../forms/bothVersions.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { wordingsOf } from '../../words/wordings.ts';
import { doneWords } from '../done.ts';
import { found } from '../found.ts';
import { AmountOfPerson } from './amount.view.tsx';
import { Assessment } from './assessment.view.tsx';
import { seenOf, toldAnswers, toldSeenOf } from './assessmentTold.ts';
import { QuestionPage } from './question.view.tsx';
import { type AssessmentOfPage, CIRCUMSTANCES, isMissing, type Question, questionsOf } from './questions.ts';

const DONE = { saved: 'The answers are saved.', started: 'The assessment is begun.' };

/** An assessment: one thing a page, saved as one goes, and completed to an amount with its working. */
export function assessmentRoutes(app: PortalApp): void {
  app.get('/people/:personId/assessment', (c) => showAssessment(c, null));

  app.post('/people/:personId/assessment', async (c) => {
    const values = await formValues(c);
    const personId = c.req.param('personId');
    if (values.filled('step') === 'complete') {
      const input = {
        assessmentId: values.text('assessmentId'),
        expectedVersion: Number(values.text('expectedVersion')),
      };
      const { mistakes } = await c.var.api.change(PortalCompleteAssessmentDocument, { input });
      if (mistakes.length > 0) return showAssessment(c, { values, mistakes });
      return c.redirect(`/people/${personId}/amount?done=completed`, 303);
    }
    const input = { personId, respondent: values.filled('respondent') } as StartAssessmentInput;
    const { mistakes } = await c.var.api.change(PortalStartAssessmentDocument, { input });
    if (mistakes.length > 0) return showAssessment(c, { values, mistakes });
    return c.redirect(`/people/${personId}/assessment?done=started`, 303);
  });

  app.get('/people/:personId/assessment/:question', (c) => showQuestion(c, null));

  app.post('/people/:personId/assessment/:question', async (c) => {
    const values = await formValues(c);
    const input = {
      assessmentId: values.text('assessmentId'),
      expectedVersion: Number(values.text('expectedVersion')),
      ...answersFrom(values),
    };
    const { mistakes } = await c.var.api.change(PortalSaveAnswersDocument, { input });
    if (mistakes.length > 0) return showQuestion(c, { values, mistakes });
    const next = values.filled('next');
    const path = `/people/${c.req.param('personId')}/assessment`;
    return c.redirect(next ? `${path}/${encodeURIComponent(next)}` : `${path}?done=saved`, 303);
  });

  app.get('/people/:personId/amount', async (c) => {
    const { data } = await c.var.api.ask(PortalAmountDocument, { personId: c.req.param('personId') });
    const person = found(data.person);
    const done = doneWords(c, {
      completed: 'The assessment is completed. This is the amount that came of it.',
    });
    return c.render(<AmountOfPerson person={person} enums={data.enumWordings} done={done} />, {
      title: 'The amount, and why',
      caption: person.fullName,
      back: { href: `/people/${person.id}`, words: 'Back to the person' },
    });
  });
}

/** What a page of the assessment asked, as the API takes it: an answer that was not given is left out, and missed there. */
function answersFrom(values: FormValues): {
  answers?: DomainAnswerInput[];
  circumstances?: CircumstanceAnswersInput;
} {
  const domain = values.filled('answers.0.domain');
  if (domain) {
    const [level, unpaidSupport] = [
      values.filled('answers.0.level'),
      values.filled('answers.0.unpaidSupport'),
    ];
    return { answers: [{ domain, level, unpaidSupport } as DomainAnswerInput] };
  }
  const given = CIRCUMSTANCES.flatMap(({ field }) => {
    const answer = values.filled(`circumstances.${field}`);
    return answer ? [[field, answer === 'yes']] : [];
  });
  const night = values.filled('circumstances.nightSupport');
  return { circumstances: { ...Object.fromEntries(given), ...(night && { nightSupport: night }) } };
}

/** The answers that are saved, in the fields of a page. */
function savedAnswers(assessment: AssessmentOfPage, { domain }: Question): Record<string, string> {
  const identity = { assessmentId: assessment.id, expectedVersion: String(assessment.version) };
  if (domain) {
    const answer = assessment.answers.find((each) => each.domain === domain);
    return {
      ...identity,
      'answers.0.domain': domain,
      'answers.0.level': answer?.level ?? '',
      'answers.0.unpaidSupport': answer?.unpaidSupport ?? '',
    };
  }
  const { circumstances } = assessment;
  const inWords = (value: boolean | null | undefined) => (value == null ? '' : value ? 'yes' : 'no');
  return {
    ...identity,
    ...Object.fromEntries(
      CIRCUMSTANCES.map(({ field }) => [`circumstances.${field}`, inWords(circumstances[field])]),
    ),
    'circumstances.nightSupport': circumstances.nightSupport ?? '',
  };
}

async function assessmentOf(c: PortalContext) {
  const { data } = await c.var.api.ask(
    PortalAssessmentDocument,
    { personId: c.req.param('personId') ?? '' },
    ['policy'],
  );
  const person = found(data.person);
  const open = (person.assessments ?? []).find(({ status }) => status === 'IN_PROGRESS') ?? null;
  return { data, person, open };
}

async function showAssessment(c: PortalContext, sent: FormState | null) {
  const { data, person, open } = await assessmentOf(c);
  const { form, both } = besideSaved(sent, newForm(open ? seenOf(open, data) : {}).values, toldSeenOf(data));
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const missing = questionsOf(data.enumWordings).filter((each) => open && isMissing(each, open));
  // The API names what is missing by its codes; the page says it in words, each leading to its question.
  const mistakes =
    hasMistakes && both === null && missing.length > 0
      ? missing.map(({ key, domain }) => ({ field: key, message: missedInWords(data, domain) }))
      : form.mistakes;
  return c.render(
    <Assessment
      person={person}
      open={open}
      data={data}
      form={{ ...form, mistakes }}
      both={both}
      done={doneWords(c, DONE)}
    />,
    {
      title: 'Assessment of what is needed',
      caption: person.fullName,
      hasMistakes,
      back: { href: `/people/${person.id}`, words: 'Back to the person' },
    },
  );
}

function missedInWords(data: PortalAssessmentQuery, domain: Question['domain']): string {
  const what = domain ? wordingsOf(data.enumWordings)('NeedDomain', domain) : 'The situation as a whole.';
  return `Not answered yet: ${what}`;
}

/** A page of the assessment, as it is saved; or as it was sent, where something of it can’t be. */
async function showQuestion(c: PortalContext, sent: FormState | null) {
  const { data, person, open } = await assessmentOf(c);
  const questions = questionsOf(data.enumWordings);
  const place = questions.findIndex(({ key }) => key === c.req.param('question'));
  const question = found(questions[place]);
  const saved = newForm(savedAnswers(found(open), question)).values;
  if (sent) c.status(422);
  const { form, both } = besideSaved(sent, saved, toldAnswers(data.enumWordings));
  return c.render(
    <QuestionPage
      person={person}
      policy={policyOf(data)}
      enums={data.enumWordings}
      question={question}
      progress={`Question ${place + 1} of ${questions.length}`}
      next={nextOf(questions, place, found(open))}
      form={form}
      both={both}
    />,
    {
      title: question.domain ? 'What help is needed' : 'The situation as a whole',
      caption: `${person.fullName}. Question ${place + 1} of ${questions.length}`,
      hasMistakes: sent !== null,
      back: { href: `/people/${person.id}/assessment`, words: 'Back to the list of questions' },
    },
  );
}

const policyOf = (data: PortalAssessmentQuery) => data.policy?.resourceAllocation ?? null;

/** The next page that misses an answer after this one; empty where none does, so that one comes back to the list. */
function nextOf(questions: readonly Question[], place: number, open: AssessmentOfPage): string {
  return questions.slice(place + 1).find((each) => isMissing(each, open))?.key ?? '';
}
