/**
 * What a preview that is opened from a disk needs in place of a server: the search worker, which browsers start from no
 * file, and the files that it reads. Stands before every other script; preview.py fills in the data of its language.
 */
const previewRoot = new URL(".", /** @type {HTMLScriptElement} this one */ (document.currentScript).src)

/** The worker as a script in memory, which finds the files it asks for beside itself. */
window.Worker = class extends Worker {
  /** @param {string | URL} address */
  constructor(address) {
    const place = JSON.stringify({ href: new URL(address, location.href).href })
    const file = `atob(files[String(url).slice(${previewRoot.href.length})])`
    const bytes = `Uint8Array.from(${file}, (byte) => byte.charCodeAt())`
    const answer = `(url) => Promise.resolve({ arrayBuffer: () => ${bytes} })`
    const script = `((files, location) => { const fetch = ${answer}; ${previewWorker} })(${previewFiles}, ${place})`
    super(URL.createObjectURL(new Blob([script], { type: "text/javascript" })))
  }
}

/* Pages are folders on the site and files on a disk; results of a search come too late to be renamed. */
addEventListener(
  "click",
  ({ target }) => {
    const link = target instanceof Element && target.closest("a[href]")
    if (link instanceof HTMLAnchorElement && link.protocol === "file:" && link.pathname.endsWith("/"))
      link.pathname += "index.html"
  },
  true,
)
