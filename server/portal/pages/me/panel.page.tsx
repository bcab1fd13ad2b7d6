import type { FC } from 'hono/jsx';
import { PortalMyPanelDocument, type PortalMyPanelQuery } from '../../../../schema/operations/generated.ts';
import { inEnglish } from '../../components/inEnglish.tsx';
import { Table } from '../../components/table.tsx';
import { Heading, Inset, Paragraph, Points, SummaryList } from '../../components/words.tsx';
import type { PortalApp } from '../../env.ts';
import { say, sayWith } from '../../words/say.ts';
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
    return c.render(<MyPanel referrals={referrals} words={words} />, { title: say('My panel meeting') });
  });
}

const MyPanel: FC<{ referrals: readonly Referral[]; words: Wordings }> = ({ referrals, words }) => (
  <>
    <Paragraph>
      {say(
        'A risk enablement panel looks with you at how you can live as you want to and be safe enough. It helps to decide, and you may come and speak.',
      )}
    </Paragraph>
    {referrals.length === 0 && <Paragraph>{say('Your plan does not go to a panel.')}</Paragraph>}
    {referrals.map((referral) => (
      <ReferralOf referral={referral} words={words} />
    ))}
  </>
);

const ReferralOf: FC<{ referral: Referral; words: Wordings }> = ({ referral, words }) => (
  <section aria-label={say('Sent to the panel on {{day}}', { day: dayInWords(referral.referredOn) })}>
    <Heading>{say('Sent to the panel on {{day}}', { day: dayInWords(referral.referredOn) })}</Heading>
    <Inset>{inEnglish(words('PanelReferralStatus', referral.status))}</Inset>
    <Heading size="s">{say('Why')}</Heading>
    <Points items={referral.reasons.map(({ sentence }) => inEnglish(sentence))} />
    <SummaryList
      facts={[
        { key: say('It decides by'), value: dayInWords(referral.dueOn) },
        { key: say('Why then'), value: inEnglish(referral.dueReason) },
      ]}
    />
    {referral.agendaItems.map(({ meeting, supportToAttend }) =>
      meeting ? (
        <SummaryList
          facts={[
            {
              key: say('The meeting'),
              value: say('{{day}} at {{time}}', {
                day: dayInWords(meeting.heldOn),
                time: meeting.startTime.slice(0, 5),
              }),
            },
            { key: say('Where'), value: inEnglish(meeting.place) },
            { key: say('By video'), value: inEnglish(meeting.link) },
            { key: say('What helps you to come'), value: inEnglish(supportToAttend) },
          ]}
        />
      ) : null,
    )}
    <Table
      caption={say('What the panel has asked for')}
      empty={say('The panel has asked for nothing more.')}
      columns={[
        { heading: say('What'), cell: ({ what }) => inEnglish(what), isRowHeading: true },
        { heading: say('From whom'), cell: ({ fromWhom }) => inEnglish(fromWhom) },
        { heading: say('By'), cell: ({ byOn }) => dayInWords(byOn) },
        {
          heading: say('Came on'),
          cell: ({ answeredOn }) => (answeredOn ? dayInWords(answeredOn) : say('Not yet')),
        },
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
    <Heading size="s">
      {say('What the panel decided on {{day}}', { day: dayInWords(decision.decidedOn) })}
    </Heading>
    <Paragraph>{inEnglish(words('PanelDecisionKind', decision.decision))}</Paragraph>
    <Paragraph>{sayWith('Its reasons: {{reasons}}', { reasons: inEnglish(decision.reasons) })}</Paragraph>
    {(decision.conditions ?? []).length > 0 && (
      <Table
        caption={say('What has to be done')}
        empty=""
        columns={[
          { heading: say('What'), cell: ({ words: condition }) => inEnglish(condition), isRowHeading: true },
          { heading: say('By whom'), cell: ({ responsible }) => inEnglish(responsible) },
          { heading: say('By'), cell: ({ dueOn }) => dayInWords(dueOn) },
          { heading: say('Done on'), cell: ({ metOn }) => (metOn ? dayInWords(metOn) : say('Not yet')) },
        ]}
        rows={decision.conditions ?? []}
      />
    )}
  </>
);
