// Moments as clocks on the wall show them. Such a time is a number too: the milliseconds that it would be if the zone were UTC.

const DAY = 86_400_000;
/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/** @param {string} zone one that nobody knows is taken for UTC */
function formatOf(zone) {
  const known = formats.get(zone) ?? newFormat(zone);
  formats.set(zone, known);
  return known;
}

/** @param {string} zone */
function newFormat(zone) {
  /** @type {Intl.DateTimeFormatOptions} */
  const all = {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  };
  const form = { ...all, hourCycle: /** @type {const} */ ("h23") };
  try {
    return new Intl.DateTimeFormat("en-GB", { ...form, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat("en-GB", { ...form, timeZone: "UTC" });
  }
}

/**
 * @param {number} moment
 * @param {string} zone
 */
export function wallClock(moment, zone) {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (/** @type {Intl.DateTimeFormatPartTypes} */ type) => parts.get(type) ?? 0;
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
}

/**
 * The moment at which the clock shows this.
 *
 * @param {number} wall
 * @param {string} zone
 */
export function momentOf(wall, zone) {
  const guess = wall + wall - wallClock(wall, zone);
  return guess + wall - wallClock(guess, zone);
}

/**
 * The seven days from Monday, each as the time on the wall at which it begins.
 *
 * @param {number} moment
 * @param {string} zone
 */
export function weekOf(moment, zone) {
  const day = Math.floor(wallClock(moment, zone) / DAY);
  // 1 January 1970 was a Thursday.
  const monday = day - ((day + 3) % 7);
  return [0, 1, 2, 3, 4, 5, 6].map((index) => (monday + index) * DAY);
}

/** @param {number} wall */
export const timeText = (wall) => new Date(wall).toISOString().slice(11, 16);

/** @param {number} wall */
export const secondsText = (wall) => new Date(wall).toISOString().slice(11, 19);

const days = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", weekday: "short", day: "numeric", month: "short" });

/** @param {number} wall */
export const dayText = (wall) => days.format(wall);

/** @param {number} wall */
export const dateText = (wall) => `${dayText(wall)} ${new Date(wall).getUTCFullYear()}`;

/**
 * Hours and minutes: `3:15`.
 *
 * @param {number} ms
 */
export function durationText(ms) {
  const minutes = Math.floor(Math.max(0, ms) / 60_000);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
