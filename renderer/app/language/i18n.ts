import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof nl };
    returnNull: false;
  }
}

/** Makes the words ready in a language. Values are not escaped: React does that. */
export async function startLanguage(language: string): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { nl: { translation: nl }, en: { translation: en } },
    lng: language,
    fallbackLng: "nl",
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
}

/** Changes the language on screen. */
export async function changeLanguage(language: string): Promise<void> {
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
