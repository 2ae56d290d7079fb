// The small box with the details of an entry.

import { find, make } from "./dom.js";

const GAP = 6;
const tip = find("tip", HTMLElement);

/**
 * @param {HTMLElement} at
 * @param {readonly string[]} lines
 */
export function showTip(at, lines) {
  tip.replaceChildren(...lines.map((line) => make("div", {}, line)));
  tip.hidden = false;
  const { left, top, bottom } = at.getBoundingClientRect();
  const below = bottom + GAP + tip.offsetHeight < innerHeight;
  tip.style.left = `${Math.max(GAP, Math.min(left, innerWidth - tip.offsetWidth - GAP))}px`;
  tip.style.top = `${below ? bottom + GAP : top - GAP - tip.offsetHeight}px`;
}

export function hideTip() {
  tip.hidden = true;
}
