import "./controls.css";

/** A key combination, such as `Ctrl+Shift+Z`, as keys side by side. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className="keys">
      {keys.split("+").map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
