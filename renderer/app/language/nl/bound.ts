/** Words about what no plan can better: in *Plannen* and *Knelpunten*. */
export const bound = {
  title: "Hoe ver het kan",
  unknown: "Voor deze campus is nog geen grens bewezen.",
  prove: "Bewijs de grens",
  proveAgain: "Bewijs opnieuw",
  proveLonger: "Bewijs langer",
  stop: "Stop het bewijs",
  part: {
    unplaced: "De grens wordt bewezen: wat minstens niet geplaatst raakt…",
    learners_one: "De grens wordt bewezen: cursisten per dag (1 dag)…",
    learners_other: "De grens wordt bewezen: cursisten per dag ({{done}} dagen)…",
    cases_one: "De grens wordt aangescherpt (1 geval)…",
    cases_other: "De grens wordt aangescherpt ({{done}} gevallen)…",
    target: "De grens wordt bewezen: dagen op doel…",
  },
  sofar: "Al zeker: minstens {{learnerDays}} cursistdagen raken niet geplaatst.",
  days: "Dagen op doel",
  planned: "Cursistdagen gepland",
  unplaced: "Niet geplaatst",
  most: "van hoogstens {{value}}",
  least: "minstens {{value}}",
  gap: "kloof {{gap}}",
  reached: "beter kan niet",
  hint: "Bewezen: geen enkel plan van deze campus gaat verder dan deze grens. De kloof is het deel van de grens dat het plan nog niet haalt.",
  cutShort: "De tijd was op: langer rekenen kan een scherpere grens geven.",
  mark: "grens: {{value}}",
  none: {
    timeout:
      "Er is geen grens bewezen: het bewijs duurde te lang. Uw plan is niet veranderd. Probeer het met meer tijd.",
    cancelled: "Er is geen grens bewezen: het bewijs is gestopt. Uw plan is niet veranderd.",
    failed:
      "Er is geen grens bewezen: het bewijs brak af ({{message}}). Uw plan is niet veranderd. Probeer het opnieuw.",
  },
};
