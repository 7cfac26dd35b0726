import type { AnchorHTMLAttributes } from 'react'

/**
 * A link of the pages beside the conversation: a plain anchor, which costs the server next to nothing where a page has hundreds.
 * `SoftNavigation` in the page's frame follows it without loading the page anew; without script it is a link all the same.
 */
export function SoftLink({ keepScroll = false, ...anchor }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string; keepScroll?: boolean }) {
  return <a data-keep-scroll={keepScroll || undefined} {...anchor} />
}
