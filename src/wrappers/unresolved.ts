// The place of a value that is looked up later, such as the id of a name. Arguments that hold one can be checked before the lookup.

/** Accepted in place of any value. Only arguments without one can be sent. */
export abstract class Unresolved {
  /** Keeps plain objects from being taken for one by the type checker. */
  protected readonly isUnresolved = true;
}
