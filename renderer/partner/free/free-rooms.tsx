import type { PartnerView } from "#shared/contract/partner-api.ts";
import { fill, useWords } from "#renderer/partner/words/words.ts";

/** The rooms that are free, each with its seats. */
export function FreeRooms({ partner, rooms }: { readonly partner: PartnerView; readonly rooms: readonly string[] }) {
  const { words } = useWords();
  const free = partner.rooms.filter(({ code }) => rooms.includes(code));
  if (free.length === 0) return null;
  return (
    <ul className="rooms" aria-label={words.detail.roomsFree}>
      {free.map(({ code, name, seats }) => (
        <li key={code}>
          {name || code} <span className="muted">{fill(words.detail.seats, { seats })}</span>
        </li>
      ))}
    </ul>
  );
}
