/**
 * What Firefox is told so that it spends no time on what a driven tab has no use for.
 *
 * Knows Firefox; nothing of pages.
 */
export const SPARING = {
  "dom.ipc.processCount": 1, // one tab is open
  "dom.ipc.processPrelaunch.enabled": false,
  "layout.frame_rate": 10, // nobody watches, and nothing on a page moves
}
