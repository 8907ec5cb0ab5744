/**
 * Stands in for the `electron` module where there is no Electron binary: it keeps what the program tells it, and lets a
 * test play the part of the system. Only what the program uses is here.
 */
import { fork } from "node:child_process";
import { EventEmitter } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import type { MessagePort } from "node:worker_threads";

type Handler = (...args: never[]) => unknown;

/** Everything the program told the fake, for tests to look at. */
export const told = {
  sandboxed: false,
  lockAsked: false,
  ended: false,
  schemes: [] as unknown[],
  windows: [] as BrowserWindow[],
  menus: [] as unknown[],
  dialogs: [] as { kind: string; options: unknown }[],
  exposed: {} as Record<string, unknown>,
  posted: [] as { channel: string; ports: readonly unknown[] }[],
};

/** What the system answers. */
export const answers = {
  hasLock: true,
  userData: join(tmpdir(), "dagdeel-fake"),
  openPath: null as string | null,
  savePath: null as string | null,
};

const ready = Promise.withResolvers<void>();

class App extends EventEmitter {
  isPackaged = false;
  enableSandbox = () => void (told.sandboxed = true);
  whenReady = () => ready.promise;
  getPath = (_name: string) => answers.userData;
  getVersion = () => "0.1.0";
  setAboutPanelOptions = () => {};
  requestSingleInstanceLock = () => {
    told.lockAsked = true;
    return answers.hasLock;
  };
  /** Ends the program, unless somebody who hears of it first wants to do something else. */
  quit = () => {
    let prevented = false;
    this.emit("will-quit", { preventDefault: () => void (prevented = true) });
    if (!prevented) told.ended = true;
  };
  exit = () => void (told.ended = true);
}

/** The program as the system knows it. */
export const app = new App();

/** Says that the system is ready. */
export function becomeReady(): void {
  ready.resolve();
}

class FakeProtocol {
  readonly handlers = new Map<string, (request: Request) => Promise<Response>>();
  registerSchemesAsPrivileged = (schemes: unknown[]) => void told.schemes.push(...schemes);
  handle = (scheme: string, handler: (request: Request) => Promise<Response>) =>
    void this.handlers.set(scheme, handler);
  /** What is answered to a request for an address. */
  answer = async (url: string): Promise<Response> =>
    (await this.handlers.get(new URL(url).protocol.slice(0, -1))?.(new Request(url))) ??
    new Response("", { status: 404 });
}

class FakeSession extends EventEmitter {
  readonly protocol = new FakeProtocol();
  permissionRequest: Handler | null = null;
  permissionCheck: Handler | null = null;
  devicePermission: Handler | null = null;
  displayMedia: Handler | null = null;
  setPermissionRequestHandler = (handler: Handler) => void (this.permissionRequest = handler);
  setPermissionCheckHandler = (handler: Handler) => void (this.permissionCheck = handler);
  setDevicePermissionHandler = (handler: Handler) => void (this.devicePermission = handler);
  setDisplayMediaRequestHandler = (handler: Handler) => void (this.displayMedia = handler);
}

const partitions = new Map<string, FakeSession>();

/** Sessions: the default one, and those of partitions. */
export const session = {
  defaultSession: new FakeSession(),
  fromPartition: (name: string): FakeSession => {
    const found = partitions.get(name) ?? newSession();
    partitions.set(name, found);
    return found;
  },
};

/** A session beside the default one, announced as the system would. */
export function newSession(): FakeSession {
  const made = new FakeSession();
  app.emit("session-created", made);
  return made;
}

class FakeContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  print: (options: unknown) => Promise<Uint8Array> = () => Promise.reject(new Error("no window"));
  printToPDF = (options: unknown) => this.print(options);
  setWindowOpenHandler = (handler: (details: { url: string }) => { action: string }) =>
    void (this.openHandler = handler);
  /** Emits an event that can be prevented; was it? */
  prevents(name: string, details: object = {}): boolean {
    let prevented = false;
    this.emit(name, { ...details, preventDefault: () => void (prevented = true) });
    return prevented;
  }
}

/** A window that shows nothing. */
export class BrowserWindow extends EventEmitter {
  readonly options: Record<string, never>;
  readonly webContents = new FakeContents();
  url = "";
  shown = false;
  fronted = 0;
  maximized = false;
  destroyed = false;
  /** What it was told of printing. */
  printed: unknown = null;

  constructor(options: Record<string, never>) {
    super();
    this.options = options;
    told.windows.push(this);
    this.webContents.print = (options) => this.#print(options);
    app.emit("web-contents-created", {}, this.webContents);
  }

  /** Stands in for the printer: the page as it is served, marked as PDF. */
  async #print(options: unknown): Promise<Uint8Array> {
    this.printed = options;
    const own = (this.options.webPreferences as { session?: FakeSession } | undefined)?.session;
    const page = await (own ?? session.defaultSession).protocol.answer(this.url);
    return new TextEncoder().encode(`%PDF of ${await page.text()}`);
  }

  destroy = () => void (this.destroyed = true);

  loadURL(url: string): Promise<void> {
    this.url = url;
    this.emit("ready-to-show");
    return Promise.resolve();
  }

  show = () => void (this.shown = true);
  focus = () => void this.fronted++;
  restore = () => {};
  isMinimized = () => false;
  maximize = () => void (this.maximized = true);
  isMaximized = () => this.maximized;
  isDestroyed = () => false;
  getNormalBounds = () => ({ x: 10, y: 20, width: 1200, height: 800 });
}

/** Schemes of our own. */
export const protocol = new FakeProtocol();

/** A process of its own: one of Node, that is spoken to in Electron's way. */
export const utilityProcess = {
  fork: (program: string, args: readonly string[], { execArgv }: { readonly execArgv: string[] }) => {
    const child = fork(program, [...args], {
      execArgv,
      env: {},
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    return {
      postMessage: (message: never) => void child.send(message),
      once: (event: string, listener: (...args: unknown[]) => void) => child.once(event, listener),
      kill: () => child.kill("SIGKILL"),
    };
  },
};

/** Messages of pages, as events: the channel is the event's name. */
export const ipcMain = new EventEmitter();

/** The page's side of messages. */
export const ipcRenderer = {
  postMessage: (channel: string, _message: unknown, ports: readonly unknown[]) =>
    void told.posted.push({ channel, ports }),
};

/** What a preload gives its page. */
export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => void (told.exposed[name] = value),
};

/** The menu bar, kept as its template. */
export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: (menu: unknown) => void told.menus.push(menu),
};

/** One screen. */
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] };

const optionsIn = (args: readonly unknown[]) => args.at(-1);

/** Dialogs that answer at once. */
export const dialog = {
  showOpenDialog: async (...args: unknown[]) => {
    told.dialogs.push({ kind: "open", options: optionsIn(args) });
    return { canceled: answers.openPath === null, filePaths: answers.openPath === null ? [] : [answers.openPath] };
  },
  showSaveDialog: async (...args: unknown[]) => {
    told.dialogs.push({ kind: "save", options: optionsIn(args) });
    return { canceled: answers.savePath === null, filePath: answers.savePath ?? "" };
  },
  showErrorBox: (title: string, text: string) => void told.dialogs.push({ kind: "error", options: { title, text } }),
  showMessageBox: async (...args: unknown[]) => {
    told.dialogs.push({ kind: "message", options: optionsIn(args) });
    return { response: 0 };
  },
};

/** The program's end of a channel: an emitter of `message` events with the data in them. */
export class FakePortMain extends EventEmitter {
  readonly #port: MessagePort;
  closed = false;

  constructor(port: MessagePort) {
    super();
    this.#port = port;
    port.on("message", (data) => this.emit("message", { data, ports: [] }));
    port.on("close", () => this.emit("close"));
  }

  postMessage = (data: unknown) => this.#port.postMessage(data);
  start = () => this.#port.start();
  close = () => {
    this.closed = true;
    this.#port.close();
  };
}

/** A channel: the page's end, and the program's. */
export function newChannel(): { readonly page: MessagePort; readonly program: FakePortMain } {
  const { port1, port2 } = new MessageChannel();
  return { page: port1, program: new FakePortMain(port2) };
}
