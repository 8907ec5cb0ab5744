/** Words of *Capaciteit*. */
export const capacity = {
  heatMap: "Cursisten per dag",
};
