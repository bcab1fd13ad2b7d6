import type { FC, PropsWithChildren } from 'hono/jsx';
import type { FormMistake } from '../forms/formState.ts';
import { ENGLISH } from '../languages/language.ts';
import { isEnglishPage } from '../words/say.ts';

/**
 * What the product, a policy or somebody at the council says, which is in English whatever the page is in: so that a voice reads
 * it out as English (WCAG 2.2, 3.1.2), and it runs from left to right.
 */
export const InEnglish: FC<PropsWithChildren> = ({ children }) =>
  isEnglishPage() ? (
    <>{children}</>
  ) : (
    <span lang={ENGLISH.tag} dir="ltr">
      {children}
    </span>
  );

/** The same of a fact that there may not be: nothing where there is none, so that a list of facts leaves it out. */
export const inEnglish = (words: string | null | undefined) =>
  words ? <InEnglish>{words}</InEnglish> : null;

/** What a person wrote or is called, in a language that nobody knows: it runs as it is written, and the page around it as before. */
export const AsWritten: FC<PropsWithChildren> = ({ children }) =>
  isEnglishPage() ? <>{children}</> : <bdi>{children}</bdi>;

/** What is wrong, in the words of whoever says so. */
export const MistakeInWords: FC<FormMistake> = ({ message, isOfApi }) =>
  isOfApi ? <InEnglish>{message}</InEnglish> : <>{message}</>;
