// All tenants by their ids. Bounded: when there are too many, the one goes that was not used for longest.

import { type TenantOptions, Tenant } from "./tenant.js";

export const MAX_TENANTS = 1000;

export class Tenants {
  readonly #options: TenantOptions;
  /** The one used last is at the end. */
  readonly #held = new Map<string, Tenant>();
  #last: Tenant | undefined;

  constructor(options: TenantOptions) {
    this.#options = options;
  }

  /** Begins it on its first use. */
  open(id: string): Tenant {
    if (this.#last?.id === id) return this.#last;
    const known = this.#held.get(id);
    const tenant = known ?? new Tenant(id, this.#options);
    this.#held.delete(id);
    this.#held.set(id, tenant);
    this.#last = tenant;
    if (!known) {
      const [oldest = ""] = this.#held.keys();
      if (this.#held.size > MAX_TENANTS) this.#forget(oldest);
      tenant.changed();
    }
    return tenant;
  }

  #forget(id: string): void {
    this.#held.get(id)?.outbox.clear();
    this.#held.get(id)?.journal.clear();
    this.#held.delete(id);
  }

  find(id: string): Tenant | undefined {
    return this.#held.get(id);
  }

  get all(): Tenant[] {
    return [...this.#held.values()];
  }
}
