/** Names of the screens; `short` stands in the rail. */
export const screens = {
  timetable: { title: "Rooster", short: "Rooster" },
  capacity: { title: "Capaciteit", short: "Capaciteit" },
  courses: { title: "Opleidingen", short: "Opleidingen" },
  rooms: { title: "Lokalen en machines", short: "Lokalen" },
  tables: { title: "Gegevens", short: "Gegevens" },
  solve: { title: "Plannen", short: "Plannen" },
  replan: { title: "Herplannen", short: "Herplannen" },
  bottlenecks: { title: "Knelpunten", short: "Knelpunten" },
  explain: { title: "Waarom niet?", short: "Waarom niet" },
  scenarios: { title: "Scenario’s", short: "Scenario’s" },
  partners: { title: "Partners", short: "Partners" },
  requests: { title: "Aanvragen", short: "Aanvragen" },
  history: { title: "Historiek", short: "Historiek" },
  import: { title: "Import", short: "Import" },
  export: { title: "Export", short: "Export" },
};
