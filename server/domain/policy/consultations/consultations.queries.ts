import { fromGlobalId } from '../../../platform/ids.ts';
import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readByKey, readPage } from '../../../platform/reading/reader.ts';
import { type Selection, selectionOf } from '../../../platform/reading/selection.ts';
import { expression, extendShape, many, needs } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { policyChangeShape } from '../policyChanges/policyChanges.queries.ts';
import { type ConsultationFacts, consultationStatus } from './consultation.ts';
import { accountKeyOf } from './consultationAccounts.ts';
import { publishedTally, type Tally } from './consultationCounts.ts';
import { PolicyConsultation, PolicyConsultationAnswer } from './consultations.entity.ts';
import type { ConsultationStatus, ConsultationView } from './consultationVocabulary.ts';
import { publishedDifferences, type StoredDraft } from './publishedDraft.ts';

const ofChange = (column: string) =>
  expression(
    (row) => `(select c.${column} from policy_change c where c.tenant_id = $1 and c.id = ${row}.change_id)`,
  );
const ofEdit = (column: string) =>
  expression(
    (row) =>
      `(select e.${column} from policy_change_edit e where e.tenant_id = $1 and e.change_id = ${row}.change_id and e.number = ${row}.edit_number)`,
  );

/** Of the answers of one account to one question, the last counts: ids come in the order in which they were made. */
const isLatest = (answer: string) =>
  `not exists (select from policy_consultation_answer later where later.tenant_id = $1 and later.consultation_id = ${answer}.consultation_id and later.question_number = ${answer}.question_number and later.account_key = ${answer}.account_key and later.id > ${answer}.id)`;

const counted = (view: ConsultationView) => `count(*) filter (where a.view = '${view}')`;

/** The answers to each question that was answered, counted. They are never shown as they are. */
const tallies = expression(
  (row) =>
    `(select coalesce(json_object_agg(counted.question_number, json_build_object('agree', counted.agree, 'disagree', counted.disagree, 'neither', counted.neither)), '{}') from (
      select a.question_number, ${counted('AGREE')} as agree, ${counted('DISAGREE')} as disagree, ${counted('NEITHER')} as neither
      from policy_consultation_answer a where a.tenant_id = $1 and a.consultation_id = ${row}.id and ${isLatest('a')}
      group by a.question_number) counted)`,
);

const STATUS_FACTS = ['opensOn', 'closesOn', 'closedOn', 'respondedAt', 'isDraftWithdrawn'];

export const policyConsultationShape = shapeOf(PolicyConsultation, {
  fields: {
    area: ofChange('area'),
    effectiveFrom: ofEdit('effective_from'),
    isDraftWithdrawn: expression(
      (row) =>
        `exists (select from policy_change c where c.tenant_id = $1 and c.id = ${row}.change_id and c.withdrawn_at is not null)`,
    ),
    draftHasChanged: expression(
      (row) =>
        `exists (select from policy_change_edit e where e.tenant_id = $1 and e.change_id = ${row}.change_id and e.number > ${row}.edit_number)`,
    ),
    draftSettings: ofEdit('settings'),
    draftSources: ofEdit('sources'),
    base: expression(
      (row) =>
        `(select json_build_object('settings', v.settings, 'sources', v.sources) from policy_version v where v.tenant_id = $1 and v.id = ${row}.base_version_id)`,
    ),
    tallies,
    status: needs(...STATUS_FACTS),
    questions: needs('asked', 'tallies', ...STATUS_FACTS),
    differences: needs('area', 'effectiveFrom', 'draftSettings', 'draftSources', 'base'),
  },
});

export const policyConsultationAnswerShape = shapeOf(PolicyConsultationAnswer);

extendShape(policyChangeShape, {
  consultations: many(() => policyConsultationShape, { from: 'id', to: 'change_id', orderBy: ['id desc'] }),
});

/** A question as it is published. */
export interface PublishedQuestion {
  number: number;
  text: string;
  /** Null until no more answers are taken, so that nobody answers by what others did. */
  counts: ReturnType<typeof publishedTally> | null;
}

/** The questions of a consultation, with what was answered once it is over. */
export function publishedQuestions(
  row: ConsultationFacts & { asked: readonly string[]; tallies: Readonly<Record<string, Tally>> },
  today: string,
): PublishedQuestion[] {
  const status = consultationStatus(row, today);
  const isOver = status === 'CLOSED' || status === 'RESPONDED';
  return row.asked.map((text, index) => ({
    number: index + 1,
    text,
    counts: isOver ? publishedTally(row.tallies[index + 1] ?? NOBODY) : null,
  }));
}

const NOBODY: Tally = { agree: 0, disagree: 0, neither: 0 };

/** A consultation's draft as it is read, for what it would change. */
export interface DraftRow extends Pick<StoredDraft, 'area' | 'effectiveFrom' | 'base'> {
  draftSettings: unknown;
  draftSources: StoredDraft['draft']['sources'];
}

/** What the published draft would change. */
export function differencesOfDraft({ draftSettings, draftSources, ...row }: DraftRow) {
  return publishedDifferences({ ...row, draft: { settings: draftSettings, sources: draftSources } });
}

/** The consultations of the session's council, the newest first. */
export function findPolicyConsultations<Row>(session: Session, selection: Selection): Promise<Row[]> {
  const ofCouncil = {
    column: 'tenant_id',
    value: session.council.tenantId,
    orderBy: ['id desc'],
    limit: MOST_LISTED,
  };
  return readByKey<Row>(session, policyConsultationShape, ofCouncil, selection);
}

/** An older one is still read by its id. */
const MOST_LISTED = 100;

/** What was answered in a consultation, by question, a page at a time; of each account to each question the last alone. */
export function findAnswers(
  session: Session,
  consultationId: string,
  selection: PageSelection,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  const uuid = fromGlobalId('PolicyConsultation', consultationId);
  const sql = `consultation_id = $1 and ${isLatest('policy_consultation_answer').replaceAll('$1', '$2')}`;
  return readPage(session, policyConsultationAnswerShape, selection, {
    ...page,
    list: `answers of ${uuid}`,
    orderBy: ['question_number'],
    where: uuid === null ? { sql: 'false', values: [] } : { sql, values: [uuid, session.council.tenantId] },
  });
}

const READ_OWN_ANSWERS = {
  name: 'read_own_consultation_answers',
  text: `select distinct on (question_number) question_number as "questionNumber", view, words
    from policy_consultation_answer where tenant_id = $1 and consultation_id = $2 and account_key = $3
    order by question_number, id desc`,
};

/** What the account that asks has answered itself so far. */
export function readOwnAnswers(session: Session, consultationId: string): Promise<OwnAnswer[]> {
  const uuid = fromGlobalId('PolicyConsultation', consultationId) as string;
  const values = [session.council.tenantId, uuid, accountKeyOf(uuid, session.actor?.subject ?? '')];
  return session.query<OwnAnswer>(READ_OWN_ANSWERS, values);
}

/** An answer as whoever gave it sees it. */
export interface OwnAnswer {
  questionNumber: number;
  view: ConsultationView;
  words: string | null;
}

/** A consultation as anybody may read it. */
export interface PublicConsultation
  extends Pick<
    ConsultationRow,
    | 'id'
    | 'area'
    | 'title'
    | 'summary'
    | 'opensOn'
    | 'closesOn'
    | 'closedOn'
    | 'closedReason'
    | 'effectiveFrom'
    | 'draftHasChanged'
    | 'whatChanged'
    | 'respondedAt'
  > {
  status: ConsultationStatus;
  differences: readonly { path: string; sentence: string }[];
  questions: readonly PublishedQuestion[];
}

interface ConsultationRow extends ConsultationFacts, DraftRow {
  id: string;
  title: string;
  summary: string;
  asked: readonly string[];
  tallies: Readonly<Record<string, Tally>>;
  closedReason: string | null;
  draftHasChanged: boolean;
  whatChanged: string | null;
}

const PUBLIC_FIELDS = selectionOf(
  ...['id', 'title', 'summary', 'closedReason', 'draftHasChanged', 'whatChanged'],
  ...['questions', 'differences', 'status'],
);

/** What the session's council asks residents, and what came of it, as anybody may read it; the newest first. */
export async function readPublicConsultations(session: Session): Promise<PublicConsultation[]> {
  const rows = await findPolicyConsultations<ConsultationRow>(session, PUBLIC_FIELDS);
  const today = session.today.toString();
  return rows.map((row) => ({
    id: row.id,
    area: row.area,
    title: row.title,
    summary: row.summary,
    status: consultationStatus(row, today),
    opensOn: row.opensOn,
    closesOn: row.closesOn,
    closedOn: row.closedOn,
    closedReason: row.closedReason,
    effectiveFrom: row.effectiveFrom,
    draftHasChanged: row.draftHasChanged,
    differences: differencesOfDraft(row).map(({ path, sentence }) => ({ path, sentence })),
    questions: publishedQuestions(row, today),
    whatChanged: row.whatChanged,
    respondedAt: row.respondedAt,
  }));
}
