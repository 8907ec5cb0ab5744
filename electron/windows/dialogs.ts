import { dialog } from "electron";
import type { BrowserWindow, OpenDialogOptions, SaveDialogOptions } from "electron";

const CAMPUS_FILES = [{ name: "Campus", extensions: ["campus"] }];

/** The system's own dialogs, over the window. Each answers null where the planner cancels. */
export function dialogsOver(window: () => BrowserWindow | null) {
  const open = async (options: OpenDialogOptions): Promise<string | null> => {
    const owner = window();
    const { filePaths } = await (owner ? dialog.showOpenDialog(owner, options) : dialog.showOpenDialog(options));
    return filePaths[0] ?? null;
  };
  const save = async (options: SaveDialogOptions): Promise<string | null> => {
    const owner = window();
    const { filePath } = await (owner ? dialog.showSaveDialog(owner, options) : dialog.showSaveDialog(options));
    return filePath || null;
  };
  return {
    chooseOpen: () => open({ filters: CAMPUS_FILES, properties: ["openFile"] }),
    chooseCopy: (proposal: string) => save({ filters: CAMPUS_FILES, defaultPath: proposal }),
    chooseFolder: () => open({ properties: ["openDirectory", "createDirectory"] }),
  };
}
