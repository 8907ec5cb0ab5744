import type { TFunction } from "i18next";
import type { KeyboardEvent } from "react";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Dialog } from "react-aria-components/Dialog";
import { Header } from "react-aria-components/Header";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { SearchField } from "react-aria-components/SearchField";
import "./palette.css";
import type { Week } from "#shared/domain/calendar.ts";
import { isoWeek, mondayOf } from "#shared/domain/calendar.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { showPalette, usePalette } from "#renderer/stores/palette.ts";
import type { Format } from "#renderer/ui/format.ts";
import { useFormat } from "#renderer/ui/format.ts";
import { Icon } from "#renderer/ui/icons.tsx";
import { Keys } from "#renderer/ui/keys.tsx";
import type { PaletteLine } from "./palette-lines.ts";
import { paletteSections } from "./palette-lines.ts";
import { paletteActs } from "./palette-acts.ts";

/** Everything within reach by typing: acts, screens, weeks, and whatever the campus holds. */
export function Palette({ onShortcuts }: { readonly onShortcuts: () => void }) {
  const { t } = useTranslation();
  const open = usePalette((palette) => palette.open);
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={showPalette} isDismissable>
      <Modal className="modal palette">
        <Dialog className="palette-dialog" aria-label={t("palette.title")}>
          <PaletteBody onShortcuts={onShortcuts} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteBody({ onShortcuts }: { readonly onShortcuts: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const campus = useDocument((open) => open.campus);
  const [typed, setTyped] = useState("");
  const asked = useDeferredValue(typed);
  const acts = useMemo(() => paletteActs(t, onShortcuts), [t, onShortcuts]);
  const linesFor = useCallback(
    (text: string) => paletteSections({ campus, acts, asked: text, weekText: (week) => weekText(week, t, format) }),
    [acts, campus, format, t],
  );
  const sections = useMemo(() => linesFor(asked), [asked, linesFor]);
  const lines = new Map(sections.flatMap((section) => section.lines.map((line) => [line.id, line] as const)));
  const choose = (line: PaletteLine | undefined) => {
    showPalette(false);
    line?.carryOut();
  };
  // Who types fast presses Enter before the list has followed and its first line is taken: then what was typed decides.
  const onEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, currentTarget } = event;
    if (key !== "Enter" || currentTarget.hasAttribute("aria-activedescendant")) return;
    event.preventDefault();
    event.stopPropagation();
    const [first] = linesFor(currentTarget.value).flatMap(({ lines: own }) => own);
    if (first) choose(first);
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- who opens the palette means to type */}
      <SearchField aria-label={t("palette.title")} className="palette-search" autoFocus>
        <Icon name="search" />
        <Input className="palette-input" placeholder={t("palette.hint")} onKeyDownCapture={onEnter} />
      </SearchField>
      <ListBox
        className="list-box palette-list"
        aria-label={t("palette.results")}
        selectionMode="none"
        onAction={(id) => choose(lines.get(String(id)))}
        renderEmptyState={() => <p className="palette-empty">{t("palette.nothing", { typed: asked })}</p>}
      >
        {sections.map(({ id, lines: own }) => (
          <ListBoxSection key={id} id={id}>
            <Header className="palette-header">{t(`palette.kinds.${id}`)}</Header>
            {own.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  );
}

function Line({ line }: { readonly line: PaletteLine }) {
  return (
    <ListBoxItem id={line.id} textValue={line.text} className="list-item">
      {line.icon && <Icon name={line.icon} />}
      <span className="clip">{line.text}</span>
      {line.hint && <span className="muted clip">{line.hint}</span>}
      {line.keys && <Keys keys={line.keys} />}
    </ListBoxItem>
  );
}

function weekText(week: Week, t: TFunction, format: Format): string {
  const monday = mondayOf(week);
  const { number } = isoWeek(week);
  return t("palette.week", { number, from: format.shortDate(monday), to: format.date(monday + 6) });
}
