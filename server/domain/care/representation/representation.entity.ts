import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { incapacityFoundUntilOf, ofPerson, Person, Supporter } from '../../people/people.entity.ts';
import type { AuthorityScope, RepresentationKind } from '../../people/peopleVocabulary.ts';
import type { Consulted } from './bestInterests.ts';
import type {
  AdvocacyProcess,
  AdvocacyReason,
  CapacityResult,
  DecidingAbility,
  DecisionSubject,
  SuitabilityBasis,
  SuitabilityCondition,
} from './representationVocabulary.ts';

/** Who recorded a row, and when. */
const recorded = () => ({ recordedAt: instant(), recordedBy: p.text() });

/** One decision about capacity. The database refuses every change to it: a later one takes its place. */
export const CapacityDecision = defineEntity({
  name: 'CapacityDecision',
  tableName: 'capacity_decision',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    subject: p.text().$type<DecisionSubject>(),
    subjectInWords: p.text().nullable(),
    decidedOn: day(),
    helpGiven: p.text(),
    result: p.text().$type<CapacityResult>(),
    impairment: p.text().nullable(),
    unableTo: p.array<DecidingAbility>(),
    causalLink: p.text().nullable(),
    isChoiceThoughtUnwise: p.boolean(),
    assessedBy: p.text(),
    validUntil: day().nullable(),
    /** The day from which that it runs out is warned of. */
    warnOn: day().nullable(),
    /** The decision about the same subject whose place it takes. */
    supersedesId: p.uuid().nullable(),
    ...recorded(),
    // Read with the decision, as its status follows from it. Never written from here.
    isSuperseded: p
      .boolean()
      .nullable()
      .formula(
        (row: Record<string, string>) =>
          `(select exists (select from capacity_decision later where later.tenant_id = ${row.tenantId} and later.supersedes_id = ${row.id}))`,
      ),
    ...references({ person: Person }),
  },
});
export type CapacityDecisionRecord = InferEntity<typeof CapacityDecision>;

/** One decision made for somebody in their best interests. The database refuses every change to it. */
export const BestInterestsDecision = defineEntity({
  name: 'BestInterestsDecision',
  tableName: 'best_interests_decision',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    capacityDecisionId: p.uuid(),
    decidedOn: day(),
    consulted: p.json().$type<readonly Consulted[]>(),
    nobodyConsultedReason: p.text().nullable(),
    wishesAndFeelings: p.text(),
    beliefsAndValues: p.text(),
    leastRestrictiveOption: p.text(),
    decision: p.text(),
    decisionMaker: p.text(),
    ...recorded(),
    ...references({ person: Person, capacityDecision: CapacityDecision }),
  },
});

/** Somebody who acts, or speaks up, for a person, with the papers that it rests on. Only its end is recorded later. */
export const Representation = defineEntity({
  name: 'Representation',
  tableName: 'representation',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    supporterId: p.uuid(),
    version: p.integer(),
    kind: p.text().$type<RepresentationKind>(),
    scopes: p.array<AuthorityScope>(),
    startsOn: day(),
    endsOn: day().nullable(),
    registeredOn: day().nullable(),
    courtOrder: p.text().nullable(),
    documentSeenOn: day().nullable(),
    /** For a suitable person what the appointment rests on; for an advocate the decision in which they speak up. */
    capacityDecisionId: p.uuid().nullable(),
    bestInterestsDecisionId: p.uuid().nullable(),
    suitabilityBasis: p.text().$type<SuitabilityBasis>().nullable(),
    conditionsMet: p.array<SuitabilityCondition>(),
    isFamilyOrFriend: p.boolean(),
    dbsCheckedOn: day().nullable(),
    signedOn: day().nullable(),
    isIndependent: p.boolean(),
    /** In what an advocate helps the person to take part; empty for all others, and where only a decision is named. */
    processes: p.array<AdvocacyProcess>(),
    endedOn: day().nullable(),
    endedReason: p.text().nullable(),
    ...recorded(),
    // Read with the appointment, as none outlasts the person. Never written from here.
    personDiedOn: day().nullable().formula(ofPerson('died_on')),
    // Read with the appointment, as that of a suitable person rests on it. Never written from here.
    incapacityFoundUntil: day().nullable().formula(incapacityFoundUntilOf),
    ...references({
      person: Person,
      supporter: Supporter,
      capacityDecision: CapacityDecision,
      bestInterestsDecision: BestInterestsDecision,
    }),
  },
});
export type RepresentationRecord = InferEntity<typeof Representation>;

/** How a person can take part, and whether an advocate is owed. A later one takes its place. */
export const Involvement = defineEntity({
  name: 'Involvement',
  tableName: 'involvement',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    supporterId: p.uuid().nullable(),
    consideredOn: day(),
    difficulties: p.array<DecidingAbility>(),
    isSupporterWanted: p.boolean(),
    isSupporterPaid: p.boolean(),
    isSupporterAble: p.boolean(),
    hasLongStayArrangedByNhs: p.boolean(),
    hasDisagreement: p.boolean(),
    note: p.text().nullable(),
    mustOfferAdvocate: p.boolean(),
    reasons: p.array<AdvocacyReason>(),
    ...recorded(),
    ...references({ person: Person, supporter: Supporter }),
  },
});
