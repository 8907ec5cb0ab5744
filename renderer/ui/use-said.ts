import { useCallback } from "react";
import { useTranslation } from "react-i18next";

/** Turns a key with its values into the words on screen. A refusal without words of its own is named by its code. */
export function useSaid(): (said: { key: string; values: Readonly<Record<string, string | number>> }) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    ({ key, values }) => {
      const say = t as (key: string, values: object) => string;
      return i18n.exists(key, values) ? say(key, values) : say("refusal.unknown", { code: key });
    },
    [t, i18n],
  );
}
