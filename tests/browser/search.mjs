/**
 * What a reader meets who searches in a browser: `node search.mjs chrome|firefox PROGRAM ADDRESS SLOW FILE` prints one
 * JSON object, by journey: what was seen on the way. SLOW is the same site whose search takes a second to arrive, FILE
 * a page of it on a disk.
 *
 * Knows how a page is touched and typed at; what ought to be seen, the tests say.
 */
import { launch } from "puppeteer-core"
import { SPARING } from "./sparing.mjs"

/** @import { Page } from "puppeteer-core" */

const [name, executablePath, site, slow, file] = process.argv.slice(2)
const LANDED = "2024/initiatives/future-transport/#self-driving-uam-and-maas"
const RESULTS = ".search__result a"
const SHOWN = 60_000 // milliseconds; ten times what a machine at rest needs, and more

const browser = await launch({
  browser: /** @type {"chrome" | "firefox"} */ (name),
  executablePath,
  args: name === "chrome" ? ["--no-sandbox"] : [],
  // files from one another as readers have it, not as drivers set it
  extraPrefsFirefox: { ...SPARING, "security.fileuri.strict_origin_policy": true },
})

/** Where search stands, as a reader sees it. @param {Page} page */
const seen = (page) =>
  page.evaluate(() => {
    const dialog = /** @type {HTMLDialogElement} */ (document.querySelector("dialog.search"))
    const { activeElement } = document
    const links = [...dialog.querySelectorAll(".search__result a")]
    return {
      open: dialog.open,
      box: dialog.querySelector("input")?.value,
      says: dialog.querySelector("[role=status]")?.textContent,
      results: links.length,
      focus: activeElement?.matches(".search input") ? "box" : links.indexOf(/** @type {Element} */ (activeElement)),
      place: dialog.querySelector(".search__output")?.scrollTop,
      scrolled: scrollY,
      address: location.pathname.replace("/plan/", "") + location.search + location.hash,
      marks: document.querySelectorAll("article mark").length,
      same: Reflect.get(window, "same") === true, // nothing has loaded the page anew
    }
  })

/** @param {Page} page */
const found = (page) => page.waitForSelector(RESULTS, { timeout: SHOWN })
/** @param {Page} page @param {string} words  in the status */
const says = (page, words) =>
  page.waitForFunction(
    (said) => document.querySelector(".search [role=status]")?.textContent?.includes(said),
    { timeout: SHOWN },
    words,
  )
/** @param {Page} page @param {string} selector */
async function tap(page, selector) {
  const place = await page.$eval(selector, (one) => {
    const { left, top, width, height } = one.getBoundingClientRect()
    return { x: left + Math.min(width / 2, 60), y: top + height / 2 }
  })
  await page.touchscreen.tap(place.x, place.y)
}
/** @param {Page} page @param {string} path  where a reader lands */
const landed = (page, path) =>
  page.waitForFunction(
    (end) => location.pathname.endsWith(end) && document.readyState === "complete",
    { timeout: SHOWN },
    path,
  )

/** @type {Record<string, (page: Page) => Promise<unknown>>} */
const byTouch = {
  async "search opens where one has landed and stays open"(page) {
    await page.goto(site + LANDED)
    await page.waitForSelector("header [data-opens-search]:not([hidden])")
    await page.waitForFunction(() => scrollY > 0)
    await page.evaluate(() => Reflect.set(window, "same", true))
    await tap(page, "header [data-opens-search]")
    await page.keyboard.type("UAM 기본계획")
    await found(page)
    await says(page, "검색 결과")
    return seen(page)
  },
  async "the way back leads to the query, the list and the place"(page) {
    await page.goto(`${site}${LANDED.replace("#", "?q=대전#")}`)
    await found(page)
    await page.evaluate(() => {
      const more = /** @type {HTMLDetailsElement} */ (document.querySelector(".search details"))
      more.open = true
      const output = /** @type {HTMLElement} */ (document.querySelector(".search__output"))
      output.scrollTop = 1200
    })
    const before = await seen(page)
    const { followed, y, path } = await page.evaluate(async () => {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
      for (let height = 300; ; height += 10) {
        const link = document.elementFromPoint(40, height)?.closest(".search__result")?.querySelector("a")
        const links = [...document.querySelectorAll(".search__result a")]
        if (link) return { followed: links.indexOf(link), y: height, path: link.pathname }
      }
    })
    await page.touchscreen.tap(40, y)
    await page.waitForFunction(() => location.search.startsWith("?h=")) // the result may be on the same page
    await landed(page, path)
    await page.waitForSelector("article mark")
    const there = await seen(page)
    await page.evaluate(() => setTimeout(() => history.back())) // once this is answered
    await found(page)
    await page.waitForFunction(() => (document.querySelector(".search__output")?.scrollTop ?? 0) > 0)
    return { before, followed, there, after: await seen(page) }
  },
  async "clearing clears the list, the marks and the count"(page) {
    await page.goto(`${site}2024/achievements/lig-nex1-investment-agreement/?h=넥스원&h=투자협약`)
    await page.waitForSelector("article mark")
    const marked = await seen(page)
    await tap(page, "header [data-opens-search]")
    await found(page)
    const opened = await seen(page)
    await tap(page, ".search__clear")
    await page.waitForFunction(() => !document.querySelector(".search__result"))
    const cleared = await seen(page)
    const twin = await page.$eval("[hreflang=en].tool", (link) => /** @type {HTMLAnchorElement} */ (link).search)
    return { marked, opened, cleared, twin }
  },
}

/** @type {Record<string, (page: Page) => Promise<unknown>>} */
const byKeys = {
  async "a key opens search, arrows go to results first, letters to the box"(page) {
    await page.goto(`${site}about/`)
    await page.waitForSelector("header [data-opens-search]:not([hidden])")
    for (const key of ["/", "s", "f", "k"]) await page.keyboard.press(/** @type {"s"} */ (key))
    const single = await seen(page)
    await page.focus("header [data-opens-search]")
    await page.keyboard.down("Control")
    await page.keyboard.press("k")
    await page.keyboard.up("Control")
    await page.keyboard.type("트램")
    await found(page)
    /** @type {unknown[]} */
    const focus = []
    for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowDown", "z"]) {
      await page.keyboard.press(/** @type {"z"} */ (key))
      focus.push((await seen(page)).focus)
    }
    const { box } = await seen(page)
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press("Tab")
      const inside = await page.evaluate(() => document.activeElement?.matches("body, dialog, dialog *") ?? true)
      if (!inside) focus.push(`left at ${stop}`)
    }
    await page.focus(".search input")
    await page.keyboard.press("Escape")
    await page.waitForFunction(() => !location.search)
    const back = await page.evaluate(() => document.activeElement?.matches("header [data-opens-search]"))
    return { single: single.open, focus, box, back, closed: await seen(page) }
  },
  async "what is entered before anything has loaded leads to its result"(page) {
    await page.goto(`${slow}about/`)
    await page.waitForSelector("header [data-opens-search]:not([hidden])")
    await page.keyboard.down("Control")
    await page.keyboard.press("k")
    await page.keyboard.up("Control")
    await page.keyboard.type("SK온")
    await page.keyboard.press("Enter")
    await landed(page, "2024/achievements/sk-on-investment-agreement/")
    return seen(page)
  },
  async "what has no result stays when it is entered"(page) {
    await page.goto(`${slow}about/`)
    await page.evaluate(() => Reflect.set(window, "same", true))
    await page.waitForSelector("header [data-opens-search]:not([hidden])")
    await page.click("header [data-opens-search]")
    await page.keyboard.type("qqqqqq")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Enter")
    await says(page, "없습니다")
    await page.keyboard.press("Enter")
    return seen(page)
  },
  async "a syllable being composed is ended by Enter, and nothing else"(page) {
    await page.goto(`${site}about/?q=트램`)
    await found(page)
    await page.evaluate(() => {
      Reflect.set(window, "same", true)
      document.querySelector(".search input")?.dispatchEvent(new CompositionEvent("compositionstart"))
    })
    await page.focus(".search input")
    await page.keyboard.press("Enter")
    return seen(page)
  },
  async "an address with a query and a place opens with results"(page) {
    await page.goto(`${site}en/${LANDED.replace("#", "?q=tram#")}`)
    await found(page)
    return seen(page)
  },
  async "the way back within a page leads to its search, and out of it"(page) {
    await page.goto(`${site}about/?q=트램`)
    await found(page)
    await page.evaluate(() => location.assign("#top"))
    await page.focus(".search input")
    await page.keyboard.press("Escape")
    await page.waitForFunction(() => !location.search)
    const closed = await seen(page)
    await page.evaluate(() => history.back())
    await page.waitForFunction(() => location.search !== "")
    await found(page)
    const back = await seen(page)
    await page.evaluate(() => history.forward())
    await page.waitForFunction(() => !location.search)
    return { closed, back, forward: await seen(page) }
  },
  async "a page from a disk says why it is not searched"(page) {
    await page.goto(file)
    return page.$eval("[data-from-disk]", (one) => ({
      shown: one.checkVisibility(),
      says: one.firstChild?.textContent?.trim(),
      leads: one.querySelector("a")?.href,
    }))
  },
}

/** @type {Record<string, unknown>} */
const all = {}
for (const [journeys, width, hasTouch] of /** @type {const} */ ([
  [byTouch, 360, true],
  [byKeys, 1440, false],
])) {
  for (const [journey, go] of Object.entries(journeys)) {
    const page = await browser.newPage() // Firefox tells no end of what is opened after a page that it had kept
    await page.setViewport({ width, height: 740, hasTouch })
    try {
      all[journey] = await go(page)
    } catch (problem) {
      all[journey] = `${problem}`
    }
    await page.close()
  }
}
await browser.close()
console.log(JSON.stringify(all))
