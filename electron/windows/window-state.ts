import { screen } from "electron";
import type { BrowserWindow, Rectangle } from "electron";

/** Where something small is kept between starts. */
export interface Memory {
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
}

/** Where a window stood. */
export interface WindowState {
  readonly bounds: Partial<Rectangle>;
  readonly maximized: boolean;
}

const FIRST: WindowState = { bounds: { width: 1440, height: 900 }, maximized: false };

/** Where the window stood last, if that is still on a screen; else a size that suits most. */
export async function readWindowState(memory: Memory): Promise<WindowState> {
  const { bounds, maximized } = Object(await memory.read()) as Partial<Record<keyof WindowState, unknown>>;
  if (!isRectangle(bounds) || !isOnScreen(bounds)) return FIRST;
  return { bounds, maximized: maximized === true };
}

/** Keeps where the window stands when it closes. */
export function rememberWindow(window: BrowserWindow, memory: Memory): void {
  window.on("close", () => {
    const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    // A place that cannot be kept is no reason to keep the window open.
    memory.write(state).catch(() => {});
  });
}

function isRectangle(value: unknown): value is Rectangle {
  const { x, y, width, height } = Object(value) as Record<string, unknown>;
  return [x, y, width, height].every(Number.isInteger) && Number(width) >= 640 && Number(height) >= 480;
}

/** Can the title bar be reached: does the window's top middle lie on one of the screens? */
function isOnScreen({ x, y, width }: Rectangle): boolean {
  const middle = x + width / 2;
  return screen
    .getAllDisplays()
    .some(({ workArea: on }) => middle >= on.x && middle < on.x + on.width && y >= on.y && y < on.y + on.height);
}
