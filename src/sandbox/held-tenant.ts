// A tenant with what the sandbox keeps around it: its clock as people set it, its journal, its faults, and its snapshots.

import { Faults, type RunningProgramme } from "./faults.js";
import { InputError } from "./input.js";
import { Journal } from "./journal.js";
import { type Moment, readMoment, readSpan, type Span } from "./moment.js";
import { readProgramme } from "./read-programme.js";
import { readSeedName, type SeedName } from "./seed-name.js";
import { checkStored, type Stored } from "./stored.js";
import { Tenant } from "./tenant.js";

export interface HeldOptions {
  /** What a new tenant begins with. */
  readonly seed: SeedName;
  /** What time it is after a seed, in place of the seed's own. */
  readonly now: number | undefined;
  /** Called after every change that a file has to keep. */
  readonly onChange: (tenant: HeldTenant) => void;
}

const MOST_SNAPSHOTS = 100;

export class HeldTenant {
  readonly id: string;
  readonly journal = new Journal();
  readonly faults = new Faults();
  readonly #tenant: Tenant;
  readonly #options: HeldOptions;
  readonly #snapshots = new Map<string, Stored>();
  #seed: SeedName;

  constructor(id: string, options: HeldOptions) {
    this.id = id;
    this.#options = options;
    this.#seed = options.seed;
    this.#tenant = new Tenant(options.seed);
    this.#setClockOfSeed();
  }

  /** For calls of the API, which say themselves when they changed something. */
  get tenant(): Tenant {
    return this.#tenant;
  }

  get seedName(): SeedName {
    return this.#seed;
  }

  changed(): void {
    this.#options.onChange(this);
  }

  /** @throws {InputError} for a name that no seed has */
  seed(name: string): void {
    this.#seed = readSeedName(name);
    this.#tenant.clock.run();
    this.#tenant.seed(this.#seed);
    this.#setClockOfSeed();
    this.changed();
  }

  reset(): void {
    this.seed(this.#seed);
    this.faults.clear();
    this.journal.clear();
  }

  snapshot(): Stored {
    const { now, frozen } = this.#tenant.clock;
    return { seed: this.#seed, clock: { now, frozen }, contained: this.#tenant.snapshot() };
  }

  /** @throws {InputError} for what is no snapshot */
  restore(snapshot: unknown): void {
    const { seed, clock, contained } = checkStored(snapshot);
    this.#seed = seed;
    this.#tenant.restore(contained);
    this.#tenant.clock.set(clock.now);
    if (clock.frozen) this.#tenant.clock.freeze();
    else this.#tenant.clock.run();
    this.changed();
  }

  /** For whoever cannot hold a snapshot. */
  keepSnapshot(name: string): void {
    if (!this.#snapshots.has(name) && this.#snapshots.size >= MOST_SNAPSHOTS) {
      throw new InputError(`A tenant keeps at most ${MOST_SNAPSHOTS} snapshots; use one of their names again`);
    }
    this.#snapshots.set(name, this.snapshot());
  }

  /** @throws {InputError} for a name under which nothing is kept */
  restoreKept(name: string): void {
    const kept = this.#snapshots.get(name);
    if (!kept) {
      const known = [...this.#snapshots.keys()].join(", ") || "none";
      throw new InputError(`There is no snapshot "${name}"; there are: ${known}`);
    }
    this.restore(kept);
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return this.#tenant.clock.now;
  }

  get frozen(): boolean {
    return this.#tenant.clock.frozen;
  }

  /** @throws {InputError} as all that set the clock */
  freeze(at?: Moment): void {
    if (at !== undefined) this.#tenant.clock.set(readMoment(at, "The moment"));
    this.#tenant.clock.freeze();
    this.changed();
  }

  run(): void {
    this.#tenant.clock.run();
    this.changed();
  }

  setClock(moment: Moment): void {
    this.#tenant.clock.set(readMoment(moment, "The moment"));
    this.changed();
  }

  advance(span: Span): void {
    this.setClock(this.now + readSpan(span, "The span"));
  }

  /** @throws {InputError} for a programme that cannot be */
  addFault(programme: unknown): RunningProgramme {
    return this.faults.add(readProgramme(programme), this.now);
  }

  #setClockOfSeed(): void {
    if (this.#options.now !== undefined) this.#tenant.clock.set(this.#options.now);
  }
}
