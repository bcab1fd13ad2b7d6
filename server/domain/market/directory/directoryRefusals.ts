/** Why a file of the directory is not imported, in order of precedence. */
export const DIRECTORY_FILE_REFUSALS = {
  DIRECTORY_FILE_NOT_READABLE: 'The file is no directory of Open Referral UK.',
  DIRECTORY_RECORD_NOT_VALID:
    'A record of the file is not as Open Referral UK has it, with its number and place.',
  DIRECTORY_ID_TAKEN: 'A record of the file has the id of a service that was listed otherwise.',
} as const;
export type DirectoryFileRefusalCode = keyof typeof DIRECTORY_FILE_REFUSALS;

/** Why a service is not listed, or its listing not ended, in order of precedence. */
export const LISTING_REFUSALS = {
  LISTING_AGREEMENT_MISSING:
    'A personal assistant, or somebody else by themself, is listed only once they have agreed.',
  LISTING_FROM_FILE: 'The service came from a file, and ends with a newer one.',
  LISTING_ENDED: 'The listing has ended.',
  ADDRESS_NOT_VALID: 'A web or e-mail address is none.',
  MEMBERSHIP_NOT_VALID: 'A membership of a framework ends before it begins.',
  PLACE_NOT_VALID: 'The place is nowhere in the United Kingdom.',
  PRICE_NOT_VALID: 'A price is less than nothing, or ends before it begins.',
  LANGUAGE_TAG_NOT_VALID: 'A language is not written as languages are.',
} as const;
export type ListingRefusalCode = keyof typeof LISTING_REFUSALS;

/** Why it is not kept how a broker or support service works, in order of precedence. */
export const BROKERAGE_REFUSALS = {
  NO_BROKER: 'The service is neither a broker nor a support service.',
  FEE_NOT_CLEAR:
    'The fee is less than nothing, or nothing although it is said to be charged, or the other way about.',
  WORKLOAD_NOT_CLEAR:
    'How many people there are is less than nothing, or without the day on which they were counted.',
  INDEPENDENCE_NOT_CLEAR: 'It is not said on whom it depends, or it is although it is independent.',
  PEER_AGREEMENT_MISSING: 'What somebody has lived through is told only once they have agreed.',
} as const;
export type BrokerageRefusalCode = keyof typeof BROKERAGE_REFUSALS;
