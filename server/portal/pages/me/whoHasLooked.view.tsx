import type { FC } from 'hono/jsx';
import type { PortalWhoSeesQuery } from '../../../../schema/operations/generated.ts';
import { AsWritten } from '../../components/inEnglish.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Table } from '../../components/table.tsx';
import { Heading, Paragraph } from '../../components/words.tsx';
import { roleInWords } from '../../words/roles.ts';
import { say } from '../../words/say.ts';
import { asSentenceStart, dayInWords } from '../../words/sentences.ts';
import { pagesAround } from '../pageOf.ts';

type Looks = NonNullable<PortalWhoSeesQuery['recordLooks']>;
type Look = Looks['nodes'][number];

/** Who has looked at the record, by day. Null for whoever may not see that. */
export const WhoHasLooked: FC<{ looks: Looks | null }> = ({ looks }) => (
  <>
    <Heading>{say('Who has looked at your record')}</Heading>
    {looks ? (
      <LookTable looks={looks} />
    ) : (
      <Paragraph>
        {say('You may not see who has looked. The person themself may, and can let you see it.')}
      </Paragraph>
    )}
  </>
);

const LookTable: FC<{ looks: Looks }> = ({ looks }) => (
  <>
    <Paragraph>
      {say(
        'This lists each day on which somebody at the council, or somebody who supports you, opened something of your record. When you look yourself, that is not listed, and neither is a list of many people that you are on, such as a worker’s list of everybody they work with.',
      )}
    </Paragraph>
    <Table
      caption={say('{{count}} in all, the latest first', { count: looks.totalCount ?? 0 })}
      empty={say('Nobody has looked at your record yet.')}
      columns={[
        { heading: say('Day'), cell: ({ lookedOn }: Look) => dayInWords(lookedOn), isRowHeading: true },
        { heading: say('Who'), cell: (look: Look) => <AsWritten>{nameOf(look)}</AsWritten> },
        { heading: say('As'), cell: ({ role }: Look) => asSentenceStart(roleInWords(role)) },
      ]}
      rows={looks.nodes}
    />
    <Pagination of={say('looks')} {...pagesAround(looks.pageInfo, '/me/who-sees')} />
    <Paragraph>
      {say('If you see somebody here who has no reason to look, tell the council at “Something is wrong”.')}
    </Paragraph>
  </>
);

/** As the person knows them: the names of all other workers stand with whoever signs them in. */
function nameOf({ supporterName, workerName, teamName }: Look): string {
  if (supporterName) return supporterName;
  if (workerName) return teamName ? `${workerName}, ${teamName}` : workerName;
  return teamName ?? say('Somebody at the council');
}
