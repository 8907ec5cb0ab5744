import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { DocumentState } from "#shared/contract/document.ts";
import { command } from "#renderer/stores/commands.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { useRunning } from "#renderer/stores/running.ts";
import { backToBase } from "#renderer/stores/scenarios.ts";
import { IconButton } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Icon } from "#renderer/ui/icons.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";

/** The foot of the window: which document, is it saved, who holds it, what goes on. */
export function StatusLine() {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, saving, phase } = useDocument();
  return (
    <footer className="status-line" aria-label={t("frame.statusLine")}>
      {state && (
        <>
          <span className="clip status-name" title={state.path}>
            {state.name}
          </span>
          {state.scenario && <ScenarioChip name={state.scenario.name} />}
          <span className="muted" role="status">
            {saving > 0 ? t("frame.saving") : t("frame.saved")}
          </span>
          <span className="muted">{t("frame.revision", { revision: format.number(state.revision) })}</span>
          {state.readOnly && (
            <span className="status-read-only">
              <Icon name="lock" />
              {readOnlyWords(t, state)}
            </span>
          )}
        </>
      )}
      {phase === "lost" && (
        <span className="status-problem" role="alert">
          <Icon name="warning" />
          {t("frame.lost")}
        </span>
      )}
      <Work />
      <UndoRedo />
    </footer>
  );
}

/** Which scenario the whole window works on, and the way back to the document itself. */
function ScenarioChip({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  return (
    <span className="status-scenario">
      <Icon name="scenarios" />
      <span className="clip">{t("frame.scenario", { name })}</span>
      <button type="button" className="status-back" onClick={() => void backToBase()}>
        {t("frame.toBase")}
      </button>
    </span>
  );
}

/** Work that goes on in the background, with its progress and how to stop it. */
function Work() {
  const { t } = useTranslation();
  const text = useSaid();
  const running = useRunning((now) => now.running);
  if (!running) return <span className="status-gap" />;
  return (
    <span className="status-gap status-work">
      <span className="clip">{text(running.said)}</span>
      <ProgressBar label={text(running.said)} share={running.share} />
      {running.cancel && <IconButton icon="stop" label={t("frame.cancel")} onPress={running.cancel} />}
    </span>
  );
}

/** Undo and redo, each saying what it would take back or bring back. */
function UndoRedo() {
  const { t } = useTranslation();
  const text = useSaid();
  const state = useDocument((open) => open.state);
  const nameOf = (about: { act: string; values: Record<string, string | number> }) =>
    text({ key: `act.${about.act}`, values: about.values });
  const locked = state?.readOnly ?? true;
  return (
    <>
      <IconButton
        icon="undo"
        label={state?.undo ? t("frame.undoOf", { act: nameOf(state.undo) }) : t("frame.undo")}
        keys="Ctrl+Z"
        disabled={locked || !state?.undo}
        onPress={() => command("undo")}
      />
      <IconButton
        icon="redo"
        label={state?.redo ? t("frame.redoOf", { act: nameOf(state.redo) }) : t("frame.redo")}
        keys="Ctrl+Shift+Z"
        disabled={locked || !state?.redo}
        onPress={() => command("redo")}
      />
    </>
  );
}

/** Why the document can only be read: who has it open, or what is protected. */
function readOnlyWords(t: TFunction, { heldBy, readOnlyReason }: DocumentState): string {
  if (heldBy) return t("frame.heldBy", { who: heldBy });
  if (readOnlyReason === "file") return t("frame.readOnlyFile");
  return readOnlyReason === "folder" ? t("frame.readOnlyFolder") : t("frame.readOnly");
}
