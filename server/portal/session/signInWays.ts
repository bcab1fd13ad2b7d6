/** An identity provider that people sign in through, in production. */
export interface OpenIdProvider {
  /** In addresses: letters, digits and hyphens. */
  key: string;
  /** What stands on its button, such as “Staff of Oldham”. */
  name: string;
  /** Where its configuration is found. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What is asked of it; `openid` at the least. */
  scope: string;
}

/** One example account that a newcomer may sign in as. */
export interface ExampleAccount {
  role: string;
  councilSlug: string | null;
}

/** The example accounts of a program in development, without an identity provider. */
export interface DevelopmentSignIn {
  accounts(): readonly ExampleAccount[];
  /** A token of the account; null where it is none of these. */
  tokenOf(account: ExampleAccount): Promise<string | null>;
}

/** How people may sign in here. */
export interface SignInWays {
  /** Null in production. */
  development: DevelopmentSignIn | null;
  providers: readonly OpenIdProvider[];
  /** The address by which browsers reach the portal, such as https://budgets.example.gov.uk; null where it is as they ask. */
  publicOrigin: string | null;
}
