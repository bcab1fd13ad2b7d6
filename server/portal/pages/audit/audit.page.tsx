import type { FC } from 'hono/jsx';
import { PortalAuditDocument, type PortalAuditQuery } from '../../../../schema/operations/generated.ts';
import { TextField } from '../../components/fields.tsx';
import { Button } from '../../components/form.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Table } from '../../components/table.tsx';
import { Paragraph, TextLink } from '../../components/words.tsx';
import type { PortalApp } from '../../env.ts';
import { newForm } from '../../forms/formState.ts';
import { signedInOnly } from '../../middleware/signedInOnly.ts';
import { codeInWords } from '../../words/roles.ts';
import { dayInWords } from '../../words/sentences.ts';
import { pageOf, pagesAround } from '../pageOf.ts';

type Entries = NonNullable<PortalAuditQuery['auditEntries']>;
type Entry = Entries['nodes'][number];

const ENTRIES_A_PAGE = 50;

/** What has been changed at the council, by whom, the latest first; of one record where its id is given. */
export function auditRoutes(app: PortalApp): void {
  app.use('/audit', signedInOnly);
  app.get('/audit', async (c) => {
    const subjectId = c.req.query('record')?.trim() || undefined;
    const { data } = await c.var.api.ask(PortalAuditDocument, { ...pageOf(c, ENTRIES_A_PAGE), subjectId });
    const view = <AuditTrail entries={data.auditEntries ?? null} subjectId={subjectId ?? ''} />;
    return c.render(view, { title: 'Audit trail', isWide: true });
  });
}

const AuditTrail: FC<{ entries: Entries | null; subjectId: string }> = ({ entries, subjectId }) => (
  <>
    <Paragraph>
      Every change with its account, its role and the request that stands in the log. It has ids and no names.
      Choose a record to see its entries alone.
    </Paragraph>
    <section class="portal-filters" aria-label="Narrow the list">
      <form method="get" action="/audit">
        <TextField form={newForm({ record: subjectId })} name="record" label="Id of the record" />
        <div class="govuk-button-group">
          <Button kind="secondary">Show its changes</Button>
          {subjectId && <TextLink href="/audit">Show every change</TextLink>}
        </div>
      </form>
    </section>
    <div class="portal-dense">
      <Table
        caption="Changes, the latest first"
        isCaptionHidden
        empty={subjectId ? 'Nothing was changed of such a record.' : 'Nothing has been changed yet.'}
        rows={entries?.nodes ?? []}
        columns={[
          { heading: 'When', isRowHeading: true, cell: ({ occurredAt }: Entry) => momentInWords(occurredAt) },
          { heading: 'What was done', cell: ({ action }: Entry) => mutationInWords(action) },
          {
            heading: 'By',
            cell: ({ actorSubject, actorRole }: Entry) =>
              `${actorSubject}, ${codeInWords(actorRole).toLowerCase()}`,
          },
          { heading: 'Record', cell: (entry: Entry) => <RecordLink entry={entry} /> },
          { heading: 'Request', cell: ({ requestId }: Entry) => requestId },
        ]}
      />
    </div>
    {entries && (
      <Pagination
        of="changes"
        {...pagesAround(entries.pageInfo, '/audit', subjectId ? { record: subjectId } : {})}
      />
    )}
  </>
);

const RecordLink: FC<{ entry: Entry }> = ({ entry: { subjectType, subjectId } }) => (
  <>
    {namesInWords(subjectType)}
    <span class="portal-small">
      <TextLink href={`/audit?${new URLSearchParams({ record: subjectId })}`}>{subjectId}</TextLink>
    </span>
  </>
);

const LONDON = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Europe/London' });
const LONDON_DAY = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'Europe/London' });

function momentInWords(moment: string): string {
  const at = new Date(moment);
  return `${dayInWords(LONDON_DAY.format(at))} at ${LONDON.format(at)}`;
}

/** "registerPerson" becomes "Register person". */
function mutationInWords(action: string): string {
  const words = namesInWords(action);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const namesInWords = (name: string) => name.replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
