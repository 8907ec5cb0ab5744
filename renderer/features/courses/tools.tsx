import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { SearchField } from "#renderer/ui/fields.tsx";
import { Segmented } from "#renderer/ui/segmented.tsx";
import { Select } from "#renderer/ui/select.tsx";
import type { CourseRow } from "./catalogue.ts";
import type { Query } from "./query.ts";
import { valuesOf } from "./query.ts";

/** Search and filters of the table of courses. */
export function CourseTools(props: {
  readonly catalogue: readonly CourseRow[];
  readonly query: Query;
  readonly onChange: (query: Query) => void;
}) {
  const { catalogue, query, onChange } = props;
  const { t } = useTranslation();
  const choices = useMemo(
    () => ({ partner: valuesOf(catalogue, "partner"), domain: valuesOf(catalogue, "domain") }),
    [catalogue],
  );
  const options = (field: "partner" | "domain") => [
    { id: "", text: t(`courses.${field}.any`) },
    ...choices[field].map((value) => ({ id: value, text: value })),
  ];
  return (
    <>
      <SearchField
        label={t("courses.search")}
        clearLabel={t("frame.clear")}
        value={query.text}
        onChange={(text) => onChange({ ...query, text })}
      />
      <Segmented
        label={t("courses.state.label")}
        options={(["all", "placed", "unplaced"] as const).map((id) => ({ id, text: t(`courses.state.${id}`) }))}
        value={query.state}
        onChange={(state) => onChange({ ...query, state: state as Query["state"] })}
      />
      <Select
        label={t("courses.partner.label")}
        options={options("partner")}
        value={query.partner}
        onChange={(partner) => onChange({ ...query, partner })}
      />
      <Select
        label={t("courses.domain.label")}
        options={options("domain")}
        value={query.domain}
        onChange={(domain) => onChange({ ...query, domain })}
      />
    </>
  );
}
