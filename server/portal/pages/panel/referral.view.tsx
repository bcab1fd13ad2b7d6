import type { FC } from 'hono/jsx';
import type { PortalPanelReferralQuery } from '../../../../schema/operations/generated.ts';
import { BarTable } from '../../charts/barTable.tsx';
import { RiskMatrix } from '../../charts/riskMatrix.tsx';
import { ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { Table } from '../../components/table.tsx';
import { Done, Heading, Paragraph, Points, SummaryList, TextLink, Warning } from '../../components/words.tsx';
import type { ShownForm } from '../../forms/bothVersions.ts';
import { dayInWords, poundsInWords, weeklyInWords } from '../../words/sentences.ts';
import { type Wordings, wordingsOf } from '../../words/wordings.ts';
import { DecisionForm, InterestForm } from './decide.view.tsx';
import { FollowUps } from './followUp.view.tsx';
import { ReferralTag } from './panelWords.tsx';

export type ReferralOf = NonNullable<PortalPanelReferralQuery['panelReferral']>;
type Papers = NonNullable<ReferralOf['papers']>;
type Matrix = NonNullable<
  NonNullable<NonNullable<PortalPanelReferralQuery['policy']>['riskEnablement']>['settings']
>['riskMatrix'];

interface ReferralProps extends ShownForm {
  referral: ReferralOf;
  /** The council’s matrix; null where its policy is not for the reader. */
  matrix: Matrix | null;
  wordings: PortalPanelReferralQuery['enumWordings'];
  done: string | null;
}

/** One case as the panel has it before itself. */
export const Referral: FC<ReferralProps> = ({ referral, matrix, wordings, form, both, done }) => {
  const words = wordingsOf(wordings);
  const may = (action: string) => referral.availableActions?.find((each) => each.action === action);
  const [deciding, declaring] = [may('DECIDE_REFERRAL'), may('DECLARE_INTEREST')];
  return (
    <>
      {done && <Done>{done}</Done>}
      <ErrorSummary form={form} />
      <ChangedMeanwhile both={both} isOpen={deciding?.allowed === true} />
      <WhyItCame referral={referral} words={words} />
      {referral.papers ? (
        <PapersOf papers={referral.papers} matrix={matrix} words={words} />
      ) : (
        <Paragraph>The papers are not for you to read.</Paragraph>
      )}
      <Information referral={referral} />
      <Decisions referral={referral} words={words} />
      <FollowUps referral={referral} />
      <Interests referral={referral} />
      {declaring?.allowed && <InterestForm form={form} />}
      {deciding?.allowed && <DecisionForm referral={referral} form={form} />}
      {deciding && !deciding.allowed && (
        <>
          <Heading>Decide</Heading>
          <Paragraph>{deciding.reason}</Paragraph>
        </>
      )}
    </>
  );
};

const WhyItCame: FC<{ referral: ReferralOf; words: Wordings }> = ({ referral, words }) => (
  <>
    <p class="govuk-body">
      <ReferralTag status={referral.status} />
    </p>
    <Heading>Why it came to the panel</Heading>
    <Points items={referral.reasons.map(({ sentence }) => sentence)} />
    <SummaryList
      facts={[
        { key: 'Who sent it', value: words('PanelReferralSource', referral.source) },
        { key: 'What was asked for', value: referral.askedReason },
        { key: 'What the panel does', value: words('PanelReferralPurpose', referral.purpose) },
        { key: 'Sent on', value: dayInWords(referral.referredOn) },
        { key: 'By', value: dayInWords(referral.dueOn) },
        { key: 'Why then', value: referral.dueReason },
        { key: 'Closed', value: words('PanelReferralEnd', referral.closedReason) },
      ]}
    />
  </>
);

const MATTERS = [
  ['importantTo', 'What is important to them'],
  ['importantFor', 'What is important for them'],
  ['goodDay', 'A good day'],
  ['badDay', 'A bad day'],
  ['howBestToSupport', 'How best to support them'],
  ['cultureAndFaith', 'Culture and faith'],
  ['contingencyArrangements', 'If something goes wrong'],
] as const;

const PapersOf: FC<{ papers: Papers; matrix: Matrix | null; words: Wordings }> = ({
  papers,
  matrix,
  words,
}) => (
  <>
    {papers.safeguardingEnquiryIsOpen && <Warning>A safeguarding enquiry is open.</Warning>}
    {papers.personDisagrees && <Warning>The person and the council disagree about this plan.</Warning>}
    <Heading>What matters to the person</Heading>
    <SummaryList facts={MATTERS.map(([field, key]) => ({ key, value: papers[field] }))} />
    <Heading>What they want, and how everybody will know</Heading>
    <Table
      caption="What they want"
      isCaptionHidden
      empty="No outcomes are written."
      rows={papers.outcomes}
      columns={[
        { heading: 'What they want', isRowHeading: true, cell: ({ description }) => description },
        { heading: 'It works when', cell: ({ successLooksLike }) => successLooksLike },
      ]}
    />
    <Heading>Risks</Heading>
    {papers.risks.length === 0 ? (
      <Paragraph>No risk was talked through.</Paragraph>
    ) : (
      <RiskMatrix risks={papers.risks} size={sizeOf(papers, matrix)} levelOf={levelsOf(matrix, words)} />
    )}
    <Heading>What it costs</Heading>
    <BarTable
      caption="Support in the plan"
      sentence={costInWords(papers)}
      labelHeading="Support"
      valueHeading="A week"
      bars={papers.supportItems.map(
        ({ description, providerName, frequency, relativeReason, weeklyCostPence }) => ({
          label: (
            <>
              {description}
              <span class="portal-small">
                {[providerName, words('SupportFrequency', frequency), relativeReason]
                  .filter(Boolean)
                  .join(' ')}
              </span>
            </>
          ),
          words: poundsInWords(weeklyCostPence),
          value: weeklyCostPence,
        }),
      )}
      total={{ label: 'The plan, a week', words: poundsInWords(papers.weeklyCostPence) }}
    />
  </>
);

function costInWords({ weeklyCostPence, indicativeWeeklyPence, contingencyPence }: Papers): string {
  const apart = weeklyCostPence - indicativeWeeklyPence;
  const beside =
    apart === 0
      ? 'as the first figure is'
      : `${weeklyInWords(Math.abs(apart))} ${apart > 0 ? 'above' : 'below'} the first figure of ${weeklyInWords(indicativeWeeklyPence)}`;
  const aside = contingencyPence
    ? ` ${poundsInWords(contingencyPence)} is set aside for what can’t be foreseen.`
    : '';
  return `The plan costs ${weeklyInWords(weeklyCostPence)}, ${beside}.${aside}`;
}

/** As large as the council’s matrix, and as what was scored by one that was larger. */
function sizeOf({ risks }: Papers, matrix: Matrix | null): number {
  return Math.max(matrix?.size ?? 5, ...risks.flatMap(({ likelihood, impact }) => [likelihood, impact]));
}

function levelsOf(matrix: Matrix | null, words: Wordings) {
  return (score: number) => {
    const levels = matrix?.levels ?? [];
    const rank = levels.findLastIndex(({ fromScore }) => fromScore <= score);
    // A meaning is a sentence; here it stands within one.
    const level = words('RiskLevel', levels[rank]?.level).replace(/\.$/, '');
    return {
      words: level || 'Its level is not known',
      rank: Math.max(rank, 0),
    };
  };
}

const Information: FC<{ referral: ReferralOf }> = ({ referral: { informationRequests } }) =>
  informationRequests.length === 0 ? null : (
    <Table
      caption="What the panel has asked for"
      empty=""
      rows={informationRequests}
      columns={[
        { heading: 'What', isRowHeading: true, cell: ({ what }) => what },
        { heading: 'From whom', cell: ({ fromWhom }) => fromWhom },
        { heading: 'By', cell: ({ byOn }) => dayInWords(byOn) },
        { heading: 'Answer', cell: ({ answer }) => answer ?? 'Not yet' },
      ]}
    />
  );

const Decisions: FC<{ referral: ReferralOf; words: Wordings }> = ({ referral: { decisions }, words }) => (
  <>
    {decisions.map(({ decidedOn, decision, reasons, members, conditions }) => (
      <section aria-label={`What was decided on ${dayInWords(decidedOn)}`}>
        <Heading>What was decided on {dayInWords(decidedOn)}</Heading>
        <SummaryList
          facts={[
            { key: 'Decision', value: words('PanelDecisionKind', decision) },
            { key: 'Reasons', value: reasons },
            { key: 'Members', value: members.map(({ name }) => name).join(', ') },
          ]}
        />
        {(conditions ?? []).length > 0 && (
          <Table
            caption="Conditions"
            empty=""
            rows={conditions ?? []}
            columns={[
              { heading: 'What', isRowHeading: true, cell: (condition) => condition.words },
              { heading: 'Who sees to it', cell: ({ responsible }) => responsible },
              { heading: 'By', cell: ({ dueOn }) => dayInWords(dueOn) },
              { heading: 'Done on', cell: (condition) => <DoneOn condition={condition} /> },
            ]}
          />
        )}
      </section>
    ))}
  </>
);

type Condition = NonNullable<ReferralOf['decisions'][number]['conditions']>[number];

const DoneOn: FC<{ condition: Condition }> = ({
  condition: { id, words, metOn, metHow, availableActions },
}) => {
  if (metOn) return <>{[dayInWords(metOn), metHow].filter(Boolean).join('. ')}</>;
  if (!availableActions?.some(({ allowed }) => allowed)) return <>Not yet</>;
  return (
    <TextLink href={`/panel/conditions/${id}`}>
      Record that it is done<span class="govuk-visually-hidden">: {words}</span>
    </TextLink>
  );
};

const Interests: FC<{ referral: ReferralOf }> = ({ referral: { interests, panel } }) =>
  interests.length === 0 ? null : (
    <>
      <Heading>Interests that were declared</Heading>
      <Points
        items={interests.map(
          ({ memberId, declaredOn }) =>
            `${panel?.members.find(({ id }) => id === memberId)?.name ?? 'A member'}, on ${dayInWords(declaredOn)}`,
        )}
      />
    </>
  );
