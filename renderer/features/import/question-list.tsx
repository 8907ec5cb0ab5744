import { useTranslation } from "react-i18next";
import { sayOption, sayQuestion } from "#shared/import/prepare/say-question.ts";
import type { ImportPreview } from "#renderer/stores/import.ts";
import { answerAsProposed, answerQuestion, openQuestions, useImport } from "#renderer/stores/import.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Select } from "#renderer/ui/select.tsx";

type Question = ImportPreview["questions"][number];

/** What only the planner can tell about the files: each question once, with its likeliest answer first. */
export function QuestionList({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation();
  const asking = useImport((now) => now.asking);
  const open = openQuestions(preview).length;
  if (preview.questions.length === 0) return <p className="muted import-panel">{t("import.questions.none")}</p>;
  return (
    <section className="import-panel" aria-label={t("import.questions.title")}>
      <header className="import-issues-top">
        <p className="muted">{t("import.questions.text")}</p>
        {open > 0 && (
          <Button disabled={asking} onPress={() => void answerAsProposed()}>
            {t("import.questions.all")}
          </Button>
        )}
      </header>
      <ul className="question-list">
        {preview.questions.map((question) => (
          <li key={question.id}>
            <QuestionItem question={question} answer={preview.answers[question.id] ?? ""} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function QuestionItem({ question, answer }: { readonly question: Question; readonly answer: string }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  const asked = sayQuestion(question, language);
  const chosen = question.options.includes(answer) ? answer : "";
  const options = question.options.map((id) => {
    const text = sayOption(question, id, language);
    return { id, text: id === question.proposal ? t("import.questions.proposed", { answer: text }) : text };
  });
  const place = [question.table, question.at].filter(Boolean).join(", ");
  return (
    <div className="question">
      <p>
        {asked}{" "}
        <span className="muted">
          {place && `${place}, `}
          {t("import.questions.cells", { count: question.count })}
        </span>
      </p>
      <Select
        label={asked}
        options={chosen === "" ? [{ id: "", text: t("import.questions.choose") }, ...options] : options}
        value={chosen}
        onChange={(option) => option !== "" && void answerQuestion(question.id, option)}
      />
    </div>
  );
}
