/** The input that registers somebody, with the test's own values on top. Every value is invented. */
export function registration(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    givenName: 'Margaret',
    familyName: 'Ashworth',
    bornOn: '1944-03-12',
    ethnicity: 'WHITE_BRITISH',
    clientGroup: 'OLDER_PEOPLE',
    primarySupportReason: 'PHYSICAL_SUPPORT_PERSONAL_CARE',
    livingSituation: 'ALONE',
    ...changes,
  };
}
