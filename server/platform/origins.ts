/** Where web pages come from, as browsers write it: `https://portal.example.gov.uk`; or patterns of that. */
export type AllowedOrigins = readonly (string | RegExp)[];

/** Pages on this machine, on whatever port: what a portal is developed on. */
export const LOOPBACK_ORIGINS = [/^http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?$/];

/** Whether it is an origin to list: no path after it, and in the clear on this machine only. */
export function isListableOrigin(text: string): boolean {
  const url = URL.parse(text);
  if (url?.origin !== text) return false;
  return url.protocol === 'https:' || LOOPBACK_ORIGINS.some((pattern) => pattern.test(text));
}
