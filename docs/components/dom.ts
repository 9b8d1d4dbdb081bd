/** Makes elements whose words are text, never mark-up: for cables are untrusted. */

export type Child = Node | string | number | null;

/** An element with attributes (null leaves one out) and children; texts become text nodes. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null) made.setAttribute(name, String(value));
  made.append(
    ...children.flatMap((child) =>
      child === null ? [] : [typeof child === "number" ? String(child) : child],
    ),
  );
  return made;
}
