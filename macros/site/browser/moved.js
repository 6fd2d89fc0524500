/** Leads from an old address to the new one with its fragment, which a refresh of the page would lose. */
const canonical = /** @type {HTMLLinkElement} */ (document.querySelector("link[rel=canonical]"))
location.replace(canonical.href + location.search + location.hash)
