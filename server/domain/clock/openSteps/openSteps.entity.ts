import { defineEntity, p } from '@mikro-orm/core';
import { day, references, tenantKey } from '../../../platform/database/columns.ts';
import { Person } from '../../people/people.entity.ts';

/** Something of a person's that waits for somebody, and by when. A subject has at most one open step of a kind. */
export const OpenStep = defineEntity({
  name: 'OpenStep',
  tableName: 'open_step',
  properties: {
    ...tenantKey(),
    /** The council itself where it is of no one person. */
    personId: p.uuid(),
    /** Worked out by PostgreSQL from the one before; null where it is of no one person. */
    ofPersonId: p.uuid().nullable(),
    kind: p.text(),
    subjectType: p.text(),
    subjectId: p.uuid(),
    dueOn: day(),
    /** The day from which the due date is warned of; null where it never is. */
    warnOn: day().nullable(),
    dueReason: p.text().nullable(),
    openedOn: day(),
    closedOn: day().nullable(),
    /** Kept by PostgreSQL, from the person. */
    personDiedOn: day().nullable(),
    /** Kept with the person's assignment, so that a team's list is read along an index. */
    teamId: p.uuid().nullable(),
    workerAccount: p.text().nullable(),
    ...references({ ofPerson: Person }),
  },
});
