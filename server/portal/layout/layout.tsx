import type { FC } from 'hono/jsx';
import { jsxRenderer } from 'hono/jsx-renderer';
import { STYLESHEET_PATHS } from '../assets/assets.ts';
import { Hidden } from '../components/fields.tsx';
import { Form } from '../components/form.tsx';
import { Inset } from '../components/words.tsx';
import type { PortalContext } from '../env.ts';
import { roleInWords } from '../words/roles.ts';
import { isEnglishPage, type Sentence, say } from '../words/say.ts';
import { LanguageChoice } from './languageChoice.tsx';
import { navigationOf } from './navigation.ts';

export interface PageProps {
  /** The first heading, and what the tab is called. */
  title: string;
  /** Whether something is wrong with the form on it, which the tab says first. */
  hasMistakes?: boolean;
  /** The page above, in words: “Back to people”. */
  back?: { href: string; words: string } | undefined;
  /** What stands small above the first heading, such as whose page it is. */
  caption?: string | undefined;
  /** Where the page uses the whole width, as tables and drawings do. */
  isWide?: boolean;
}

declare module 'hono' {
  interface ContextRenderer {
    // biome-ignore lint/style/useShorthandFunctionType: this is how the framework is told what its pages take.
    (content: string | Promise<string>, props: PageProps): Response | Promise<Response>;
  }
}

/** The frame of every page: one main part with one first heading, without a script. */
export const layout = jsxRenderer(
  ({ children, title, hasMistakes, back, caption, isWide }, c: PortalContext) => {
    const { session, isLargePrint, signInWays, language } = c.var;
    return (
      <html
        lang={language.tag}
        dir={language.direction === 'rtl' ? 'rtl' : undefined}
        class={`govuk-template${isLargePrint ? ' portal-large' : ''}`}
      >
        <head>
          <meta charset="utf-8" />
          <title>
            {hasMistakes ? say('Error: {{title}} – Fairshare', { title }) : `${title} – Fairshare`}
          </title>
          <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
          <meta name="robots" content="noindex" />
          <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
          <link rel="stylesheet" href={STYLESHEET_PATHS[language.direction]} />
        </head>
        <body class="govuk-template__body">
          <a href="#main-content" class="govuk-skip-link">
            {say('Skip to main content')}
          </a>
          <header class="govuk-template__header">
            <div class="govuk-generic-header">
              <div class="govuk-generic-header__container govuk-width-container">
                <div class="govuk-generic-header__logo">
                  <a href="/" class="govuk-generic-header__homepage-link">
                    Fairshare
                  </a>
                </div>
              </div>
            </div>
            <LanguageChoice c={c} />
            <Navigation path={c.req.path} c={c} />
            {session.signedInAs && <WhoIsHere c={c} />}
          </header>
          <div class="govuk-width-container">
            {back && (
              <a href={back.href} class="govuk-back-link">
                {back.words}
              </a>
            )}
            <main class="govuk-main-wrapper" id="main-content">
              <div class={isWide ? '' : 'portal-measure'}>
                {caption && <span class="govuk-caption-l">{caption}</span>}
                <h1 class="govuk-heading-l">{title}</h1>
                {/^\/me(\/|$)/.test(c.req.path) && !isEnglishPage() && (
                  <Inset>
                    {say(
                      'What your council and its rules say is in English on this page. You can ask your council to give it to you in your language.',
                    )}
                  </Inset>
                )}
                {children}
              </div>
            </main>
          </div>
          <Footer isLargePrint={isLargePrint} path={c.req.path} isExample={signInWays.development !== null} />
        </body>
      </html>
    );
  },
  { docType: true },
);

const Navigation: FC<{ path: string; c: PortalContext }> = ({ path, c }) => {
  const items = navigationOf(c.var.session.signedInAs);
  const current = items
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .sort((one, other) => other.href.length - one.href.length)[0];
  return (
    <nav class="govuk-service-navigation" aria-label={say('Menu')}>
      <div class="govuk-width-container">
        <div class="govuk-service-navigation__container">
          <div class="govuk-service-navigation__wrapper">
            <ul class="govuk-service-navigation__list">
              {items.map((item) => (
                <li
                  class={`govuk-service-navigation__item${item === current ? ' govuk-service-navigation__item--active' : ''}`}
                >
                  <a
                    class="govuk-service-navigation__link"
                    href={item.href}
                    aria-current={item !== current ? undefined : path === item.href ? 'page' : 'true'}
                  >
                    {say(item.words as Sentence)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </div>
      </div>
    </nav>
  );
};

/** As whom one is signed in. A name is not shown: screens are looked at by others too. */
const WhoIsHere: FC<{ c: PortalContext }> = ({ c }) => {
  const { signedInAs } = c.var.session;
  const role = roleInWords(signedInAs?.role ?? '');
  const council = signedInAs?.councilName;
  return (
    <div class="portal-who govuk-width-container">
      <p class="govuk-body-s">
        {council
          ? say('Signed in as {{role}}, {{council}}', { role, council })
          : say('Signed in as {{role}}', { role })}
      </p>
      <Form action="/sign-out">
        <button type="submit" class="portal-link-button">
          {say('Sign out')}
        </button>
      </Form>
      <a class="govuk-link govuk-body-s" href="/sign-out-everywhere">
        {say('Sign out everywhere')}
      </a>
    </div>
  );
};

const Footer: FC<{ isLargePrint: boolean; path: string; isExample: boolean }> = ({
  isLargePrint,
  path,
  isExample,
}) => (
  <footer class="govuk-footer">
    <div class="govuk-width-container">
      <div class="portal-footer">
        <Form action="/print-size">
          <Hidden name="from" value={path} />
          <Hidden name="size" value={isLargePrint ? 'usual' : 'large'} />
          <button type="submit" class="portal-link-button">
            {isLargePrint ? say('Usual print') : say('Large print')}
          </button>
        </Form>
        <ul class="govuk-footer__inline-list">
          <li class="govuk-footer__inline-list-item">
            <a class="govuk-footer__link" href="/accessibility">
              {say('Accessibility')}
            </a>
          </li>
          <li class="govuk-footer__inline-list-item">
            <a class="govuk-footer__link" href="/developers">
              {say('For developers')}
            </a>
          </li>
        </ul>
        {isExample && <p class="govuk-body-s">{say('Every person here is invented.')}</p>}
      </div>
    </div>
  </footer>
);
