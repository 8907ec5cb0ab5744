/** The words of the menu bar. */
export interface MenuWords {
  readonly file: string;
  readonly open: string;
  readonly recent: string;
  readonly none: string;
  readonly saveCopy: string;
  readonly importFiles: string;
  readonly exportFiles: string;
  readonly template: string;
  readonly quit: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly find: string;
  readonly palette: string;
  readonly plan: string;
  readonly solve: string;
  readonly view: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  readonly fullScreen: string;
}

/** The menu bar in each language. */
export const menuWords: Readonly<Record<"nl" | "en", MenuWords>> = {
  nl: {
    file: "Bestand",
    open: "Openen…",
    recent: "Onlangs geopend",
    none: "Nog geen",
    saveCopy: "Kopie bewaren…",
    importFiles: "Importeren…",
    exportFiles: "Exporteren…",
    template: "Sjabloon om in te vullen…",
    quit: "Afsluiten",
    edit: "Bewerken",
    undo: "Ongedaan maken",
    redo: "Opnieuw",
    cut: "Knippen",
    copy: "Kopiëren",
    paste: "Plakken",
    selectAll: "Alles selecteren",
    find: "Zoeken…",
    palette: "Alles zoeken en doen…",
    plan: "Planning",
    solve: "Plannen…",
    view: "Beeld",
    zoomIn: "Inzoomen",
    zoomOut: "Uitzoomen",
    zoomReset: "Ware grootte",
    fullScreen: "Volledig scherm",
  },
  en: {
    file: "File",
    open: "Open…",
    recent: "Open recent",
    none: "None yet",
    saveCopy: "Save a copy…",
    importFiles: "Import…",
    exportFiles: "Export…",
    template: "Template to fill in…",
    quit: "Quit",
    edit: "Edit",
    undo: "Undo",
    redo: "Redo",
    cut: "Cut",
    copy: "Copy",
    paste: "Paste",
    selectAll: "Select all",
    find: "Find…",
    palette: "Find and do anything…",
    plan: "Plan",
    solve: "Make a plan…",
    view: "View",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    zoomReset: "Actual size",
    fullScreen: "Full screen",
  },
};
