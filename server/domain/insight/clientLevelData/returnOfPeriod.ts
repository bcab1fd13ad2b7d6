/** The whole return of a period: every row, in an order that depends on nothing but what is recorded. */
import { toGlobalId } from '../../../platform/ids.ts';
import { carerAssessmentRow, carerSupportRow, withoutBudgets } from './carerRows.ts';
import type { RecordedForReturn } from './recordedEvents.ts';
import type { ReturnRow } from './returnFields.ts';
import type { ReturnPeriod } from './returnPeriod.ts';
import {
  assessmentRow,
  type PersonOfReturn,
  partRow,
  reablementRow,
  requestRow,
  reviewRow,
} from './returnRows.ts';
import { NOTHING_STATED } from './statisticalFacts.ts';

/** The rows by person, by kind of event as the return has them, by day and by reference. */
export function returnOfPeriod(recorded: RecordedForReturn, period: ReturnPeriod): ReturnRow[] {
  const people = peopleById(recorded);
  const of = <Event extends { personId: string }>(
    events: readonly Event[],
    row: (event: Event, whose: PersonOfReturn, period: ReturnPeriod) => ReturnRow | null,
  ) =>
    events.flatMap((event) => {
      const whose = people.get(event.personId);
      return (whose && row(event, whose, period)) ?? [];
    });
  const others = [
    ...of(recorded.requests, requestRow),
    ...of(recorded.assessments, assessmentRow),
    ...of(withoutBudgets(recorded.carerSupport, recorded.parts, period), carerSupportRow),
    ...of(recorded.parts, partRow),
    ...of(recorded.reablement, reablementRow),
    ...of(recorded.reviews, reviewRow),
  ];
  const named = new Set(others.map((row) => row.LA_Person_Unique_Identifier));
  for (const { personId } of recorded.carerAssessments) named.add(toGlobalId('Person', personId));
  const isInFile = (personId: string) => named.has(toGlobalId('Person', personId));
  const rows = [
    ...others,
    ...of(recorded.carerAssessments, (assessment, whose) =>
      carerAssessmentRow(assessment, whose, { period, isInFile }),
    ),
  ];
  return rows
    .map((row) => [placeOf(row), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
}

const EVENT_ORDER = ['Request', 'Assessment', 'Service', 'Review'];

/** References are of one row each, so no two rows have the same place. */
function placeOf(row: ReturnRow): string {
  const { LA_Person_Unique_Identifier: person, Event_Type, Event_Start_Date, Event_Reference } = row;
  return `${person} ${EVENT_ORDER.indexOf(Event_Type)} ${Event_Start_Date} ${Event_Reference}`;
}

function peopleById(recorded: RecordedForReturn): Map<string, PersonOfReturn> {
  const facts = new Map(recorded.facts.map((each) => [each.personId, each]));
  const contributions = new Map(recorded.contributions.map((each) => [each.personId, each]));
  const helped = new Map(recorded.helpedUnpaid.map(({ personId, isHelped }) => [personId, isHelped]));
  return new Map(
    recorded.people.map((person) => [
      person.id,
      {
        person,
        facts: facts.get(person.id) ?? NOTHING_STATED,
        isHelpedUnpaid: helped.get(person.id) ?? false,
        contributions: contributions.get(person.id) ?? null,
      },
    ]),
  );
}
