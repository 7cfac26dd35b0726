/** Messages of a conversation as a tree: a question written anew, or an answer asked for again, stands beside the first one. */
export interface TreeNode {
  id: string
  /** The message before it; null for the first. */
  parent: string | null
}

/** From the first message to this one; empty where there is no such message. */
export function pathTo<Node extends TreeNode>(nodes: readonly Node[], id: string | null): Node[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const path: Node[] = []
  for (let node = byId.get(id ?? ''); node && path.length < nodes.length; node = byId.get(node.parent ?? '')) path.push(node)
  return path.reverse()
}

/** The newest end of the branch that begins with this message; `nodes` stand in the order of writing. */
export function newestEnd(nodes: readonly TreeNode[], id: string): string {
  let end = id
  for (const _ of nodes) {
    const next = nodes.findLast(({ parent }) => parent === end)
    if (!next) break
    end = next.id
  }
  return end
}

/** The branch that is shown: the one that ends with `tip`, or goes on from there, else the newest one. */
export function shownPath<Node extends TreeNode>(nodes: readonly Node[], tip: string | null): Node[] {
  const known = nodes.some(({ id }) => id === tip) ? tip : (nodes.at(-1)?.id ?? null)
  return pathTo(nodes, known === null ? null : newestEnd(nodes, known))
}

/** All versions of a message, itself among them, in the order of writing. */
export function versionsOf(nodes: readonly TreeNode[], id: string): string[] {
  const own = nodes.find((node) => node.id === id)
  return own ? nodes.filter(({ parent }) => parent === own.parent).map((node) => node.id) : []
}
