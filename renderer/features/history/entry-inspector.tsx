import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDocument } from "#renderer/stores/document.ts";
import type { HistoryLine } from "#renderer/stores/history.ts";
import { goBackTo, stepsAfter, useHistory, wayTo } from "#renderer/stores/history.ts";
import { Badge } from "#renderer/ui/badge.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog } from "#renderer/ui/dialog.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Facts, Inspector } from "#renderer/ui/screen.tsx";
import { useEntryWords } from "./entry-words.ts";

/** An entry of the log: all it says, the way to what it is about, and the way back to how things were after it. */
export function EntryInspector(props: {
  readonly line: HistoryLine;
  readonly undone: boolean;
  readonly onClose: () => void;
}) {
  const { line, undone, onClose } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const words = useEntryWords();
  const lines = useHistory((history) => history.lines);
  const readOnly = useDocument((open) => open.state?.readOnly ?? true);
  const [asking, setAsking] = useState(false);
  const way = wayTo(line);
  const later = stepsAfter(lines, line.revision).length;
  const isStep = line.undoes === undefined && line.redoes === undefined;
  return (
    <Inspector title={words.what(line)} closeLabel={t("frame.close")} onClose={onClose}>
      <Facts
        facts={[
          [t("history.column.when"), format.moment(line.at)],
          [t("history.column.who"), line.author],
          [t("history.column.detail"), words.detail(line)],
          [t("history.revision"), format.number(line.revision)],
          [
            t("history.column.state"),
            undone && (
              <Badge key="undone" icon="undo">
                {t("history.undone")}
              </Badge>
            ),
          ],
        ]}
      />
      <div className="history-acts">
        {way && <Button onPress={way}>{t("history.goThere")}</Button>}
        {isStep && !undone && (
          <Button icon="undo" disabled={readOnly || later === 0} onPress={() => setAsking(true)}>
            {t("history.backTo")}
          </Button>
        )}
      </div>
      <Dialog
        open={asking}
        title={t("history.askTitle")}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{t("frame.cancel")}</Button>
            <Button
              look="primary"
              onPress={() => {
                setAsking(false);
                void goBackTo(line.revision);
              }}
            >
              {t("history.doBack")}
            </Button>
          </>
        }
      >
        <p>{t("history.ask", { count: later, number: format.number(later) })}</p>
      </Dialog>
    </Inspector>
  );
}
