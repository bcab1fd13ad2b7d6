import { RequestError } from '../../../platform/errors.ts';
import type { PageSize } from '../../../platform/http/page.ts';
import { fromGlobalId, toGlobalId } from '../../../platform/ids.ts';
import { allOf, isOneOf } from '../../../platform/reading/condition.ts';
import { readPage } from '../../../platform/reading/reader.ts';
import type { Selection } from '../../../platform/reading/selection.ts';
import { expression, extendShape, globalId, many, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { Session } from '../../../platform/session.ts';
import { personShape, supporterShape } from '../../people/people.queries.ts';
import { fullNameOf } from '../../people/registration.ts';
import { audiencesOf, MOST_CURRENT_ENTRIES } from './entry.ts';
import { type CurrentEntry, onePageProfile, TOOLS_OF_PROFILE } from './onePageProfile.ts';
import { HealthConsent, HealthExport, ProfileEntry } from './personCentred.entity.ts';
import { ENTRY_AUDIENCE, type EntryAudience, type PersonCentredTool } from './personCentredVocabulary.ts';
import { fittedProfile, type ProfileToShow } from './profilePage.ts';

export const profileEntryShape = shapeOf(ProfileEntry, {
  fields: {
    person: one(() => personShape),
    supporter: one(() => supporterShape),
    replacedById: globalId('replaced_by_id', 'ProfileEntry'),
    isCurrent: expression((entry) => `(${entry}.ended_on is null)`),
  },
});

export const healthConsentShape = shapeOf(HealthConsent, { fields: { person: one(() => personShape) } });
export const healthExportShape = shapeOf(HealthExport, {
  fields: { consent: one(() => healthConsentShape) },
});

const ofPerson = { from: 'id', to: 'person_id', orderBy: ['id desc'], limit: 100 };
extendShape(personShape, {
  healthConsents: many(() => healthConsentShape, ofPerson),
  healthExports: many(() => healthExportShape, ofPerson),
});

/** Which entries a session may read, by the column that says who sees each. */
export const ENTRIES_READ_BY = {
  column: 'seen_by',
  valuesFor: (session: Session): readonly string[] => audiencesOf(session),
};

/**
 * The entries of a person that the session may read, the newest first: those that are current, or with those that have ended.
 * As many come as may be current, so that of these none is missing.
 */
export async function readEntriesOf(
  session: Session,
  personId: string,
  { tools, includeEnded }: { tools?: readonly PersonCentredTool[] | null; includeEnded: boolean },
  selection: Selection,
): Promise<Record<string, unknown>[]> {
  const where = allOf([
    { sql: 'person_id = $1', values: [personId] },
    isOneOf(ENTRIES_READ_BY.column, audiencesOf(session)),
    ...(includeEnded ? [] : [{ sql: 'ended_on is null', values: [] }]),
    ...(tools ? [isOneOf('tool', tools)] : []),
  ]);
  const page = {
    list: `profile entries of ${personId}`,
    first: MOST_CURRENT_ENTRIES,
    orderBy: [],
    descending: true,
    where,
  };
  const wanted = { node: selection, rows: true, totalCount: false };
  return (await readPage<Record<string, unknown>>(session, profileEntryShape, wanted, page)).nodes;
}

interface DrawnRow {
  givenName: string;
  familyName: string;
  preferredName: string | null;
  entries: CurrentEntry[];
}

const DRAWN = {
  name: 'one_page_profile',
  text: `select person.given_name as "givenName", person.family_name as "familyName",
      person.preferred_name as "preferredName",
      (select coalesce(json_agg(json_build_object('id', entry.id, 'tool', entry.tool, 'perspective', entry.perspective,
          'writtenOn', entry.written_on, 'language', entry.language, 'words', entry.words, 'saidBy', entry.said_by,
          'name', entry.name, 'relationship', entry.relationship, 'closeness', entry.closeness,
          'whenInWords', entry.when_in_words, 'whatTheyDo', entry.what_they_do, 'whatItMeans', entry.what_it_means,
          'whatToDo', entry.what_to_do, 'firstStep', entry.first_step, 'decision', entry.decision,
          'howInvolved', entry.how_involved, 'whoDecides', entry.who_decides)), '[]')
        from profile_entry entry where entry.tenant_id = $1 and entry.person_id = person.id and entry.ended_on is null
          and entry.seen_by = any($3::text[]) and entry.tool = any($4::text[])) as entries
    from person where person.tenant_id = $1 and person.id = $2`,
};

/** A profile as it is drawn for an audience, and what is said of what the printed page leaves out. */
export interface OnePageProfile
  extends ProfileToShow,
    Pick<ReturnType<typeof fittedProfile>, 'leftOut' | 'leftOutCount'> {
  personId: string;
  audience: EntryAudience;
  sections: ReturnType<typeof fittedProfile>['sections'];
}

/**
 * The one-page profile of a person for an audience, from what is current today; null where the session may not see the
 * person. It holds what that whole audience may see and nothing more, so that it may be handed to any of them. Throws
 * FORBIDDEN where the asker is not among the audience.
 */
export async function readOnePageProfile(
  session: Session,
  { personId, audience, size }: { personId: string; audience: EntryAudience; size: PageSize },
): Promise<OnePageProfile | null> {
  const uuid = fromGlobalId('Person', personId);
  if (!uuid) return null;
  if (!audiencesOf(session).includes(audience)) throw notOfAudience(audience);
  const seenBy = ENTRY_AUDIENCE.values.slice(ENTRY_AUDIENCE.values.indexOf(audience));
  const values = [session.council.tenantId, uuid, seenBy, TOOLS_OF_PROFILE];
  const [row] = await session.query<DrawnRow>(DRAWN, values);
  if (!row) return null;
  const { givenName, familyName, preferredName } = row;
  const entries = row.entries.map((entry) => ({ ...entry, id: toGlobalId('ProfileEntry', entry.id) }));
  const drawn = {
    name: fullNameOf({ givenName: preferredName ?? givenName, familyName }),
    drawnOn: session.today.toString(),
    sections: onePageProfile(entries),
  };
  return { ...drawn, personId, audience, ...fittedProfile(drawn, size) };
}

function notOfAudience(audience: EntryAudience): RequestError {
  return new RequestError(
    'FORBIDDEN',
    `A profile for ${audience} shows what you may not see. Ask for the one for CIRCLE, which everybody may have who may see plans.`,
  );
}
