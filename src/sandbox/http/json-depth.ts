// Limit of nested JSON, checked before anything reads it: what is kept has to be written again, with a function call for each level.

export const MAX_LEVELS = 200;

export function isTooDeep(json: string): boolean {
  let level = 0;
  let inText = false;
  for (let index = 0; index < json.length; index++) {
    const sign = json[index];
    if (inText) {
      if (sign === "\\") index++;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === "[" || sign === "{") {
      if (++level > MAX_LEVELS) return true;
    } else if (sign === "]" || sign === "}") level--;
  }
  return false;
}
