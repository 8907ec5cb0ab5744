import { useState } from "react";
import { useTranslation } from "react-i18next";
import "./rooms.css";
import type { Campus } from "#shared/domain/campus.ts";
import { useDocument } from "#renderer/stores/document.ts";
import type { Selected } from "#renderer/stores/selection.ts";
import { useSelection } from "#renderer/stores/selection.ts";
import { SearchField } from "#renderer/ui/fields.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Screen } from "#renderer/ui/screen.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { Tabs } from "#renderer/ui/tabs.tsx";
import { InstructorTable } from "./instructor-table.tsx";
import { MachineTable } from "./machine-table.tsx";
import { ResourceInspector, resourceOf } from "./resource-inspector.tsx";
import { RoomTable } from "./room-table.tsx";
import { typesOf } from "./search.ts";

type TabId = "rooms" | "machines" | "instructors";

const TABS: Readonly<Partial<Record<Selected["what"], TabId>>> = {
  room: "rooms",
  machine: "machines",
  instructor: "instructors",
};

/** *Lokalen en machines*: rooms, machine pools and instructors, how much they are used and when. */
export function RoomsScreen() {
  const campus = useDocument((open) => open.campus);
  return campus && <Rooms campus={campus} />;
}

function Rooms({ campus }: { readonly campus: Campus }) {
  const { t } = useTranslation();
  const format = useFormat();
  const selected = useSelection((selection) => selection.selected);
  const [tab, setTab] = useState<TabId>((selected && TABS[selected.what]) ?? "rooms");
  const [text, setText] = useState("");
  const [type, setType] = useState("");
  const clear = () => {
    setText("");
    setType("");
  };
  const types = typesOf(campus);
  const resource = resourceOf(campus, selected);

  return (
    <Screen
      title={t("screens.rooms.title")}
      tools={
        <>
          <SearchField label={t("rooms.search")} clearLabel={t("frame.clear")} value={text} onChange={setText} />
          {tab === "rooms" && (
            <Select
              label={t("rooms.type.label")}
              options={[{ id: "", text: t("rooms.type.any") }, ...types.map((id) => ({ id, text: id }))]}
              value={type}
              onChange={setType}
            />
          )}
        </>
      }
      inspector={resource && <ResourceInspector resource={resource} />}
    >
      <Tabs
        label={t("rooms.tabs")}
        value={tab}
        onChange={(id) => setTab(id as TabId)}
        tabs={[
          {
            id: "rooms",
            text: t("rooms.tab.rooms"),
            count: format.number(campus.rooms.size),
            content: <RoomTable campus={campus} text={text} type={type} onClear={clear} />,
          },
          {
            id: "machines",
            text: t("rooms.tab.machines"),
            count: format.number(campus.machines.size),
            content: <MachineTable campus={campus} text={text} onClear={clear} />,
          },
          {
            id: "instructors",
            text: t("rooms.tab.instructors"),
            count: format.number(campus.instructors.size),
            content: <InstructorTable campus={campus} text={text} onClear={clear} />,
          },
        ]}
      />
    </Screen>
  );
}
