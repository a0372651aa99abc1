/** A name from the graph: whatever its direction of writing, it leaves the text about it in its own. */
export function Name({ children }: { readonly children: string }) {
  return <bdi>{children}</bdi>;
}
