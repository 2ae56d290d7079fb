// Helpers that find and make elements. Text from data only ever becomes text: nothing in the page reads HTML.

/**
 * @template {Element} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 */
export function find(id, kind) {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${kind.name} #${id}`);
}

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string | undefined>>} attributes those that are undefined are left out
 * @param {...(string | Node)} children
 */
export function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/**
 * Shows other children. What had the focus has it again, if there is still something with its `data-key`.
 *
 * @param {Element} parent
 * @param {readonly Node[]} children
 */
export function replace(parent, children) {
  const focused = parent.contains(document.activeElement) ? keyOf(document.activeElement) : undefined;
  parent.replaceChildren(...children);
  if (focused === undefined) return;
  for (const element of parent.querySelectorAll("[data-key]")) {
    if (element instanceof HTMLElement && keyOf(element) === focused) return element.focus();
  }
}

/** @param {Element | null} element */
function keyOf(element) {
  return element instanceof HTMLElement ? element.dataset.key : undefined;
}
