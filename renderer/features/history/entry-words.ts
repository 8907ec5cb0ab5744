import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { parseDay } from "#shared/domain/calendar.ts";
import type { HistoryLine } from "#renderer/stores/history.ts";
import { useFormat } from "#renderer/ui/format.ts";
import { useSaid } from "#renderer/ui/use-said.ts";

/** What entries of the log say in the words on screen. */
export interface EntryWords {
  /** What was done. */
  what(line: HistoryLine): string;
  /** From what to what; blank where the act says it all. */
  detail(line: HistoryLine): string;
}

/** What puts entries of the log into words; dates as people say them. */
export function useEntryWords(): EntryWords {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const said = useSaid();
  return useMemo(() => {
    const spoken = (value: string | number) => {
      if (typeof value === "number") return format.number(value);
      const day = parseDay(value);
      return day === null ? value : format.day(day);
    };
    return {
      what: ({ about, undoes, redoes }) => {
        const act = said({ key: `act.${about.act}`, values: about.values });
        if (undoes !== undefined) return t("history.undid", { act });
        return redoes === undefined ? act : t("history.redid", { act });
      },
      detail: ({ about }) => {
        const key = `history.detail.${about.act}`;
        if (!i18n.exists(key)) return "";
        return said({
          key,
          values: Object.fromEntries(Object.entries(about.values).map(([name, value]) => [name, spoken(value)])),
        });
      },
    };
  }, [format, i18n, said, t]);
}
