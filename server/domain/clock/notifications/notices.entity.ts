import { defineEntity, p } from '@mikro-orm/core';
import { instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Person } from '../../people/people.entity.ts';

/**
 * Something that happened of which readers may want to be told, written in the transaction in which it happened. It
 * holds a code and ids; who may read it is asked when it is read.
 */
export const Notice = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    code: p.text(),
    subjectType: p.text(),
    subjectId: p.uuid(),
    occurredAt: instant(),
    ...references({ person: Person }),
  },
});

/** That a reader has read a notice: each reader for themself. */
export const NoticeRead = defineEntity({
  name: 'NoticeRead',
  tableName: 'notice_read',
  properties: {
    tenantId: p.uuid().primary(),
    noticeId: p.uuid().primary(),
    reader: p.text().primary(),
    personId: p.uuid(),
    readAt: instant(),
    ...references({ notice: Notice }),
  },
});
