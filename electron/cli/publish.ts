import { userInfo } from "node:os";
import { isRefusal } from "#shared/edits/edit.ts";
import { openDocument } from "#electron/document/open.ts";
import type { Command } from "./command.ts";
import { needOption } from "./command.ts";
import { knownErrors } from "./known-errors.ts";
import { refusedInput } from "./say-refusal.ts";
import { BadInput, wholeNumber } from "./terminal.ts";

/** `publish FILE.campus --name NAME`: the plan as it is becomes one that later changes are counted against. */
export const publishCommand: Command = {
  name: "publish",
  summary: {
    nl: "publiceert het plan zoals het is, onder een naam",
    en: "publishes the plan as it is, under a name",
  },
  help: {
    nl: `dagdeel publish BESTAND.campus --name NAAM [--author WIE]

--name NAAM    zo heet de publicatie, zoals "Voorjaar 2027"
--author WIE   wie publiceert; zonder deze optie wie is aangemeld

Wat daarna verandert, telt dagdeel disruption. Ongedaan maken haalt een
publicatie nooit weg.`,
    en: `dagdeel publish FILE.campus --name NAME [--author WHO]

--name NAME    what the publication is called, such as "Spring 2027"
--author WHO   who publishes; without it whoever is logged in

What changes afterwards is counted by dagdeel disruption. Undo never takes a
publication away.`,
  },
  options: { name: { type: "string" }, author: { type: "string" } },
  places: [1, 1],
  async run(given, { language, out }) {
    const name = needOption(given, "name").trim();
    if (name === "" || name.length > 200)
      throw new BadInput(
        "--name: een naam heeft 1 tot 200 tekens. Kies een andere.",
        "--name: a name has 1 to 200 characters. Choose another.",
      );
    const { author = userInfo().username } = given.options;
    const asker = { author: String(author), at: new Date().toISOString() };
    const published = await knownErrors(async () => {
      const { store, published: plans, readOnly } = await openDocument(given.places[0], asker);
      try {
        if (readOnly)
          throw new BadInput(
            `${given.places[0]} is alleen te lezen. Sluit het waar het open is, of bewaar een kopie.`,
            `${given.places[0]} can only be read. Close it where it is open, or save a copy.`,
          );
        return await plans.publish(name, asker);
      } finally {
        await store.close();
      }
    });
    if (isRefusal(published)) throw refusedInput(published);
    const revision = wholeNumber(published.revision, language);
    out(
      language === "nl"
        ? `Gepubliceerd als "${published.name}" (versie ${revision}).`
        : `Published as "${published.name}" (revision ${revision}).`,
    );
    return 0;
  },
};
