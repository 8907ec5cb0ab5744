import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { FileTrigger } from "react-aria-components/FileTrigger";
import type { IconName } from "#renderer/ui/icons.tsx";
import { Icon } from "#renderer/ui/icons.tsx";

/** A button that lets the planner choose files, or a folder with all its files. */
export function FileButton(props: {
  readonly look: "plain" | "primary";
  readonly icon: IconName;
  readonly folder?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
  readonly children: ReactNode;
}) {
  const { look, icon, folder = false, onChoose, children } = props;
  return (
    <FileTrigger
      acceptDirectory={folder}
      allowsMultiple
      acceptedFileTypes={
        folder ? undefined : [".csv", ".tsv", ".txt", ".xlsx", ".ods", ".ics", ".ctt", ".ectt", ".fet"]
      }
      onSelect={(files) => files && files.length > 0 && onChoose([...files])}
    >
      <Button className={`button button-${look}`}>
        <Icon name={icon} />
        {children}
      </Button>
    </FileTrigger>
  );
}
