import type { ComponentType, LazyExoticComponent } from "react";
import { lazy } from "react";
import type { ScreenId } from "#renderer/stores/navigation.ts";
import type { IconName } from "#renderer/ui/icons.tsx";

/** A screen of the rail. Its names are in the language files (`screens.…`); its code is loaded when it is first shown. */
export interface ScreenEntry {
  readonly id: ScreenId;
  readonly icon: IconName;
  readonly Component: LazyExoticComponent<ComponentType>;
}

/** The screens, in the order of the rail; Alt and the number of its place goes to each. */
export const screens: readonly ScreenEntry[] = [
  {
    id: "timetable",
    icon: "timetable",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/timetable/timetable-screen.tsx")).TimetableScreen,
    })),
  },
  {
    id: "capacity",
    icon: "capacity",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/capacity/capacity-screen.tsx")).CapacityScreen,
    })),
  },
  {
    id: "courses",
    icon: "courses",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/courses/courses-screen.tsx")).CoursesScreen,
    })),
  },
  {
    id: "rooms",
    icon: "rooms",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/rooms/rooms-screen.tsx")).RoomsScreen,
    })),
  },
  {
    id: "solve",
    icon: "solve",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/solve/solve-screen.tsx")).SolveScreen,
    })),
  },
  {
    id: "bottlenecks",
    icon: "bottlenecks",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/bottlenecks/bottlenecks-screen.tsx")).BottlenecksScreen,
    })),
  },
  {
    id: "explain",
    icon: "explain",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/explain/explain-screen.tsx")).ExplainScreen,
    })),
  },
  {
    id: "scenarios",
    icon: "scenarios",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/scenarios/scenarios-screen.tsx")).ScenariosScreen,
    })),
  },
  {
    id: "import",
    icon: "import",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/import/import-screen.tsx")).ImportScreen,
    })),
  },
  {
    id: "export",
    icon: "export",
    Component: lazy(async () => ({
      default: (await import("#renderer/features/export/export-screen.tsx")).ExportScreen,
    })),
  },
];
