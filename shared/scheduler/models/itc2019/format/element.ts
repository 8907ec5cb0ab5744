/** An element of an XML document, as far as the format needs it: text between elements is left out. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Line in the file where its tag ends, from 1. */
  readonly line: number;
}

/** The children with a name, in order. */
export function childrenNamed({ children }: Element, name: string): readonly Element[] {
  return children.filter((child) => child.name === name);
}
