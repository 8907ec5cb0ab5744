import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RequestView } from "#shared/contract/requests.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { roomOf } from "#shared/domain/facts.ts";
import { fitRequest, fits } from "#shared/edits/requests/fit-request.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { acceptRequest, declineRequest, reopenRequest, useRequests } from "#renderer/stores/requests.ts";
import { Button } from "#renderer/ui/button.tsx";
import { TextField } from "#renderer/ui/fields.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Icon } from "#renderer/ui/icons.tsx";
import { Facts, Inspector, Section } from "#renderer/ui/screen.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";
import { Alternatives } from "./alternatives.tsx";
import { StateBadge } from "./request-table.tsx";
import { useLetterKeys } from "./use-letter-keys.ts";
import { useRequestWords } from "./words.ts";

/** A request: what is asked, whether it fits now, who else asks for the same, what would fit, and the answer. */
export function RequestInspector(props: {
  readonly request: RequestView;
  readonly requests: readonly RequestView[];
  readonly campus: Campus;
  readonly onClose: () => void;
}) {
  const { request, requests, campus, onClose } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const say = useRequestWords(campus);
  const { asked, answer, state } = request;
  const isOpen = state === "tentative";
  const slots = useMemo(() => fitRequest(campus, request.partner, asked), [campus, request.partner, asked]);
  const rivals = isOpen
    ? requests.filter((other) => other.id !== request.id && asksTheSame(campus, request, other))
    : [];
  return (
    <Inspector
      title={t("requests.title", { partner: say.partner(request.partner) })}
      closeLabel={t("requests.close")}
      onClose={onClose}
    >
      <div>
        <StateBadge state={state} />
      </div>
      <Facts
        facts={[
          [t("requests.facts.what"), say.what(asked)],
          [t("requests.facts.when"), say.when(asked)],
          [t("requests.facts.learners"), format.number(asked.learners)],
          [t("requests.facts.purpose"), asked.purpose],
          [t("requests.facts.contact"), asked.contact],
          [t("requests.facts.received"), format.moment(request.received)],
          [t("requests.facts.expires"), isOpen && format.moment(request.expires)],
          [t("requests.facts.reason"), answer && "reason" in answer && answer.kind === state && answer.reason],
        ]}
      />
      {(state === "declined" || state === "countered") && (
        <Button icon="undo" onPress={() => void reopenRequest(request.id)}>
          {t("requests.reopen")}
        </Button>
      )}
      {isOpen && (
        <>
          <Section title={t("requests.fit")}>
            <ul>
              {slots.map((slot) => (
                <li key={`${slot.date} ${slot.daypart}`} className={slot.obstacle ? "request-stuck" : "request-fits"}>
                  <Icon name={slot.obstacle ? "warning" : "check"} />
                  <span>
                    {say.slot(slot)}:{" "}
                    {slot.obstacle
                      ? t(`requests.obstacle.${slot.obstacle}`, { free: slot.free, units: asked.units })
                      : t("requests.fits", { room: slot.room ?? "" })}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
          {rivals.length > 0 && (
            <Section title={t("requests.rivals")}>
              <ul>
                {rivals.map((other) => (
                  <li key={other.id}>
                    {say.partner(other.partner)}: {say.what(other.asked)}
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Answer request={request} campus={campus} doesFit={fits(slots)} />
        </>
      )}
    </Inspector>
  );
}

/** The answer, with a message for the partner; other times are proposed with the same message. */
function Answer(props: { readonly request: RequestView; readonly campus: Campus; readonly doesFit: boolean }) {
  const { request, campus, doesFit } = props;
  const { t } = useTranslation();
  const text = useSaid();
  const { busy, problem } = useRequests();
  const readOnly = useDocument((open) => open.state?.readOnly ?? true);
  const [reason, setReason] = useState("");
  const isStill = busy || readOnly;
  const field = useRef<HTMLFormElement>(null);
  const decline = () => {
    if (reason.trim() === "") field.current?.querySelector("input")?.focus();
    else void declineRequest(request.id, reason);
  };
  // A accepts, C goes to what can be proposed, D declines once there is a reason.
  useLetterKeys({
    a: () => !isStill && doesFit && void acceptRequest(request.id),
    c: () => document.querySelector<HTMLElement>(".request-alternative button")?.focus(),
    d: () => !isStill && decline(),
  });
  return (
    <>
      <form
        ref={field}
        className="request-answer"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isStill && reason.trim() !== "") decline();
        }}
      >
        {problem && (
          <p className="request-problem" role="alert">
            {text(problem)}
          </p>
        )}
        <TextField label={t("requests.reason")} value={reason} onChange={(next) => setReason(next.slice(0, 200))} />
        <div className="request-buttons">
          <Button look="primary" disabled={isStill || !doesFit} onPress={() => void acceptRequest(request.id)}>
            {t("requests.accept")}
          </Button>
          <Button look="danger" disabled={isStill || reason.trim() === ""} onPress={decline}>
            {t("requests.decline")}
          </Button>
          <span className="muted">{t("requests.keys")}</span>
        </div>
      </form>
      <Alternatives request={request} campus={campus} reason={reason} disabled={isStill} />
    </>
  );
}

/** Do two requests want the same thing at the same time, both still waiting? A room and its own type may be the same. */
function asksTheSame(campus: Campus, { asked: one }: RequestView, { asked: other, state }: RequestView): boolean {
  const typeOf = ({ what, code }: RequestView["asked"]) => (what === "room" ? roomOf(campus, code)?.type : code);
  const isSame =
    one.what === other.what
      ? one.code === other.code
      : one.what !== "pool" && other.what !== "pool" && typeOf(one) === typeOf(other);
  return (
    state === "tentative" &&
    isSame &&
    one.dates.some((date) => other.dates.includes(date)) &&
    one.dayparts.some((part) => other.dayparts.includes(part))
  );
}
