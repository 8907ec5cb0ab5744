import type { capacity as dutch } from "#renderer/app/language/nl/capacity.ts";
import type { Words } from "#renderer/app/language/words.ts";

export const capacity: Words<typeof dutch> = {
  heatMap: "Learners per day",
};
