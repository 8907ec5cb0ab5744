import type { hold as dutch } from "#renderer/app/language/nl/hold.ts";
import type { Words } from "#renderer/app/language/words.ts";

/** Words while a meeting is held. */
export const hold: Words<typeof dutch> = {
  title: "Meeting in hand",
  pickUp: "Move",
  drop: "drop",
  letGo: "Let go",
  here: "the meeting stands here now",
  free: "free",
  costs: "possible, costs {{price}}",
  gains: "possible, gains {{price}}",
  along_one: "{{count}} meeting goes along",
  along_other: "{{count}} meetings go together",
  stay_one: "{{count}} meeting stays, that week is closed",
  stay_other: "{{count}} meetings stay, those weeks are closed",
  day: "{{day}}: {{before}} → {{after}} of {{target}}",
  cost: {
    learners: "{{day}}: {{after}} instead of {{before}} of {{target}} learners",
    crowded: "{{day}}: {{after}} instead of {{before}} learners, busier than is good",
    unsteady_one: "{{count}} meeting out of its usual time or room",
    unsteady_other: "{{count}} meetings out of their usual time or room",
    steady_one: "{{count}} meeting more at its usual time and room",
    steady_other: "{{count}} meetings more at their usual time and room",
  },
  scope: {
    label: "How far does the move go?",
    ask: "What do you move?",
    once: "Only this meeting",
    pattern: "Every week",
    onward: "From here on",
  },
  refused: "Not possible here",
  alternatives: "Possible instead",
  noAlternatives: "This week there is no other place for this meeting.",
  again: "Choose another place",
  swap: { with: "Swap with {{title}} ({{run}})", not: "Cannot swap with {{title}}: {{reason}}" },
  fit: {
    title: "What makes way",
    ask: "Make it fit: what has to make way?",
    searching: "Looking for what can make way ({{looked}} places looked at)…",
    none: "Even with three other meetings making way it does not fit here.",
    found_one: "It fits if {{count}} other meeting makes way:",
    found_other: "It fits if {{count}} other meetings make way:",
    move: "{{title}}: {{from}} → {{to}}",
    carryOut: "Carry out",
  },
};
