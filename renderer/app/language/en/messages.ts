import { requestRefusals } from "#shared/contract/refusal-texts.ts";
import { refusalTexts } from "#shared/edits/refusal-texts.ts";
import { wordsOf } from "#renderer/app/language/words-of.ts";
import type {
  act as dutchAct,
  notice as dutchNotice,
  refusal as dutchRefusal,
} from "#renderer/app/language/nl/messages.ts";
import type { Words } from "#renderer/app/language/words.ts";

export const notice: Words<typeof dutchNotice> = {
  rowsRemoved_one: "{{count}} row removed.",
  rowsRemoved_other: "{{count}} rows removed.",
  replanned_one: "{{code}} falls out: {{count}} meeting rearranged.",
  replanned_other: "{{code}} falls out: {{count}} meetings rearranged.",
  pinned: "{{run}} is pinned.",
  unpinned: "{{run}} is unpinned.",
  swapped: "{{run}} and {{other}} changed places.",
  madeToFit_one: "{{run}} fits; {{count}} meeting made way.",
  madeToFit_other: "{{run}} fits; {{count}} meetings made way.",
  moved_one: "{{run}} moved",
  moved_other: "{{run}}: {{count}} meetings moved",
  openInstead: "{{name}} is a document: open it with Ctrl+O.",
  unplaced: "{{run}} has been taken out of the plan.",
  unplacedMany_one: "{{count}} run has been taken out of the plan.",
  unplacedMany_other: "{{count}} runs have been taken out of the plan.",
  placed_one: "{{run}} is in the plan, with {{count}} meeting.",
  placed_other: "{{run}} is in the plan, with {{count}} meetings.",
  split: "{{run}} has been split: {{to}} gets {{learners}} learners in {{room}}.",
  instructors: "{{run}}: {{names}} teaches from now on.",
  pinnedMany_one: "{{count}} meeting is pinned.",
  pinnedMany_other: "{{count}} meetings are pinned.",
  unpinnedMany_one: "{{count}} meeting is loose.",
  unpinnedMany_other: "{{count}} meetings are loose.",
  kept: "Saved in {{path}}.",
  copySaved: "Copy saved to {{path}}.",
};

export const act: Words<typeof dutchAct> = {
  "import-campus": "import of the campus",
  "accept-plan": "accept the plan",
  "accept-request": "accept the request of {{partner}}",
  "move-meeting": "move a meeting",
  "move-together": "let {{meetings}} meetings change places",
  "change-records": "change data ({{count}} rows)",
  replan: "re-plan: {{code}} falls out",
  "unplace-run": "take a run out of the plan",
  "unplace-runs": "take runs out of the plan",
  "place-run": "put a run in the plan",
  "split-run": "split a run over two rooms",
  "change-instructors": "change instructors",
  "pin-meetings": "pin or unpin meetings",
  "pin-meeting": "pin a meeting",
  "unpin-meeting": "unpin a meeting",
  "change-target": "change the target",
  "rename-campus": "change the name",
  "set-machine-units": "change the units of {{machine}} ({{from}} → {{to}})",
  "add-room": "add room {{room}}",
  "change-room": "change room {{room}}",
  "open-room": "open room {{room}} to {{partner}}",
  "add-closure": "add a closure ({{from}})",
  "remove-closure": "remove a closure ({{from}})",
  "change-setting": "change a rule",
  "change-run": "change run {{run}}",
  "repeat-run": "add run {{to}}",
  "remove-run": "no longer ask for run {{run}}",
  "carry-out-fix": "carry out the fix for run {{run}}",
  "take-over-scenario": "take scenario “{{scenario}}” over",
  "settle-scenario": "lay the scenario over the base",
  "mend-scenario": "check the plan of the scenario",
};

export const refusal: Words<typeof dutchRefusal> = {
  unknown: "That cannot be done ({{code}}). Nothing has changed.",
  unexpected: "Something went wrong: {{message}}. Nothing has changed; try again.",
  ...wordsOf(requestRefusals, "en"),
  ...wordsOf(refusalTexts, "en"),
};
