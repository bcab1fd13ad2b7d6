import { defineEntity, p } from '@mikro-orm/core';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Person } from '../../people/people.entity.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';

/** A team of the council's, with the localities that it works in. */
export const Team = defineEntity({
  name: 'Team',
  tableName: 'team',
  properties: {
    ...tenantKey(),
    version: p.integer(),
    name: p.text(),
    localities: p.array<string>(),
    phone: p.text().nullable(),
    registeredAt: instant(),
    ...references({ council: Council }),
  },
});

/** Who works with a person from a day on. The database refuses every change to it: what follows is another one. */
export const Assignment = defineEntity({
  name: 'Assignment',
  tableName: 'assignment',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    teamId: p.uuid().nullable(),
    workerAccount: p.text().nullable(),
    workerName: p.text().nullable(),
    fromOn: day(),
    assignedAt: instant(),
    assignedBy: p.text(),
    ...references({ person: Person, team: Team }),
  },
});

/** Somebody who covers a worker from one day to another, both included. */
export const WorkerCover = defineEntity({
  name: 'WorkerCover',
  tableName: 'worker_cover',
  properties: {
    ...tenantKey(),
    version: p.integer(),
    workerAccount: p.text(),
    coverAccount: p.text(),
    coverName: p.text(),
    fromOn: day(),
    toOn: day(),
    recordedAt: instant(),
    ...references({ council: Council }),
  },
});
