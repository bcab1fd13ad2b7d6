import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Person, Supporter } from '../../people/people.entity.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import type { ConcernKind, ConcernOutcome, ConcernRule, ConcernSource } from './concernsVocabulary.ts';

/** Something about a person that somebody, or a rule, was worried about, and what was done about it. */
export const Concern = defineEntity({
  name: 'Concern',
  tableName: 'concern',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    version: p.integer(),
    kind: p.text().$type<ConcernKind>(),
    words: p.text(),
    raisedAs: p.text().$type<ConcernSource>(),
    raisedBy: p.text(),
    raisedOn: day(),
    raisedAt: instant(),
    rule: p.text().$type<ConcernRule>().nullable(),
    /** What the rule found, so that it raises no second concern about it. */
    ruleFact: p.text().nullable(),
    aboutSupporterId: p.uuid().nullable(),
    dueOn: day(),
    warnOn: day(),
    policyVersionId: p.uuid(),
    ownerAccount: p.text().nullable(),
    takenAt: instant().nullable(),
    whatWasFound: p.text().nullable(),
    howTold: p.text().nullable(),
    toldOn: day().nullable(),
    answeredAt: instant().nullable(),
    answeredBy: p.text().nullable(),
    /** By when it comes to its end once it is answered, and the day from which that is warned of. */
    endDueOn: day().nullable(),
    endWarnOn: day().nullable(),
    outcome: p.text().$type<ConcernOutcome>().nullable(),
    outcomeNote: p.text().nullable(),
    endedAt: instant().nullable(),
    endedBy: p.text().nullable(),
    ...references({ person: Person, aboutSupporter: Supporter, policyVersion: PolicyVersion }),
  },
});
export type ConcernRecord = InferEntity<typeof Concern>;
