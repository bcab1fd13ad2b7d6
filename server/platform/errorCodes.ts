/** What an error is, for whoever meets its code. */
interface ErrorMeaning {
  /** When it comes. */
  meaning: string;
  /** The HTTP status where it is why nothing ran. Beside the data of an operation that ran, most errors leave it 200. */
  status: number;
  whatToDo: string;
}

/**
 * Every code of an error: who you are, malformed input, and our own faults. A business "no" is a refusal instead. The
 * program throws no others, and the API lists them from here.
 */
export const ERRORS = {
  UNAUTHENTICATED: {
    status: 401,
    meaning: 'No token was sent, or its account was signed out everywhere after it was issued.',
    whatToDo:
      'Send one, as the header `Authorization: Bearer <token>`; after signing out, sign in for a new one.',
  },
  TOKEN_MALFORMED: {
    status: 401,
    meaning:
      'What was sent is no signed token, it is not valid yet, or a claim of it is missing or unreadable.',
    whatToDo: 'Look at the header, and at what the identity provider puts in, its clock included.',
  },
  TOKEN_EXPIRED: {
    status: 401,
    meaning: 'The token is past its `exp`.',
    whatToDo: 'Refresh it, or sign in again.',
  },
  TOKEN_WRONG_AUDIENCE: {
    status: 401,
    meaning: 'The token is meant for another service.',
    whatToDo: 'Ask for one whose `aud` is what the council’s file lists.',
  },
  TOKEN_WRONG_ISSUER: {
    status: 401,
    meaning: 'The token’s issuer is not trusted for its council and role, or there is no such council.',
    whatToDo: 'Sign in through that council.',
  },
  TOKEN_ALGORITHM_NOT_ALLOWED: {
    status: 401,
    meaning: 'The token is signed with neither RS256 nor ES256.',
    whatToDo: 'Have the identity provider use one of these.',
  },
  TOKEN_SIGNATURE_INVALID: {
    status: 401,
    meaning: 'No key of its issuer signed the token.',
    whatToDo: 'Sign in again.',
  },
  FORBIDDEN: {
    status: 403,
    meaning: 'The role may not use this field, or not read this kind of record.',
    whatToDo: 'Do not ask for it as this role, and show the message.',
  },
  COUNCIL_NOT_FOUND: {
    status: 404,
    meaning: 'There is no such council for this token, or none to compare.',
    whatToDo: 'Look at the short name; `councils` lists them.',
  },
  POLICY_NOT_IN_FORCE: {
    status: 400,
    meaning: 'The council has no version of an area of policy on that day.',
    whatToDo: 'Tell the council; nothing is decided by a default.',
  },
  BAD_USER_INPUT: {
    status: 400,
    meaning:
      'A value can’t be what it is: of the wrong type, a null where none can stand, a text that can’t be kept.',
    whatToDo: 'Correct it; `inputPath` says which, and the value itself is never repeated.',
  },
  DOCUMENT_NOT_REGISTERED: {
    status: 403,
    meaning:
      'Nobody registered the document, and the council or the platform allows no others; with 404, nobody registered its `documentId`.',
    whatToDo: 'Send a registered one, to the letter; a council administrator registers a release.',
  },
  SUBSCRIPTION_NOT_SUPPORTED: {
    status: 400,
    meaning: 'The document holds a subscription, which is answered at /graphql/stream only.',
    whatToDo: 'Send a query, again when you want to know what has changed.',
  },
  QUERY_TOO_DEEP: {
    status: 400,
    meaning: 'The operation has more levels than the limit, or a fragment within itself.',
    whatToDo: 'Ask for the deeper part in a second request.',
  },
  QUERY_TOO_BROAD: {
    status: 400,
    meaning: 'The document has more of something than its limit.',
    whatToDo: 'Ask for fewer, or split the request.',
  },
  QUERY_TOO_COSTLY: {
    status: 400,
    meaning: 'The operation could return more values than the limit.',
    whatToDo: 'Ask for smaller pages, or fewer fields inside lists.',
  },
  PAGE_TOO_LARGE: {
    status: 400,
    meaning: 'More records were asked for at once than the limit.',
    whatToDo: 'Ask for 100 or fewer, and for the others in a further request.',
  },
  RATE_LIMITED: {
    status: 429,
    meaning:
      'The account, or without a good token the address, has asked for too much in the last minute; nothing was done.',
    whatToDo:
      'Ask again after as many seconds as `Retry-After` says, a change with the same `idempotencyKey`.',
  },
  CURSOR_NOT_VALID: {
    status: 400,
    meaning: 'The cursor is none, or its entry has gone.',
    whatToDo: 'Begin with the first page.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 400,
    meaning: 'The idempotency key was used for another input.',
    whatToDo: 'Send a new key for a new change.',
  },
  CONFLICT: {
    status: 400,
    meaning: 'Somebody changed the same record at the same moment, and nothing of yours was saved.',
    whatToDo: 'Read it again and repeat the change.',
  },
  REFUSAL_NOT_DECLARED: {
    status: 400,
    meaning:
      'A change was refused for a reason that its enum lacks, which is our fault; nothing was changed.',
    whatToDo: 'Show the message, and report the request id.',
  },
  COUNCIL_BUSY: {
    status: 503,
    meaning: 'Your council has more under way than can wait; this was not begun.',
    whatToDo: 'Ask again after as many seconds as `Retry-After` says, and send fewer at once.',
  },
  DATABASE_UNAVAILABLE: {
    status: 503,
    meaning: 'The records can’t be reached at the moment; whether a change was made may be unknown.',
    whatToDo:
      'Ask again after as many seconds as `Retry-After` says, a change with the same `idempotencyKey`.',
  },
  FILES_UNAVAILABLE: {
    status: 503,
    meaning: 'Where files are kept can’t be reached at the moment; nothing was kept.',
    whatToDo: 'Send it again after as many seconds as `Retry-After` says.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    meaning: 'Something went wrong on our side, or the keys of an identity provider can’t be read.',
    whatToDo: 'Repeat it, a change with the same `idempotencyKey`; then report the request id.',
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    meaning: 'The document is not GraphQL.',
    whatToDo: 'Correct it where the location points.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    meaning: 'The document is not of this schema.',
    whatToDo: 'Hold your documents to `schema.graphql` when you build.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning: 'The document does not say which of its operations to run.',
    whatToDo: 'Send `operationName`.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    // Clients that send a hash first expect it so, and then send the document.
    status: 200,
    meaning: 'A query was sent by its hash alone, and nobody registered it.',
    whatToDo: 'Send the document itself.',
  },
  BAD_REQUEST: {
    status: 400,
    meaning: 'The HTTP request is not right.',
    whatToDo: 'Send plain JSON in UTF-8, by POST, one operation, to `/graphql`.',
  },
  REQUEST_TOO_LARGE: {
    status: 413,
    meaning: 'The body has more bytes than the limit, or its JSON more values or levels.',
    whatToDo: 'Send less at once.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    meaning: 'The body is compressed, or in another encoding than UTF-8.',
    whatToDo: 'Send plain JSON in UTF-8.',
  },
  NOT_FOUND: {
    status: 404,
    meaning:
      'There is nothing at this address; or, where a query names `inputPath`, your council has no such record to narrow its list by.',
    whatToDo: 'Send to `/graphql`; or look at the id.',
  },
} as const satisfies Readonly<Record<string, ErrorMeaning>>;

export type ErrorCode = keyof typeof ERRORS;
export const ERROR_CODES = Object.keys(ERRORS) as readonly ErrorCode[];
