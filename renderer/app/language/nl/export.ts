/** Screen *Export*. */
export const exports = {
  what: "Wat",
  plan: { label: "Plan", hint: "meetings.csv, unplaced.csv en figures.json: het plan met zijn kerncijfers" },
  calendars: { label: "Agenda’s", hint: "een .ics-bestand per lokaal, machinepool, partner en editie" },
  campus: { label: "Campus", hint: "alle tabellen als CSV, om elders of later weer in te lezen" },
  where: "Waarheen",
  folder: "Map op deze computer",
  folderHint: "De map wordt gemaakt als ze er niet is; bestanden met dezelfde naam worden vervangen.",
  choose: "Kies een map",
  write: "Schrijf",
  writing: "Bezig met schrijven…",
  nothingChosen: "Kies ten minste één van de drie.",
  noFolder: "Geef de map waarin de bestanden komen.",
  noPlan: "Dit document heeft nog geen plan: het plan en de agenda’s zijn dan leeg.",
  done_one: "1 bestand geschreven in",
  done_other: "{{files}} bestanden geschreven in",
};
