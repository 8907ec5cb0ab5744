import type { ServerResponse } from "node:http";
import type { ServedLink } from "./messages.ts";

/** The pages that wait to be told of changes. */
export interface Streams {
  open(link: ServedLink, response: ServerResponse): void;
  /** Tells every page that the plan has changed. */
  changed(): void;
  /** Ends the pages whose link is no longer good. */
  endRevoked(links: readonly ServedLink[]): void;
  closeAll(): void;
}

const MOST_PER_LINK = 10;

/** Server-sent events; a page that does not read is dropped rather than waited for. */
export function newStreams(): Streams {
  const open = new Map<ServerResponse, string>();
  const end = (response: ServerResponse) => {
    open.delete(response);
    response.end();
  };
  const tell = (response: ServerResponse, event: string) => {
    if (!response.write(`event: ${event}\ndata: {}\n\n`)) {
      open.delete(response);
      response.destroy();
    }
  };
  return {
    open: (link, response) => {
      const own = [...open].filter(([, id]) => id === link.id);
      if (own.length >= MOST_PER_LINK) end(own[0][0]);
      response.writeHead(200, { "Content-Type": "text/event-stream; charset=utf-8" });
      response.write("retry: 2000\n\n");
      open.set(response, link.id);
      response.on("close", () => open.delete(response));
    },
    changed: () => {
      for (const response of open.keys()) tell(response, "changed");
    },
    endRevoked: (links) => {
      const good = new Set(links.map(({ id }) => id));
      for (const [response, id] of open)
        if (!good.has(id)) {
          tell(response, "revoked");
          end(response);
        }
    },
    closeAll: () => {
      for (const response of open.keys()) end(response);
    },
  };
}
