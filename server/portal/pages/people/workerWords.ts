interface Worked {
  /** The account of whoever works with a person; never a name. */
  keyWorker?: string | null;
  /** Whom the person speaks to today, by name. */
  speakTo?: { name?: string | null; teamName?: string | null } | null;
}

/** Who works with somebody, by name. An account is nobody’s name, and is never shown as one. */
export function workerInWords({ keyWorker, speakTo }: Worked, account: string | null | undefined): string {
  const named = speakTo?.name ?? speakTo?.teamName;
  if (named) return named;
  if (!keyWorker) return 'Nobody yet';
  return keyWorker === account ? 'You' : 'Somebody who is not named yet';
}
