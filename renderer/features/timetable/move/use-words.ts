import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "#renderer/ui/format.ts";
import { useSaid } from "#renderer/ui/use-said.ts";
import type { Words } from "./answer-words.ts";

/** What puts answers into the words on screen, against the learners to aim for. */
export function useWords(target: number): Words {
  const { t } = useTranslation();
  const format = useFormat();
  const said = useSaid();
  return useMemo(
    () => ({ t: (key, values) => t(key, { ...values }), said, format, target }),
    [format, said, t, target],
  );
}
