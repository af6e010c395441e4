import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Language, language } from "../../i18n/i18n.ts";

/** The language of the case's own texts on this screen; null where it has none. */
export const CaseLanguage = createContext<Language | null>(null);

/** A text of the case: where it stands in another language than the interface, a reader must speak it in its own. */
export const Told = ({ children }: { readonly children: ComponentChildren }): ComponentChildren => {
  const lang = useContext(CaseLanguage);
  return lang === null || lang === language() ? children : <span lang={lang}>{children}</span>;
};
