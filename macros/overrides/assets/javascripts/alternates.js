/**
 * Keeps the theme from asking for a sitemap at every language link of a page, which is not there.
 *
 * The theme (mkdocs-material 9.8.1) looks for link[rel=alternate] once the page is read. Our links are for search
 * engines and readers' tools; they stand aside while it looks and are back right after.
 */
document.addEventListener("DOMContentLoaded", () => {
  const links = document.querySelectorAll("head > link[rel=alternate][hreflang]")
  links.forEach((link) => link.remove())
  setTimeout(() => document.head.append(...links))
})
