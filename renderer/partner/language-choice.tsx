import type { Language } from "./words/words.ts";
import { useWords } from "./words/words.ts";

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ["nl", "Nederlands"],
  ["en", "English"],
];

/** Dutch or English. */
export function LanguageChoice({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const { words, language } = useWords();
  return (
    <div className="languages" role="group" aria-label={words.language}>
      {LANGUAGES.map(([id, name]) => (
        <button
          key={id}
          type="button"
          lang={id}
          aria-pressed={id === language}
          aria-label={`${id.toUpperCase()}, ${name}`}
          onClick={() => onLanguage(id)}
        >
          {id.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
