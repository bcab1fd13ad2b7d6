import { defineEntity, p } from '@mikro-orm/core';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import { day, instant, references, tenantKey } from '../../platform/database/columns.ts';
import { Person } from '../people/people.entity.ts';
import { PolicyVersion } from '../policy/policies/policies.entity.ts';

/**
 * Something that a council's policy decided about a person, with all that it rests on. The database refuses every
 * change to it. Facts and outcome are kept as the very bytes of their canonical JSON.
 *
 * Retention: it is part of the person's record, and is kept for as long as that record is and no longer. Its facts hold
 * what the rule read and nothing else: no name, no contact details and no words that anybody wrote.
 */
export const Decision = defineEntity({
  name: 'Decision',
  tableName: 'decision',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    kind: p.text(),
    subjectType: p.text(),
    subjectId: p.uuid(),
    decidedAt: instant(),
    /** The day in England. */
    decidedOn: day(),
    facts: p.json().columnType('json').$type<unknown>(),
    outcome: p.json().columnType('json').$type<unknown>(),
    sentence: p.text(),
    ...references({ person: Person }),
  },
});

/** A version of policy that a decision rests on, one for each area that its rule reads. */
export const DecisionPolicyVersion = defineEntity({
  name: 'DecisionPolicyVersion',
  tableName: 'decision_policy_version',
  properties: {
    tenantId: p.uuid().primary(),
    decisionId: p.uuid().primary(),
    area: p.text().$type<AreaKey>().primary(),
    personId: p.uuid(),
    policyVersionId: p.uuid(),
    /** The day for which the version was looked up. */
    inForceOn: day(),
    ...references({ decision: Decision, policyVersion: PolicyVersion }),
  },
});
