import { useEffect, useRef } from "react";

/** Lets letters act wherever the focus is but in a field; each stands for itself, large or small, without another key. */
export function useLetterKeys(acts: Readonly<Record<string, () => unknown>>): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, altKey, metaKey } = event;
      const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      const letter = key.toLowerCase();
      if (isTyping || ctrlKey || altKey || metaKey || !Object.hasOwn(latest.current, letter)) return;
      event.preventDefault();
      latest.current[letter]();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
