import type { FC } from 'hono/jsx';
import { PortalMyPanelDocument, type PortalMyPanelQuery } from '../../../../schema/operations/generated.ts';
import { Table } from '../../components/table.tsx';
import { Heading, Inset, Paragraph, Points, SummaryList } from '../../components/words.tsx';
import type { PortalApp } from '../../env.ts';
import { dayInWords } from '../../words/sentences.ts';
import { type Wordings, wordingsOf } from '../../words/wordings.ts';
import { found, ownPersonId } from '../found.ts';

type Person = NonNullable<PortalMyPanelQuery['person']>;
type Referral = NonNullable<NonNullable<Person['currentPlan']>['panelReferrals']>[number];

/** A person’s panel meeting: why, when they may come, what was decided. */
export function myPanelRoutes(app: PortalApp): void {
  app.get('/me/panel', async (c) => {
    const { data } = await c.var.api.ask(PortalMyPanelDocument, { personId: ownPersonId(c) });
    const referrals = found(data.person).currentPlan?.panelReferrals ?? [];
    const words = wordingsOf(data.enumWordings);
    return c.render(<MyPanel referrals={referrals} words={words} />, { title: 'My panel meeting' });
  });
}

const MyPanel: FC<{ referrals: readonly Referral[]; words: Wordings }> = ({ referrals, words }) => (
  <>
    <Paragraph>
      A risk enablement panel looks with you at how you can live as you want to and be safe enough. It helps
      to decide, and you may come and speak.
    </Paragraph>
    {referrals.length === 0 && <Paragraph>Your plan does not go to a panel.</Paragraph>}
    {referrals.map((referral) => (
      <ReferralOf referral={referral} words={words} />
    ))}
  </>
);

const ReferralOf: FC<{ referral: Referral; words: Wordings }> = ({ referral, words }) => (
  <section aria-label={`Sent to the panel on ${dayInWords(referral.referredOn)}`}>
    <Heading>Sent to the panel on {dayInWords(referral.referredOn)}</Heading>
    <Inset>{words('PanelReferralStatus', referral.status)}</Inset>
    <Heading size="s">Why</Heading>
    <Points items={referral.reasons.map(({ sentence }) => sentence)} />
    <SummaryList
      facts={[
        { key: 'It decides by', value: dayInWords(referral.dueOn) },
        { key: 'Why then', value: referral.dueReason },
      ]}
    />
    {referral.agendaItems.map(({ meeting, supportToAttend }) =>
      meeting ? (
        <SummaryList
          facts={[
            {
              key: 'The meeting',
              value: `${dayInWords(meeting.heldOn)} at ${meeting.startTime.slice(0, 5)}`,
            },
            { key: 'Where', value: meeting.place },
            { key: 'By video', value: meeting.link },
            { key: 'What helps you to come', value: supportToAttend },
          ]}
        />
      ) : null,
    )}
    <Table
      caption="What the panel has asked for"
      empty="The panel has asked for nothing more."
      columns={[
        { heading: 'What', cell: ({ what }) => what, isRowHeading: true },
        { heading: 'From whom', cell: ({ fromWhom }) => fromWhom },
        { heading: 'By', cell: ({ byOn }) => dayInWords(byOn) },
        { heading: 'Came on', cell: ({ answeredOn }) => (answeredOn ? dayInWords(answeredOn) : 'Not yet') },
      ]}
      rows={referral.informationRequests}
    />
    {referral.latestDecision && <DecisionOf decision={referral.latestDecision} words={words} />}
  </section>
);

const DecisionOf: FC<{ decision: NonNullable<Referral['latestDecision']>; words: Wordings }> = ({
  decision,
  words,
}) => (
  <>
    <Heading size="s">What the panel decided on {dayInWords(decision.decidedOn)}</Heading>
    <Paragraph>{words('PanelDecisionKind', decision.decision)}</Paragraph>
    <Paragraph>Its reasons: {decision.reasons}</Paragraph>
    {(decision.conditions ?? []).length > 0 && (
      <Table
        caption="What has to be done"
        empty=""
        columns={[
          { heading: 'What', cell: ({ words: condition }) => condition, isRowHeading: true },
          { heading: 'By whom', cell: ({ responsible }) => responsible },
          { heading: 'By', cell: ({ dueOn }) => dayInWords(dueOn) },
          { heading: 'Done on', cell: ({ metOn }) => (metOn ? dayInWords(metOn) : 'Not yet') },
        ]}
        rows={decision.conditions ?? []}
      />
    )}
  </>
);
