/** A record that an account was shown, and as whom. */
export interface Look {
  tenantId: string;
  /** The table of the record, each row of which is about one person. */
  table: string;
  /** A bare UUID. */
  recordId: string;
  /** The one person whose records the account sees; null where it sees everybody’s, or the cases of its panel. */
  onlyPersonId: string | null;
  account: string;
  role: string;
  /** The record of whoever supports the person; null for staff. */
  supporterId: string | null;
  /** The day in England. */
  lookedOn: string;
  firstAt: string;
}

/** Takes note of looks, and never keeps whoever looks waiting. */
export interface LookSink {
  note(look: Look): void;
}
