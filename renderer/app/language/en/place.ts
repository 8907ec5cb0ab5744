import type { place as dutch } from "#renderer/app/language/nl/place.ts";
import type { Words } from "#renderer/app/language/words.ts";

/** Words while a run that is left out is put in the plan, a group is split, or instructors are changed. */
export const place: Words<typeof dutch> = {
  tray: "Still to place",
  showTray: "Show what is still to place",
  closeTray: "Close the list",
  allPlaced: "Every run has a place in the plan.",
  noneFound: "No run that is still to place answers the filters.",
  more_one: "and {{count}} more; the filters find it",
  more_other: "and {{count}} more; the filters find them",
  size: "{{learners}} learners × {{days}} days",
  title: "Run in hand",
  choose: "Choose where it begins: {{weeks}} weeks, {{days}} days a week",
  begins_one: "begins here: {{count}} meeting, {{until}}",
  begins_other: "begins here: {{count}} meetings, until {{until}}",
  noAlternatives: "It can begin nowhere this week. Look in another week.",
  split: {
    ask: "Split over two rooms…",
    title: "Split {{run}}",
    learners: "Learners in the second group",
    rooms: "Room for the second group",
    search: "Look for rooms",
    room: "{{room}} · {{capacity}} seats",
    explain:
      "The second group becomes a run of its own that meets at the same times, with machines and instructors of its own.",
  },
  teach: {
    ask: "Another instructor…",
    title: "Who teaches?",
    now: "now",
    free: "free",
    scope: "For",
    choose: "Let them teach",
    pick: "Choose {{count}}",
    why: {
      "never-then": "never teaches then",
      away: "is away then",
      busy: "teaches then already",
      "day-full": "has enough day-parts that day",
      "week-full": "has enough day-parts that week",
      "short-night": "would rest too little after the evening",
    },
  },
  many: {
    title_one: "{{count}} meeting chosen",
    title_other: "{{count}} meetings chosen",
    runs_one: "of {{count}} run",
    runs_other: "of {{count}} runs",
    learners: "Learners together",
    pin: "Pin",
    unpin: "Unpin",
    unplace: "Take their runs out of the plan",
    clear: "Choose none",
    wholeRun: "Choose the whole run",
    also: "Also in this cell",
  },
};
