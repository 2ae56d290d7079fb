// All tenants by their ids. Bounded: when there are too many, the one goes that was not used for longest.

import { LruMap } from "../../util/lru-map.js";
import { Tenant, type TenantOptions } from "./tenant.js";

export const MAX_TENANTS = 1000;

export class Tenants {
  readonly #options: TenantOptions;
  readonly #tenants = new LruMap<string, Tenant>(MAX_TENANTS, (tenant) => this.#evict(tenant));
  /** Those that had to make room, as long as a program still holds them. */
  readonly #evicted = new Map<string, WeakRef<Tenant>>();
  readonly #collected = new FinalizationRegistry<string>((id) => {
    if (!this.#evicted.get(id)?.deref()) this.#evicted.delete(id);
  });
  #last: Tenant | undefined;

  constructor(options: Omit<TenantOptions, "onChange"> & { readonly onChange?: TenantOptions["onChange"] }) {
    this.#options = {
      ...options,
      onChange: (tenant) => {
        // A program can also use a tenant that had to make room.
        if (this.#evicted.get(tenant.id)?.deref() === tenant) this.open(tenant.id);
        options.onChange?.(tenant);
      },
    };
  }

  /** Makes it on its first use. */
  open(id: string): Tenant {
    if (this.#last?.id === id) return this.#last;
    const known = this.#tenants.get(id);
    const tenant = known ?? this.#evicted.get(id)?.deref() ?? new Tenant(id, this.#options);
    this.#last = tenant;
    if (!known) {
      this.#evicted.delete(id);
      this.#tenants.set(id, tenant);
      tenant.changed();
    }
    return tenant;
  }

  find(id: string): Tenant | undefined {
    return this.#tenants.peek(id);
  }

  get all(): Tenant[] {
    return [...this.#tenants].map(([, tenant]) => tenant);
  }

  #evict(tenant: Tenant): void {
    tenant.beginAnew();
    this.#evicted.set(tenant.id, new WeakRef(tenant));
    this.#collected.register(tenant, tenant.id);
  }
}
