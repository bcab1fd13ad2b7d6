import type { Asker, TestApp } from './app.ts';

/** A page as it came. */
export interface VisitedPage {
  status: number;
  headers: Headers;
  html: string;
  /** Its text without tags, each run of spaces as one. */
  text: string;
  /** Where a redirect leads; null where it is none. */
  location: string | null;
  /** What the first form of its main part would send as it came, its buttons left out. */
  hidden: Record<string, string | string[]>;
}

/** Somebody at a browser without a script: it keeps cookies, and sends a page’s forms with what they carry. */
export class PortalVisitor {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly app: Pick<TestApp, 'url' | 'token'>) {}

  /** What a browser would send of its cookies. */
  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Opens a page. A redirect is not followed. */
  visit(path: string): Promise<VisitedPage> {
    return this.send(path, { method: 'GET' });
  }

  /**
   * Sends the form of a page, with its hidden fields and what is typed. Of several forms on the page it is the one with a
   * field of the first name typed, or else with the button named in `button`. `meanwhile` is what happens after the page was
   * opened and before the form is sent.
   */
  async submit(
    path: string,
    typed: Readonly<Record<string, string | readonly string[] | File>>,
    button?: string,
    meanwhile?: () => Promise<unknown>,
  ): Promise<VisitedPage> {
    const { html } = await this.visit(path);
    await meanwhile?.();
    const form = formOf(html, Object.keys(typed)[0] ?? button ?? '');
    const body = form.isMultipart ? new FormData() : new URLSearchParams();
    const sent = { ...form.values, ...typed };
    for (const [name, value] of Object.entries(sent)) {
      for (const each of Array.isArray(value) ? value : [value]) body.append(name, each as string);
    }
    return this.send(form.action ?? path, { method: 'POST', body });
  }

  /** Signs in by a token, as in development anybody may who has one. */
  async signIn(asker: Asker, from = '/'): Promise<VisitedPage> {
    const query = new URLSearchParams({ from });
    return this.submit(`/sign-in?${query}`, { token: await this.app.token(asker) });
  }

  /** Sends a request as it is, with the cookies that the browser has. */
  async send(path: string, request: RequestInit): Promise<VisitedPage> {
    const headers = new Headers(request.headers);
    headers.set('cookie', this.cookieHeader);
    if (!headers.has('accept')) headers.set('accept', 'text/html');
    const response = await fetch(`${this.app.url}${path}`, { ...request, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    const html = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      html,
      text: textOf(html),
      location: response.headers.get('location'),
      get hidden() {
        const main = html.slice(html.indexOf('<main'));
        return valuesOf(/<form[^>]*method="post"[^>]*>[\s\S]*?<\/form>/.exec(main)?.[0] ?? '');
      },
    };
  }

  private keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (/max-age=0\b/i.test(cookie)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

interface FoundForm {
  action: string | null;
  isMultipart: boolean;
  /** What the fields of the form hold as it came. */
  values: Record<string, string | string[]>;
}

/** The form of a page that has a field or button of that name. */
function formOf(html: string, field: string): FoundForm {
  const forms = [...html.matchAll(/<form[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => form);
  const posts = forms.filter((form) => /^<form[^>]*method="post"/.test(form));
  const form = posts.find((each) => each.includes(`name="${field}"`));
  if (!form) throw new Error(`The page has no form with a field named ${field}.`);
  const opening = form.slice(0, form.indexOf('>'));
  return {
    action: attribute(opening, 'action'),
    isMultipart: opening.includes('multipart/form-data'),
    values: valuesOf(form),
  };
}

function valuesOf(form: string): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  const add = (name: string, value: string) => {
    const known = values[name];
    values[name] = known === undefined ? value : [known, value].flat();
  };
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type') ?? 'text'];
    const isChosen = !['radio', 'checkbox'].includes(type) || / checked=""/.test(tag);
    if (name && isChosen && type !== 'file') add(name, attribute(tag, 'value') ?? 'on');
  }
  for (const [, opening = '', text = ''] of form.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    add(attribute(opening, 'name') ?? '', unescaped(text));
  }
  for (const [, opening = '', options = ''] of form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const all = [...options.matchAll(/<option[^>]*>/g)].map(([tag]) => tag);
    const chosen = all.find((tag) => / selected=""/.test(tag)) ?? all[0] ?? '';
    add(attribute(opening, 'name') ?? '', attribute(chosen, 'value') ?? '');
  }
  return values;
}

function attribute(tag: string, name: string): string | null {
  const [, value] = new RegExp(` ${name}="([^"]*)"`).exec(tag) ?? [];
  return value === undefined ? null : unescaped(value);
}

const textOf = (html: string) =>
  unescaped(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, sign) => SIGNS[sign] as string);
