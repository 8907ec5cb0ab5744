import type { ReactNode } from "react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Campus, Instructor, Machine, Room } from "#shared/domain/campus.ts";
import { factsOf, instructorOf, machineOf, roomOf } from "#shared/domain/facts.ts";
import { exportThis } from "#renderer/stores/export.ts";
import { replanFor } from "#renderer/stores/replan.ts";
import type { Selected } from "#renderer/stores/selection.ts";
import { select } from "#renderer/stores/selection.ts";
import { Button } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Facts, Inspector } from "#renderer/ui/screen.tsx";
import { AccessList } from "./access-list.tsx";
import { ClosureList } from "./closure-list.tsx";
import { instructorOccupancy, instructorRowsOf } from "./instructor-rows.ts";
import { machineOccupancy, machineRowsOf } from "./machine-rows.ts";
import { roomOccupancy, roomRowsOf } from "./room-rows.ts";
import { WeekUse } from "./week-use.tsx";

/** What the inspector shows. */
export interface Resource {
  readonly title: string;
  readonly details: ReactNode;
  /** Whose timetable it has. */
  readonly what: "room" | "machine" | "instructor";
  readonly code: string;
}

/** What is said of the selected room, machine pool or instructor; null for any other selection. */
export function resourceOf(campus: Campus, selected: Selected | null): Resource | null {
  if (selected?.what === "room") {
    const room = roomOf(campus, selected.code);
    if (!room) return null;
    const details = <RoomDetails campus={campus} room={room} />;
    return { what: "room", code: room.code, title: room.name || room.code, details };
  }
  if (selected?.what === "machine") {
    const pool = machineOf(campus, selected.code);
    if (!pool) return null;
    const details = <PoolDetails campus={campus} pool={pool} />;
    return { what: "machine", code: pool.code, title: pool.name || pool.code, details };
  }
  if (selected?.what === "instructor") {
    const who = instructorOf(campus, selected.code);
    if (!who) return null;
    const details = <InstructorDetails campus={campus} who={who} />;
    return { what: "instructor", code: who.code, title: who.code, details };
  }
  return null;
}

/** The inspector of a room, machine pool or instructor. */
export function ResourceInspector({ resource }: { readonly resource: Resource }) {
  const { t } = useTranslation();
  return (
    <Inspector title={resource.title} closeLabel={t("frame.close")} onClose={() => select(null)}>
      {resource.details}
      <Button icon="export" onPress={() => exportThis({ what: resource.what, code: resource.code })}>
        {t("export.this")}
      </Button>
      <Button icon="replan" onPress={() => replanFor({ scope: resource.what, code: resource.code })}>
        {t("replan.fallsOut")}
      </Button>
    </Inspector>
  );
}

function RoomDetails({ campus, room }: { readonly campus: Campus; readonly room: Room }) {
  const { t } = useTranslation();
  const format = useFormat();
  const facts = factsOf(campus);
  const row = roomRowsOf(campus).find((one) => one.room === room)!;
  const occupancy = useMemo(() => roomOccupancy(campus, room), [campus, room]);
  const wholes = [...facts.rooms.parts].filter(([code, parts]) => code !== room.code && parts.includes(room.code));
  return (
    <>
      <Facts
        facts={[
          [t("rooms.column.code"), room.code],
          [t("rooms.column.type"), room.type],
          [t("rooms.column.capacity"), format.number(room.capacity)],
          [
            t("rooms.detail.area"),
            room.areaM2 !== null && t("rooms.detail.squareMetres", { count: format.number(room.areaM2) as never }),
          ],
          [t("rooms.column.owner"), room.owner],
          [t("rooms.column.floor"), room.floor],
          [t("rooms.column.features"), room.features.join(", ")],
          [t("rooms.column.contains"), room.contains.join(", ")],
          [t("rooms.detail.partOf"), wholes.map(([code]) => code).join(", ")],
          [
            t("rooms.column.frequency"),
            t("rooms.detail.openUse", { used: format.number(row.used), open: format.number(row.open) }),
          ],
          [t("rooms.column.occupancy"), row.occupancy !== null && format.percent(row.occupancy)],
        ]}
      />
      <WeekUse campus={campus} occupancy={occupancy} />
      <AccessList access={facts.accessOf.get(room.code) ?? []} />
      <ClosureList campus={campus} scope="room" codes={facts.rooms.rivals.get(room.code) ?? [room.code]} />
    </>
  );
}

function PoolDetails({ campus, pool }: { readonly campus: Campus; readonly pool: Machine }) {
  const { t } = useTranslation();
  const format = useFormat();
  const row = machineRowsOf(campus).find((one) => one.machine === pool)!;
  const occupancy = useMemo(() => machineOccupancy(campus, pool), [campus, pool]);
  return (
    <>
      <Facts
        facts={[
          [t("rooms.column.code"), pool.code],
          [t("rooms.column.room"), pool.room || t("rooms.mobile")],
          [t("rooms.column.units"), format.number(pool.units)],
          [
            t("rooms.column.perUnit"),
            pool.learnersPerUnit === null
              ? t("rooms.anyGroup")
              : t("rooms.detail.learnersPerUnit", { count: pool.learnersPerUnit }),
          ],
          [t("rooms.column.owner"), pool.owner],
          [
            t("rooms.column.use"),
            t("rooms.detail.unitUse", { used: format.number(row.used), open: format.number(row.open) }),
          ],
          [t("rooms.column.peak"), t("rooms.detail.peakOf", { peak: row.peak, units: pool.units })],
        ]}
      />
      <WeekUse campus={campus} occupancy={occupancy} />
      <ClosureList campus={campus} scope="machine" codes={[pool.code]} />
    </>
  );
}

function InstructorDetails({ campus, who }: { readonly campus: Campus; readonly who: Instructor }) {
  const { t } = useTranslation();
  const format = useFormat();
  const row = instructorRowsOf(campus).find((one) => one.instructor === who)!;
  const occupancy = useMemo(() => instructorOccupancy(campus, who), [campus, who]);
  const limit = (most: number | null) => (most === null ? t("rooms.noLimit") : format.number(most));
  return (
    <>
      <Facts
        facts={[
          [t("rooms.column.partner"), who.partner],
          [t("rooms.column.skills"), who.skills.join(", ")],
          [t("rooms.column.perDay"), limit(who.maxDaypartsPerDay)],
          [t("rooms.column.perWeek"), limit(who.maxDaypartsPerWeek)],
          [t("rooms.detail.unavailable"), who.unavailable.join(", ")],
          [t("rooms.column.fullestWeek"), format.number(row.fullestWeek)],
          [
            t("rooms.column.load"),
            t("rooms.detail.taughtUse", { used: format.number(row.used), open: format.number(row.open) }),
          ],
        ]}
      />
      <WeekUse campus={campus} occupancy={occupancy} />
      <ClosureList campus={campus} scope="instructor" codes={[who.code]} />
    </>
  );
}
