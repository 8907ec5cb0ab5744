/** Words of the palette. */
export const palette = {
  title: "Zoek of doe iets",
  hint: "Opleiding, lokaal, lesgever, week 12, 24 maart, of wat u wilt doen",
  results: "Gevonden",
  nothing: "Niets gevonden voor “{{typed}}”. Probeer een code, een deel van een naam of “week 12”.",
  goTo: "Naar {{screen}}",
  week: "Week {{number}}: {{from}} – {{to}}",
  theme: { light: "Weergave: licht", dark: "Weergave: donker", system: "Weergave: zoals het systeem" },
  kinds: {
    act: "Doen",
    week: "Week",
    partner: "Partners",
    room: "Lokalen",
    machine: "Machines",
    instructor: "Lesgevers",
    course: "Opleidingen",
    run: "Edities",
  },
};
