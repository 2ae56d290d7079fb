// The versions that may break, by Semantic Versioning.

/** The first three numbers; what follows, such as `-rc.1`, makes no difference here. */
function numbersOf(version: string): [major: number, minor: number] {
  const [, major, minor] = /^(\d+)\.(\d+)\.\d+/.exec(version) ?? [];
  if (major === undefined || minor === undefined) throw new Error(`${version} is not a version such as 1.2.3.`);
  return [Number(major), Number(minor)];
}

/** The lowest version after `released` that may break: before 1.0.0 the next minor one, then the next major one. */
export function nextBreaking(released: string): string {
  const [major, minor] = numbersOf(released);
  return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
}

/** Whether `version` may break what `released` did. */
export function mayBreak(released: string, version: string): boolean {
  const [oldMajor, oldMinor] = numbersOf(released);
  const [major, minor] = numbersOf(version);
  return major > oldMajor || (major === 0 && oldMajor === 0 && minor > oldMinor);
}
