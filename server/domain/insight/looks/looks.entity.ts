import { defineEntity, p } from '@mikro-orm/core';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Person } from '../../people/people.entity.ts';

/** That an account looked at somebody's record on a day, in a role. It is written after the answer, and never changes. */
export const RecordLook = defineEntity({
  name: 'RecordLook',
  tableName: 'record_look',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    account: p.text(),
    role: p.text(),
    /** The record of whoever supports the person; null for staff. */
    supporterId: p.uuid().nullable(),
    lookedOn: day(),
    firstAt: instant(),
    ...references({ person: Person }),
  },
});
