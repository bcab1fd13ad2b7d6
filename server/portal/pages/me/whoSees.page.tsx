import type { FC } from 'hono/jsx';
import { PortalWhoSeesDocument, type PortalWhoSeesQuery } from '../../../../schema/operations/generated.ts';
import { ApiFailed } from '../../api/portalApi.ts';
import { AsWritten, inEnglish } from '../../components/inEnglish.tsx';
import { Table } from '../../components/table.tsx';
import { Done, Heading, Paragraph, Points, TextLink } from '../../components/words.tsx';
import type { PortalApp } from '../../env.ts';
import { say, sayWith, sentence } from '../../words/say.ts';
import { dayInWords } from '../../words/sentences.ts';
import { wordingsOf } from '../../words/wordings.ts';
import { doneWords } from '../done.ts';
import { found, ownPersonId } from '../found.ts';
import { pageOf } from '../pageOf.ts';
import { WhoHasLooked } from './whoHasLooked.view.tsx';

type Person = NonNullable<PortalWhoSeesQuery['person']>;
type EnumWordings = PortalWhoSeesQuery['enumWordings'];

const LOOKS_A_PAGE = 50;
const DONE = { consents: sentence('It is saved, and holds from now on.') };

/** Who sees a person’s record: their circle of support, who acts for them, who works with them, and who has looked. */
export function whoSeesRoutes(app: PortalApp): void {
  app.get('/me/who-sees', async (c) => {
    const variables = { personId: ownPersonId(c), ...pageOf(c, LOOKS_A_PAGE) };
    const { data, errors } = await c.var.api.ask(PortalWhoSeesDocument, variables, ['recordLooks']);
    const amiss = errors.find(
      ({ path, extensions }) => path?.[0] === 'recordLooks' && extensions.code !== 'FORBIDDEN',
    );
    if (amiss) throw new ApiFailed([amiss]);
    const view = (
      <>
        <WhoSees
          person={found(data.person)}
          wordings={data.enumWordings}
          mayChange={c.var.session.signedInAs?.role === 'PERSON'}
          done={doneWords(c, DONE)}
        />
        <WhoHasLooked looks={data.recordLooks ?? null} />
      </>
    );
    return c.render(view, { title: say('Who sees my record') });
  });
}

const changeColumn = () => ({
  heading: say('Change'),
  cell: ({ id, name }: NonNullable<Person['supporters']>[number]) => (
    <TextLink href={`/me/who-sees/${id}`}>
      {sayWith('Change<hidden> what {{name}} may see</hidden>', {
        name: name ?? '',
        hidden: (words) => <span class="govuk-visually-hidden">{words}</span>,
      })}
    </TextLink>
  ),
});

interface WhoSeesProps {
  person: Person;
  wordings: EnumWordings;
  /** Whether it is the person who reads: consent is theirs alone to give. */
  mayChange: boolean;
  done: string | null;
}

const WhoSees: FC<WhoSeesProps> = ({ person, wordings, mayChange, done }) => {
  const words = wordingsOf(wordings);
  const { supporters, assignments, recordExports } = person;
  return (
    <>
      {done && <Done>{done}</Done>}
      <Heading>{say('Those who support you')}</Heading>
      <Paragraph>
        {say(
          'They see what you let them see, and nothing else. You can change that, or take it back, at any time.',
        )}
      </Paragraph>
      <Table
        caption={say('Those who support you, and what each may see')}
        isCaptionHidden
        empty={say('Nobody is in your circle of support yet.')}
        columns={[
          {
            heading: say('Who'),
            cell: ({ name, relationship }) => (
              <AsWritten>{`${name}${relationship ? `, ${relationship}` : ''}`}</AsWritten>
            ),
            isRowHeading: true,
          },
          {
            heading: say('Acts for you as'),
            cell: ({ authority }) => inEnglish(words('SupporterAuthority', authority)),
          },
          {
            heading: say('May see'),
            cell: ({ consents, consentsHold }) =>
              consents.length > 0 && consentsHold !== false ? (
                <Points items={consents.map((consent) => inEnglish(words('Consent', consent)))} />
              ) : (
                say('Nothing of your record')
              ),
          },
          ...(mayChange ? [changeColumn()] : []),
        ]}
        rows={supporters ?? []}
      />
      <Heading>{say('Those who work with you at the council')}</Heading>
      <Table
        caption={say('Those who work with you')}
        isCaptionHidden
        empty={say('Nobody has been named yet.')}
        columns={[
          {
            heading: say('Who'),
            cell: ({ workerName, team }) => {
              const name = workerName ?? team?.name;
              return name ? <AsWritten>{name}</AsWritten> : say('A team');
            },
            isRowHeading: true,
          },
          { heading: say('Since'), cell: ({ fromOn }) => dayInWords(fromOn) },
        ]}
        rows={assignments ?? []}
      />
      <Heading>{say('Where your record went')}</Heading>
      <Table
        caption={say('Councils that got a copy of your record')}
        isCaptionHidden
        empty={say('Your record has gone to no other council.')}
        columns={[
          {
            heading: say('Council'),
            cell: ({ receivingCouncil }) => <AsWritten>{receivingCouncil}</AsWritten>,
            isRowHeading: true,
          },
          { heading: say('On'), cell: ({ exportedAt }) => dayInWords(exportedAt.slice(0, 10)) },
        ]}
        rows={recordExports ?? []}
      />
    </>
  );
};
