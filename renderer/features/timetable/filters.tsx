import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Campus } from "#shared/domain/campus.ts";
import { coloursOf } from "#renderer/stores/colours.ts";
import type { RowKind, Span } from "#renderer/stores/timetable.ts";
import { ROW_KINDS, SPANS, useTimetable, viewTimetable } from "#renderer/stores/timetable.ts";
import { SearchField } from "#renderer/ui/fields.tsx";
import { Select } from "#renderer/ui/select.tsx";

/** What the timetable shows: of which partner, domain and type of room, and what a text finds. */
export function Filters({ campus }: { readonly campus: Campus }) {
  const { t } = useTranslation();
  const { rows, span, partner, domain, roomType, text } = useTimetable();
  const options = useMemo(() => {
    const colours = coloursOf(campus);
    const types = [...new Set([...campus.rooms.values()].map((room) => room.type))].sort();
    return {
      partners: [...campus.partners.values()].map(({ code, name }) => ({
        id: code,
        text: name,
        data: colours.ofPartner(code),
      })),
      domains: colours.domains.map((name) => ({ id: name, text: name, data: colours.ofDomain(name) })),
      types: types.map((type) => ({ id: type, text: type })),
    };
  }, [campus]);
  const all = (words: string) => ({ id: ALL, text: words });
  return (
    <>
      <Select
        label={t("timetable.rows")}
        options={ROW_KINDS.map((id) => ({ id, text: t(`timetable.rowsOf.${id}`) }))}
        value={rows}
        onChange={(id) => viewTimetable({ rows: id as RowKind })}
      />
      <Select
        label={t("timetable.span")}
        options={SPANS.map((id) => ({ id, text: t(`timetable.spanOf.${id}`) }))}
        value={span}
        onChange={(id) => viewTimetable({ span: id as Span })}
      />
      <Select
        label={t("timetable.partner")}
        options={[all(t("timetable.allPartners")), ...options.partners]}
        value={partner || ALL}
        onChange={(id) => viewTimetable({ partner: chosen(id) })}
      />
      <Select
        label={t("timetable.domain")}
        options={[all(t("timetable.allDomains")), ...options.domains]}
        value={domain || ALL}
        onChange={(id) => viewTimetable({ domain: chosen(id) })}
      />
      {rows === "rooms" && (
        <Select
          label={t("timetable.roomType")}
          options={[all(t("timetable.allRoomTypes")), ...options.types]}
          value={roomType || ALL}
          onChange={(id) => viewTimetable({ roomType: chosen(id) })}
        />
      )}
      <SearchField
        label={t("timetable.search")}
        clearLabel={t("frame.clear")}
        value={text}
        onChange={(next) => viewTimetable({ text: next })}
      />
    </>
  );
}

/** No code is blank, so a list needs another name for "all". */
const ALL = "*";

function chosen(id: string): string {
  return id === ALL ? "" : id;
}
