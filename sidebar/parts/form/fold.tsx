import type { ComponentChildren } from 'preact';

/** Something that can be opened to see more. */
export function Fold({
  title,
  open = false,
  children,
}: {
  title: ComponentChildren;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details open={open}>
      <summary>{title}</summary>
      <div class="inside">{children}</div>
    </details>
  );
}
