import { z } from 'zod';

/** An identity provider that people sign in through at the portal. */
const providerSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(80),
  issuer: z.url().regex(/^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1)[:/]/),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  scope: z.string().default('openid'),
});

const webOrigin = z
  .string()
  .regex(
    /^https?:\/\/[^/\s]+$/,
    'is an address such as https://budgets.example.gov.uk, with nothing after it',
  );

/** What is read from the environment for the web front end. */
export const PORTAL_ENVIRONMENT = {
  PORTAL: z.enum(['on', 'off'], 'is on or off').default('on'),
  PORTAL_SECRET: z.string().min(32, 'has 32 characters or more').optional(),
  PORTAL_ORIGIN: webOrigin.optional(),
  PORTAL_API_ORIGIN: webOrigin.optional(),
  PORTAL_LANGUAGES: z.string().min(1, 'is the path of a folder').optional(),
  PORTAL_SIGN_IN: z
    .string()
    .default('[]')
    .transform((text, { addIssue }) => {
      try {
        return z.array(providerSchema).parse(JSON.parse(text));
      } catch {
        addIssue(
          'is not a JSON list of {"key", "name", "issuer", "clientId", "clientSecret"}, perhaps with a "scope"',
        );
        return z.NEVER;
      }
    }),
};

const portalEnvironment = z.object(PORTAL_ENVIRONMENT);
type PortalValues = z.infer<typeof portalEnvironment>;

/** The settings of the web front end. */
export interface PortalConfig {
  /** Seals the cookies of sessions; null in development, where one is kept in the data directory. */
  secret: string | null;
  /** The address that browsers know it by; null where it is as they ask. */
  publicOrigin: string | null;
  /** Where the API is; null where this program answers it. */
  apiOrigin: string | null;
  /** The folder of the languages that pages may be read in beside those of the program; null where there is none. */
  languagesFolder: string | null;
  providers: PortalValues['PORTAL_SIGN_IN'];
}

/** Null where there is no portal: it is turned off, or in production has no secret to seal sessions by. */
export function portalConfigOf(values: PortalValues, isDevelopment: boolean): PortalConfig | null {
  if (values.PORTAL === 'off') return null;
  if (!isDevelopment && values.PORTAL_SECRET === undefined) return null;
  return {
    secret: values.PORTAL_SECRET ?? null,
    publicOrigin: values.PORTAL_ORIGIN ?? null,
    apiOrigin: values.PORTAL_API_ORIGIN ?? null,
    languagesFolder: values.PORTAL_LANGUAGES ?? null,
    providers: values.PORTAL_SIGN_IN,
  };
}
