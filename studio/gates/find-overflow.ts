/** Runs in a page: elements that reach past the right edge, unless something around them scrolls. */
export function findOverflow(): string[] {
  const scrolls = (element: Element | null): boolean =>
    element !== null && (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
  const wide = [...document.querySelectorAll('#component *')].find(
    (element) => element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element.parentElement),
  )
  const page = document.documentElement.scrollWidth > innerWidth + 1
  return wide ? [`<${wide.localName} class="${wide.getAttribute('class') ?? ''}">`] : page ? ['the page'] : []
}
