import { RECORD_KINDS } from '../../../platform/access.ts';
import { type NodeTypeName, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { TIMELINE_EVENT, type TimelineEvent, timelineSentence } from './timelineEvents.ts';
import { TIMELINE_SOURCES, type TimelineSource } from './timelineSources.queries.ts';

/** The most entries that are shown of one person: the latest. */
export const MOST_TIMELINE_ENTRIES = 100;

/** Something that happened with a person. */
export interface TimelineEntry {
  event: TimelineEvent;
  /** The day in England on which it happened. */
  happenedOn: string;
  sentence: string;
  amountPence: number | null;
  subjectType: string;
  /** The global id. */
  subjectId: string;
}

interface Row {
  event: TimelineEvent;
  happenedOn: string;
  amountPence: string | number | null;
  subjectType: NodeTypeName;
  id: string;
}

// Of one day, what comes later on the way to support is shown first.
const READ_TIMELINE = {
  name: 'read_timeline',
  text: `select event, happened_on::text as "happenedOn", amount_pence as "amountPence", subject_type as "subjectType", id
    from (${TIMELINE_SOURCES.map(selectOf).join(' union all ')}) happened
    where happened_on is not null
    order by happened_on desc, place desc, id desc limit ${MOST_TIMELINE_ENTRIES}`,
};

function selectOf(source: TimelineSource): string {
  const {
    event,
    kind,
    subjectType,
    from,
    person = 'it.person_id',
    on,
    amount = 'null',
    where = 'true',
  } = source;
  const readable = kind ? `'${kind}' = any($3::text[])` : 'true';
  return `select '${event}' as event, ${TIMELINE_EVENT.values.indexOf(event)} as place, ${on} as happened_on,
      (${amount})::bigint as amount_pence, '${subjectType}' as subject_type, it.id
    from ${from} where ${person.split('.')[0]}.tenant_id = $1 and ${person} = $2 and ${readable} and ${where}`;
}

/** What has happened with a person, the latest first: only what the session may read, in one statement. */
export async function readTimeline(session: Session, personId: string): Promise<TimelineEntry[]> {
  const readable = RECORD_KINDS.filter((kind) => session.mayRead(kind));
  const rows = await session.query<Row>(READ_TIMELINE, [session.council.tenantId, personId, readable]);
  return rows.map(({ event, happenedOn, subjectType, id, ...row }) => {
    const amountPence = row.amountPence === null ? null : Number(row.amountPence);
    const sentence = timelineSentence(event, amountPence);
    return { event, happenedOn, sentence, amountPence, subjectType, subjectId: toGlobalId(subjectType, id) };
  });
}
