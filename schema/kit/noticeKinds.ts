import { NOTICE_KINDS } from '../../server/domain/areas.ts';
import { enumeration } from '../../tenants/vocabulary.ts';

/** Every kind of notice that some area declares. */
export const NOTICE_CODE = enumeration(
  'NoticeCode',
  'What happened, of which a reader may want to be told.',
  Object.fromEntries(NOTICE_KINDS.map(({ key, sentence }) => [key, sentence])),
);
