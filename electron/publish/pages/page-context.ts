import type { Campus, DayPart } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import type { ExportInput, Language } from "#electron/publish/export-input.ts";
import type { DayWords, ExportWords } from "#electron/publish/words.ts";
import { dayWordsOf, wordsOf } from "#electron/publish/words.ts";

/** What every page of an export shares. */
export interface PageContext {
  readonly campus: Campus;
  readonly name: string;
  readonly language: Language;
  readonly words: ExportWords;
  readonly days: DayWords;
  /** In the order of the day. */
  readonly parts: readonly DayPart[];
  /** `04/01/2027 – 15/01/2027`. */
  readonly period: string;
  /** The day of the export. */
  readonly made: string;
}

/** What the pages of an export share. */
export function pageContext({ campus, selection, language, at }: ExportInput): PageContext {
  const days = dayWordsOf(language);
  const [year, month, date] = at.slice(0, 10).split("-");
  return {
    campus,
    name: settingsOf(campus).name,
    language,
    words: wordsOf(language),
    days,
    parts: diaryOf(campus).facts.horizon.parts,
    period: `${days.date(selection.from)} – ${days.date(selection.to)}`,
    made: `${date}/${month}/${year}`,
  };
}
