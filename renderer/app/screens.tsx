import type { ComponentType, LazyExoticComponent } from "react";
import { lazy } from "react";
import type { ScreenId } from "#renderer/stores/navigation.ts";
import type { IconName } from "#renderer/ui/icons.tsx";

/** A screen of the rail. Its names are in the language files (`screens.…`); its code is loaded when it is first shown. */
export interface ScreenEntry {
  readonly id: ScreenId;
  readonly icon: IconName;
  /** Goes there from anywhere: Alt and a digit or a letter. */
  readonly keys: string;
  readonly Component: LazyExoticComponent<ComponentType>;
}

/** The screens, in the order of the rail. */
export const screens: readonly ScreenEntry[] = [
  {
    id: "timetable",
    icon: "timetable",
    keys: "Alt+1",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/timetable/timetable-screen.tsx")).TimetableScreen,
    })),
  },
  {
    id: "capacity",
    icon: "capacity",
    keys: "Alt+2",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/capacity/capacity-screen.tsx")).CapacityScreen,
    })),
  },
  {
    id: "courses",
    icon: "courses",
    keys: "Alt+3",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/courses/courses-screen.tsx")).CoursesScreen,
    })),
  },
  {
    id: "rooms",
    icon: "rooms",
    keys: "Alt+4",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/rooms/rooms-screen.tsx")).RoomsScreen,
    })),
  },
  {
    id: "tables",
    icon: "table",
    keys: "Alt+G",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/tables/tables-screen.tsx")).TablesScreen,
    })),
  },
  {
    id: "solve",
    icon: "solve",
    keys: "Alt+5",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/solve/solve-screen.tsx")).SolveScreen,
    })),
  },
  {
    id: "replan",
    icon: "replan",
    keys: "Alt+R",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/replan/replan-screen.tsx")).ReplanScreen,
    })),
  },
  {
    id: "bottlenecks",
    icon: "bottlenecks",
    keys: "Alt+6",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/bottlenecks/bottlenecks-screen.tsx")).BottlenecksScreen,
    })),
  },
  {
    id: "explain",
    icon: "explain",
    keys: "Alt+7",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/explain/explain-screen.tsx")).ExplainScreen,
    })),
  },
  {
    id: "scenarios",
    icon: "scenarios",
    keys: "Alt+8",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/scenarios/scenarios-screen.tsx")).ScenariosScreen,
    })),
  },
  {
    id: "partners",
    icon: "partners",
    keys: "Alt+P",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/partners/partners-screen.tsx")).PartnersScreen,
    })),
  },
  {
    id: "requests",
    icon: "inbox",
    keys: "Alt+A",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/requests/requests-screen.tsx")).RequestsScreen,
    })),
  },
  {
    id: "history",
    icon: "history",
    keys: "Alt+H",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/history/history-screen.tsx")).HistoryScreen,
    })),
  },
  {
    id: "import",
    icon: "import",
    keys: "Alt+9",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/import/import-screen.tsx")).ImportScreen,
    })),
  },
  {
    id: "export",
    icon: "export",
    keys: "Alt+0",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/export/export-screen.tsx")).ExportScreen,
    })),
  },
];
