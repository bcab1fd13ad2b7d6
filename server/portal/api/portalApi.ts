import { createHash } from 'node:crypto';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import type { FormMistake } from '../forms/formState.ts';
import { type Sentence, say, sentence } from '../words/say.ts';
import { postJson } from './postJson.ts';

/** What went wrong with a request or with a field of it; never a refusal, which is data. */
export interface ApiError {
  message: string;
  /** The field that it is about, where the operation ran. */
  path?: (string | number)[];
  /** `inputPath` says which part of the variables an error is about. */
  extensions: { code: string; requestId?: string; inputPath?: (string | number)[] };
}

/** Thrown where what a page can't do without did not come. */
export class ApiFailed extends Error {
  /** What a program switches on, such as FORBIDDEN. */
  readonly code: string;
  /** What whoever runs the service looks for in its log. */
  readonly requestId: string;

  constructor(readonly errors: readonly ApiError[]) {
    const { message, extensions } = errors[0] ?? NO_ANSWER;
    super(message);
    this.code = extensions.code;
    this.requestId = extensions.requestId ?? '';
  }

  /** Whether signing in again is what helps. */
  get isOfSignIn(): boolean {
    return this.code === 'UNAUTHENTICATED' || this.code.startsWith('TOKEN_');
  }
}

export interface Answer<Data> {
  data: Data;
  /** What of it the reader may not see, or did not come. */
  errors: readonly ApiError[];
}

/** Each document is written out once. */
const TEXTS = new WeakMap<object, string>();

function textOf(document: TypedDocumentNode<unknown, never>): string {
  let text = TEXTS.get(document);
  if (text === undefined) {
    text = print(document);
    TEXTS.set(document, text);
  }
  return text;
}

/** The name of the form as it was shown, and what it asks for, as one key: the same form with other contents is another. */
function keyOf(formShown: string, text: string, variables: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([formShown, text, variables]))
    .digest('base64url');
}

/** The one way from the portal to the product: its GraphQL endpoint, with the token of whoever is signed in. */
export class PortalApi {
  /** Which showing of a form is being sent; null where none is. */
  formShown: string | null = null;

  constructor(
    /** Such as https://fairshare.example.gov.uk, without a slash at its end. */
    readonly origin: string,
    private readonly token: string | null,
  ) {}

  /**
   * Sends a document of schema/operations. Fails where nothing came back, and where a root field did not come that the page
   * can't do without: all of them, unless `mayLack` names those that the role may not have.
   */
  async ask<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    mayLack: readonly (keyof Data & string)[] = [],
  ): Promise<Answer<Data>> {
    const body = JSON.stringify({ query: textOf(document), variables });
    const answer = await postJson(`${this.origin}/graphql`, this.token, body).catch(() => {
      throw new ApiFailed([NO_ANSWER]);
    });
    const { data, errors = [] } = answer as { data?: Data | null; errors?: ApiError[] };
    if (!data) throw new ApiFailed(errors);
    const missing = errors.find(
      ({ path = [] }) => path.length <= 1 && !mayLack.includes(String(path[0]) as keyof Data & string),
    );
    if (missing) throw new ApiFailed([missing]);
    return { data, errors };
  }

  /**
   * Sends a mutation. What it refused, and what of its input can't be, comes as mistakes at the fields of the form, in the
   * API's own words; where there are some, nothing was changed. What the same form sends again, by a second press or by going
   * back, is done once, and answered as it was.
   */
  async change<Data extends object, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<{ data: Data | null; mistakes: FormMistake[] }> {
    try {
      const { data } = await this.ask(document, this.sentOnce(document, variables));
      return { data, mistakes: Object.values(data).flatMap(refusalsOf) };
    } catch (error) {
      if (!(error instanceof ApiFailed) || error.code !== 'BAD_USER_INPUT') throw error;
      return { data: null, mistakes: error.errors.map(inputMistake) };
    }
  }

  /** Every input has room for a key by which the API knows what it has done already. */
  private sentOnce<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Variables {
    const { input } = variables as { input?: object };
    if (!this.formShown || !input) return variables;
    const idempotencyKey = keyOf(this.formShown, textOf(document), variables);
    return { ...variables, input: { ...input, idempotencyKey } };
  }

  /** Fetches a file that the product makes for the reader, such as a download. */
  async send(path: string, request: RequestInit = {}): Promise<Response> {
    const headers = new Headers(request.headers);
    if (this.token) headers.set('authorization', `Bearer ${this.token}`);
    try {
      return await fetch(`${this.origin}${path}`, { ...request, headers });
    } catch {
      throw new ApiFailed([NO_ANSWER]);
    }
  }
}

const NO_ANSWER: ApiError = {
  message: 'The service does not answer just now. Nothing was changed. Try again in a minute.',
  extensions: { code: 'UNAVAILABLE' },
};

function refusalsOf(payload: { userErrors?: { message: string; path: string[] }[] } | null): FormMistake[] {
  return (payload?.userErrors ?? []).map(({ message, path }) => ({
    field: path.join('.'),
    message,
    isOfApi: true,
  }));
}

/**
 * Every mutation takes one variable, its input; the fields of a form are named from there on. What the API says to programs
 * about variables and how days are written is left out: whoever reads this has filled in a form.
 */
function inputMistake({ message, extensions }: ApiError): FormMistake {
  const words = message.replace(/^The variable \$\S+ is not right: /, '').replace(/ Nothing was done\.$/, '');
  const field = (extensions.inputPath ?? []).slice(1).join('.');
  const own = asOnForm(words);
  return own ? { field, message: say(own) } : { field, message: words, isOfApi: true };
}

/** What programs are told of a value, in words for somebody at a form; null where they are for such a reader already. */
function asOnForm(words: string): Sentence | null {
  if (words.startsWith('This is not a day')) return NOT_A_DAY;
  return words.startsWith('it was not sent') ? NOT_GIVEN : null;
}

const NOT_GIVEN = sentence('This is needed, and nothing was given. Choose or write something.');

const NOT_A_DAY = sentence(
  'Write the day as a number, the month as a number and the year, such as 27 3 2026.',
);
