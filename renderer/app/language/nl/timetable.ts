/** Words of *Rooster*. */
export const timetable = {
  search: "Zoek opleiding, editie of lokaal",
};
