import type { FC } from 'hono/jsx';
import type { PortalPersonQuery } from '../../../../schema/operations/generated.ts';
import { ButtonLink } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import {
  Done,
  type Fact,
  Heading,
  Inset,
  Paragraph,
  SummaryList,
  Tag,
  TextLink,
  Warning,
} from '../../components/words.tsx';
import { codeInWords } from '../../words/roles.ts';
import { dayInWords, listInWords, poundsInWords } from '../../words/sentences.ts';
import type { Wordings } from '../../words/wordings.ts';
import { NextDecisions } from './nextDecisions.view.tsx';
import { planState } from './peopleWords.ts';
import { PersonNavigation } from './personNavigation.tsx';
import { TimelineDays } from './timeline.view.tsx';
import { StepTag } from './workDue.view.tsx';
import { workerInWords } from './workerWords.ts';

export type PersonOfPage = NonNullable<PortalPersonQuery['person']>;

interface PersonProps {
  person: PersonOfPage;
  wordings: Wordings;
  /** The reader’s own account. */
  account?: string | null;
  done?: string | null;
}

/** The latest of what has happened that the first page has room for. */
const LATEST = 6;

/** Everything that somebody needs who is about to speak with a person. */
export const Person: FC<PersonProps> = ({ person, wordings, account = null, done }) => (
  <>
    {done && <Done>{done}</Done>}
    <PersonNavigation personId={person.id} at="" />
    {person.diedOn && <Warning>The person died on {dayInWords(person.diedOn)}.</Warning>}
    <HowToTalk person={person} wordings={wordings} />
    <div class="portal-columns">
      <div>
        <Heading>Where they are</Heading>
        <WhereTheyAre person={person} />
        <NextDecisions person={person} />
        <Money person={person} wordings={wordings} />
      </div>
      <div>
        <Heading>About the person</Heading>
        <SummaryList facts={factsOf(person, wordings, account)} />
      </div>
    </div>
    <Due person={person} />
    <Circle person={person} wordings={wordings} />
    <Concerns person={person} />
    <Heading>What happened last</Heading>
    <TimelineDays entries={(person.timeline ?? []).slice(0, LATEST)} />
    <Paragraph>
      <TextLink href={`/people/${person.id}/timeline`}>See everything that has happened</TextLink>
    </Paragraph>
  </>
);

/** What must be right before the first word is said. */
const HowToTalk: FC<PersonProps> = ({ person, wordings }) => {
  const { communicationNeeds, needsInterpreter, preferredLanguage, preferredName, involvement } = person;
  const language =
    preferredLanguage && preferredLanguage !== 'en' ? languageInWords(preferredLanguage) : null;
  const needs = (communicationNeeds ?? []).map((need) => wordings('CommunicationNeed', need));
  const lines = [
    preferredName && `Likes to be called ${preferredName}.`,
    language && `Prefers ${language}.`,
    needsInterpreter && 'Needs an interpreter.',
    ...needs,
    involvement?.mustOfferAdvocate && 'The council must offer an independent advocate.',
  ].filter((line) => typeof line === 'string' && line !== '');
  if (lines.length === 0) return null;
  return (
    <Inset>
      <Heading>What to know when you talk together</Heading>
      <ul class="govuk-list">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Inset>
  );
};

/** "Gujarati" for "gu", as the platform’s own list of languages has it. */
function languageInWords(tag: string): string {
  return new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

const WhereTheyAre: FC<{ person: PersonOfPage }> = ({ person: { id, whereIAm, currentPlan } }) => (
  <>
    {whereIAm ? (
      <Paragraph>
        <strong>{codeInWords(whereIAm.stage)}.</strong> The person is told: “{whereIAm.sentence}”
      </Paragraph>
    ) : (
      <Paragraph>This is not for your role to see.</Paragraph>
    )}
    {currentPlan && (
      <Paragraph>
        <Tag colour={planState(currentPlan.status).colour}>{planState(currentPlan.status).words}</Tag>{' '}
        <TextLink href={`/people/${id}/plan`}>{currentPlan.title}</TextLink>
      </Paragraph>
    )}
    {whereIAm && (
      <div class="govuk-button-group">
        {NEXT[whereIAm.stage]?.map(({ path, words }, index) => (
          <ButtonLink href={`/people/${id}${path}`} kind={index === 0 ? 'primary' : 'secondary'}>
            {words}
          </ButtonLink>
        ))}
      </div>
    )}
  </>
);

interface NextPage {
  path: string;
  words: string;
}
const CONTACT: NextPage = { path: '/contact', words: 'Record a contact' };
const ASSESS: NextPage = { path: '/assessment', words: 'Assess what is needed' };
const PLAN: NextPage = { path: '/plan', words: 'Go to the plan' };

/** What a practitioner most likely does next, by where the person is. */
const NEXT: Readonly<Record<string, readonly NextPage[]>> = {
  NOT_STARTED: [CONTACT, ASSESS],
  WAITING_FOR_ASSESSMENT: [ASSESS],
  IN_REABLEMENT: [ASSESS],
  BEING_ASSESSED: [{ path: '/assessment', words: 'Go on with the assessment' }],
  NOT_ELIGIBLE: [CONTACT],
  PLANNING: [PLAN],
  PLAN_TO_AGREE: [PLAN],
  WAITING_FOR_COUNCIL: [PLAN],
  WAITING_FOR_SUPPORT: [PLAN],
  SUPPORTED: [PLAN, CONTACT],
  ENDED: [],
};

const Money: FC<PersonProps> = ({ person: { id, latestAllocation, currentPlan }, wordings }) => {
  const budget = currentPlan?.budget;
  const facts: Fact[] = [
    {
      key: 'Indicative amount',
      value: latestAllocation && (
        <>
          {poundsInWords(latestAllocation.weeklyAmountPence)} a week, worked out on{' '}
          {dayInWords(latestAllocation.allocatedOn)}.{' '}
          <TextLink href={`/people/${id}/amount`}>Why it is that</TextLink>
        </>
      ),
    },
    {
      key: 'What the plan costs',
      value: currentPlan && `${poundsInWords(currentPlan.weeklyCostPence)} a week`,
    },
    {
      key: 'Final budget',
      value:
        budget &&
        `${poundsInWords(budget.totalWeeklyPence)} a week, from ${dayInWords(budget.startsOn)}: ${poundsInWords(budget.councilContributionWeeklyPence)} from the council, ${poundsInWords(budget.personContributionWeeklyPence)} from the person`,
    },
    ...(budget?.parts ?? []).map(({ deploymentOption, weeklyAmountPence, purpose }) => ({
      key: purpose,
      value: `${poundsInWords(weeklyAmountPence)} a week. ${wordings('DeploymentOption', deploymentOption)}`,
    })),
  ];
  if (facts.every(({ value }) => !value)) return null;
  return (
    <>
      <Heading>Money</Heading>
      <SummaryList facts={facts} />
    </>
  );
};

function factsOf(person: PersonOfPage, wordings: Wordings, account: string | null): Fact[] {
  const born = person.bornOn && dayInWords(person.bornOn);
  const isExact = person.birthDatePrecision === 'EXACT';
  return [
    { key: 'Age', value: person.ageYears },
    { key: 'Born', value: born && (isExact ? born : `${born} (an estimate)`) },
    { key: 'NHS number', value: person.nhsNumber },
    { key: 'Telephone', value: person.phone },
    { key: 'Email', value: person.email },
    { key: 'Address', value: [...(person.addressLines ?? []), person.postcode].filter(Boolean).join(', ') },
    { key: 'Lives', value: wordings('LivingSituation', person.livingSituation) },
    { key: 'Client group', value: wordings('ClientGroup', person.clientGroup) },
    { key: 'Reason in returns', value: wordings('PrimarySupportReason', person.primarySupportReason) },
    { key: 'Dementia', value: person.hasDementia === true ? 'Diagnosed' : null },
    { key: 'Worker', value: workerInWords(person, account) },
  ];
}

type Step = NonNullable<PersonOfPage['openSteps']>[number];

const Due: FC<{ person: PersonOfPage }> = ({ person: { openSteps } }) => (
  <>
    <Heading>What is due</Heading>
    <Table
      caption="What is due for the person"
      isCaptionHidden
      empty="Nothing waits."
      rows={openSteps ?? []}
      columns={[
        { heading: 'By', isRowHeading: true, cell: ({ dueOn }: Step) => dayInWords(dueOn) },
        {
          heading: 'What, as the person is told',
          cell: ({ description, dueReason }: Step) => (
            <>
              {description}
              {dueReason && <div class="govuk-hint govuk-!-margin-bottom-0">{dueReason}</div>}
            </>
          ),
        },
        { heading: 'How near', cell: ({ status }: Step) => <StepTag status={status} /> },
      ]}
    />
  </>
);

type Supporter = NonNullable<PersonOfPage['supporters']>[number];

const Circle: FC<PersonProps> = ({ person: { supporters }, wordings }) => (
  <>
    <Heading>Circle of support</Heading>
    <Table
      caption="Circle of support"
      isCaptionHidden
      empty="Nobody is recorded yet."
      rows={supporters ?? []}
      columns={[
        { heading: 'Name', isRowHeading: true, cell: ({ name }: Supporter) => name ?? 'Not for you to see' },
        { heading: 'Who they are', cell: ({ relationship }: Supporter) => relationship ?? '' },
        {
          heading: 'Authority',
          cell: ({ authority }: Supporter) => wordings('SupporterAuthority', authority),
        },
        { heading: 'Telephone', cell: ({ phone }: Supporter) => phone ?? '' },
        {
          heading: 'Besides',
          cell: ({ livesInHousehold, consentsHold }: Supporter) =>
            listInWords([
              ...(livesInHousehold ? ['lives with the person'] : []),
              ...(consentsHold === false ? ['consents have ended'] : []),
            ]),
        },
      ]}
    />
  </>
);

const Concerns: FC<{ person: PersonOfPage }> = ({ person: { concerns } }) => {
  const open = (concerns ?? []).filter(({ status }) => status !== 'ENDED');
  if (open.length === 0) return null;
  return (
    <>
      <Heading>Concerns that are open</Heading>
      {open.map(({ words, raisedOn, dueOn, status }) => (
        <Inset>
          “{words}” Raised on {dayInWords(raisedOn)}; an answer is due by {dayInWords(dueOn)}.{' '}
          <Tag colour="orange">{codeInWords(status)}</Tag>
        </Inset>
      ))}
    </>
  );
};
