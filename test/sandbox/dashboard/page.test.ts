// The page for people at `/`, in headless Chromium: what a person sees and can do, while a program calls the sandbox.

import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { browserPath } from "../../../scripts/browser.ts";
import { createSandbox, type Sandbox } from "../../../src/sandbox/sandbox.ts";
import { workspaceId } from "../../support/ids.ts";
import { has } from "../../support/requirements.ts";
import { api, descriptions, newKey } from "../http.ts";
import { receiver } from "../receiver.ts";

const ANA = "64f1c0a0e4b0020000000001";
const RELAUNCH = "64f1c0a0e4b0040000000001";
const ENTRIES = `/v1/workspaces/${workspaceId}/time-entries`;

/** On a busy machine a page takes its time. */
const POLL = { timeout: 10_000, interval: 20 };

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

it("lets the browser run and ask for nothing but what the sandbox serves", async () => {
  const page = await fetch(sandbox.url);
  expect(page.headers.get("Content-Type")).toMatch("text/html");
  expect(page.headers.get("Content-Security-Policy")).toMatch(
    /^default-src 'none'; .*require-trusted-types-for 'script'/,
  );
  expect(page.headers.get("Content-Security-Policy")).not.toMatch(/unsafe|http|\*|data:/);
  const parts = [...(await page.text()).matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = ""]) => address);
  expect(parts).toHaveLength(3);
  for (const part of parts) expect((await fetch(new URL(part, sandbox.url))).status, part).toBe(200);
});

describe.skipIf(!has("Chromium"))("in a browser", () => {
  let browser: Browser;
  let page: Page;
  /** Whatever the browser complains of. */
  let problems: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath ?? "", args: ["--no-sandbox", "--disable-gpu"] });
    // Its own time zone, which nobody else has, must not matter.
    page = await browser.newPage({ timezoneId: "Asia/Tokyo" });
    page.setDefaultTimeout(10_000);
    page.on("console", (message) => /error|warning/.test(message.type()) && problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("request", (request) => /^http:..127\.0\.0\.1:/.test(request.url()) || problems.push(request.url()));
    page.on("response", (response) => response.status() >= 400 && problems.push(response.url()));
    page.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText;
      // A journal that is no longer followed does not count as a failure.
      if (reason !== "net::ERR_ABORTED") problems.push(`${request.url()}: ${reason}`);
    });
  });
  afterAll(() => browser.close());
  beforeEach(() => {
    problems = [];
  });
  afterEach(async () => {
    expect(problems).toEqual([]);
    await page.goto("about:blank");
  });

  /** The page of this key, all of it there. */
  async function openTenant(key: string): Promise<void> {
    await page.goto(`${sandbox.url}/#tenant=${sandbox.tenant(key).id}`);
    await page.locator("#week tbody tr").first().waitFor();
  }

  const textOf = (selector: string) => () => page.locator(selector).innerText();
  const rows = () => page.locator("#journal li:visible summary").allInnerTexts();

  it("shows people, timers and the week, times in the zone of the person and of the account", async () => {
    const key = newKey();
    const call = {
      start: "2026-03-03T10:00:00Z",
      end: "2026-03-03T11:30:00Z",
      description: "Call",
      projectId: RELAUNCH,
    };
    await api(sandbox, key, "POST", `/v1/workspaces/${workspaceId}/user/${ANA}/time-entries`, JSON.stringify(call));
    await openTenant(key);

    expect(await textOf("#running")()).toBe(
      "Ben Carter: Release notes, Website Relaunch since Fri 6 Mar 13:00 Europe/London, 1:30 h",
    );
    expect(await page.locator("#workspaces").innerText()).toMatch(/Bright Lane Studio.*users\n*4.*entries\n*12/s);
    expect(await page.locator("#week tbody th").allInnerTexts()).toEqual(
      expect.arrayContaining(["Ben Carter", expect.stringMatching(/^Ana Novak\s+Europe\/Berlin$/)]),
    );

    const monday = page.getByRole("button", { name: "Ben Carter, Login form" });
    const cell = await monday.locator("xpath=..").boundingBox();
    const box = await monday.boundingBox();
    // 9:00 to 12:30 of a day that is shown from 8:00 to 18:00.
    expect(((box?.x ?? 0) - (cell?.x ?? 0)) / (cell?.width ?? 1)).toBeCloseTo(0.1, 1);
    expect((box?.width ?? 0) / (cell?.width ?? 1)).toBeCloseTo(0.35, 1);
    expect(await monday.getAttribute("style")).toContain("background-color: rgb(11, 131, 217)");

    await page.getByRole("button", { name: "Ana Novak, Call" }).hover();
    expect((await textOf("#tip")()).split("\n")).toEqual([
      "Call",
      "Website Relaunch, Acme Ltd",
      "Tue 3 Mar 11:00 to 12:30 (1:30) Europe/Berlin",
      "Tue 3 Mar 10:00 to 11:30 Europe/London",
    ]);
    await monday.focus();
    await page.keyboard.press("ArrowRight");
    expect(await textOf("#tip")()).toMatch(/^Weekly planning\n/);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("#tip").isVisible(), POLL).toBe(false);

    await page.getByRole("button", { name: "Week before" }).click();
    await expect.poll(textOf("#week-title"), POLL).toBe("Week of Mon 23 Feb 2026");
    expect(await page.getByRole("button", { name: /Login form/ }).count()).toBe(0);
  });

  it("follows the journal live, newest first, and filters it", async () => {
    const key = newKey();
    await api(sandbox, key, "GET", "/v1/user");
    await openTenant(key);
    await expect
      .poll(rows, POLL)
      .toEqual([expect.stringMatching(/^1\s.*GET\s+getCurrentUser\s+200\s+\/v1\/user\s+answered$/s)]);

    await api(sandbox, key, "POST", ENTRIES, '{"start":"soon"}');
    await api(sandbox, key, "GET", "/v1/nothing?page=2");
    await expect
      .poll(rows, POLL)
      .toEqual([
        expect.stringMatching(/^3\s.*GET\s+no action\s+404\s+\/v1\/nothing\?page=2\s+refused: No static resource/s),
        expect.stringMatching(
          /^2\s.*POST\s+createTimeEntry\s+400\s.*refused: You entered invalid value for field : \[start\]/s,
        ),
        expect.stringMatching(/^1\s/),
      ]);
    await page.getByLabel("Filter").fill("v1 SOON");
    await expect.poll(rows, POLL).toEqual([expect.stringMatching(/^2\s/)]);
    expect(await textOf("#journal-note")()).toBe("1 of 3 requests");
    await page.locator("#journal summary:visible").click();
    expect(JSON.parse(await textOf("#journal pre")())).toMatchObject({
      body: { start: "soon" },
      answer: { code: 501 },
    });
  });

  it("shows texts of data as texts, never as HTML", async () => {
    const key = newKey();
    await openTenant(key);
    const description = `<img src="/x" onerror="document.title = 'run'"><b>"bold"</b></pre>`;
    // Clockify refuses it, but a file or a snapshot may hold it.
    const text = JSON.stringify(sandbox.tenant(key).snapshot());
    sandbox.tenant(key).restore(JSON.parse(text.replaceAll('"Release notes"', () => JSON.stringify(description))));
    await api(sandbox, key, "POST", ENTRIES, JSON.stringify({ start: "2026-03-06T14:00:00Z", description }));
    await expect.poll(textOf("#running"), POLL).toContain(description);
    await page.locator("#week .running").hover();
    expect(await textOf("#tip")()).toContain(description);
    await page.locator("#journal summary").first().click();
    expect(JSON.parse(await textOf("#journal pre")()).body.description).toBe(description);
    expect(await page.locator("img, b, script:not([src])").count()).toBe(0);
    expect(await page.title()).toBe("Clockify sandbox");
  });

  it("seeds, keeps and restores", async () => {
    const key = newKey();
    const before = await descriptions(sandbox, key);
    await openTenant(key);
    const counted = () => page.locator("#workspaces div", { hasText: /^entries/ }).innerText();
    await page.getByRole("button", { name: "Keep" }).click();
    await page.getByRole("button", { name: "Seed empty" }).click();
    await expect.poll(counted, POLL).toMatch(/entries\s*0$/);
    expect(await textOf("#running")()).toBe("No timer is running.");
    await page.getByRole("button", { name: "Restore" }).click();
    await expect.poll(textOf("#running"), POLL).toMatch("Release notes");
    expect(await descriptions(sandbox, key)).toEqual(before);

    await page.getByRole("button", { name: "Reset", exact: true }).click();
    await expect.poll(rows, POLL).toEqual([]);
  });

  it("steers the clock, which running timers follow", async () => {
    const key = newKey();
    const { clock } = sandbox.tenant(key);
    await openTenant(key);
    await page.getByRole("button", { name: "Freeze" }).click();
    await expect.poll(textOf("#ticking"), POLL).toBe("frozen");
    expect(clock.frozen).toBe(true);
    const before = clock.now.getTime();
    await page.getByRole("button", { name: "+1 hour" }).click();
    await expect.poll(textOf("#running"), POLL).toMatch("2:30 h");
    expect(clock.now.getTime() - before).toBe(3_600_000);

    // An hour ahead of UTC in London's summer.
    await page.getByLabel("Set to").fill("2026-07-01T09:00:00");
    await page.keyboard.press("Enter");
    await expect.poll(textOf("#now"), POLL).toBe("Wed 1 Jul 2026 09:00:00");
    expect(clock.now.toISOString()).toBe("2026-07-01T08:00:00.000Z");
    await expect.poll(textOf("#week-title"), POLL).toBe("Week of Mon 29 Jun 2026");
    await page.getByRole("button", { name: "Run" }).click();
    await expect.poll(textOf("#ticking"), POLL).toBe("running");
  });

  it("sets rules of the workspace, and shows those that are set elsewhere", async () => {
    const key = newKey();
    const tenant = sandbox.tenant(key);
    await openTenant(key);
    const rules = page.getByRole("region", { name: "Rules of the workspace" });
    expect(await rules.getByLabel("Your role").inputValue()).toBe("WORKSPACE_ADMIN");
    await rules.getByLabel("Your role").selectOption("regular user");
    await rules.getByLabel("project", { exact: true }).check();
    await rules.getByLabel("Locked before").fill("2026-03-02T00:00:00");
    await rules.getByLabel("Action").selectOption("createTimeEntryForUser");
    await rules.getByLabel("is for").selectOption("everyone");
    await rules.getByRole("button", { name: "Set rules" }).click();
    await expect.poll(() => rules.locator("#permissions").innerText(), POLL).toBe("createTimeEntryForUser: EVERYONE");
    const finished = { start: "2026-03-05T18:00:00Z", end: "2026-03-05T19:00:00Z" };
    const create = (body: object) => api(sandbox, key, "POST", ENTRIES, JSON.stringify(body));
    expect(await create(finished)).toMatchObject({ status: 400, body: { code: 501 } });
    expect(await create({ start: "2026-03-01T23:59:59Z" })).toMatchObject({ status: 403, body: { code: 1003 } });

    tenant.workspace({ forceProjects: false, lockTimeEntries: null, secondTimer: "refuse" });
    await expect.poll(() => rules.getByLabel("project", { exact: true }).isChecked(), POLL).toBe(false);
    expect(await rules.getByLabel("Locked before").inputValue()).toBe("");
    expect(await rules.getByLabel("A second timer").inputValue()).toBe("refuse");
    expect(await rules.getByLabel("Your role").inputValue()).toBe("USER");
  });

  it("adds a fault, shows who met it, and removes it", async () => {
    const key = newKey();
    await openTenant(key);
    await page.getByLabel("Calls of").selectOption("getCurrentUser");
    await page.getByRole("combobox", { name: "Fault" }).selectOption("rate-limit");
    await page.getByLabel("Bucket of calls").fill("1");
    await page.getByLabel("filled in seconds").fill("3600");
    await page.getByRole("button", { name: "Add fault" }).click();
    await expect
      .poll(textOf("#faults"), POLL)
      .toMatch(/^getCurrentUser: rate-limit, calls 1, perMs 3600000, time machine/);

    const statuses = [];
    for (let call = 0; call < 2; call++) statuses.push((await api(sandbox, key, "GET", "/v1/user")).status);
    expect(statuses).toEqual([200, 429]);
    await expect
      .poll(rows, POLL)
      .toEqual([
        expect.stringMatching(/429\s.*fault: rate-limit, not done$/s),
        expect.stringMatching(/200\s.*answered$/s),
      ]);
    await expect.poll(textOf("#faults"), POLL).toMatch(/hit 1 of 2 calls/);
    await page.getByRole("button", { name: "Remove" }).click();
    await expect.poll(textOf("#faults"), POLL).toBe("Every call is answered well.");
    expect((await api(sandbox, key, "GET", "/v1/user")).status).toBe(200);

    await page.getByRole("combobox", { name: "Fault" }).selectOption("edge-rate-limit");
    await page.getByRole("combobox", { name: "with", exact: true }).selectOption("html");
    await page.getByRole("button", { name: "Add fault" }).click();
    await expect.poll(textOf("#faults"), POLL).toMatch(/^getCurrentUser: edge-rate-limit, body html/);
    const spoiled = await fetch(`${sandbox.url}/v1/user`, { headers: { "X-Api-Key": key } });
    expect([spoiled.status, spoiled.headers.get("Retry-After")]).toEqual([429, null]);
    expect(await spoiled.text()).toMatch(/^<!doctype html>/);
  });

  it("shows deliveries as they come, sends an event, and replays", async () => {
    const key = newKey();
    const target = await receiver();
    const webhook = {
      name: "To the ledger",
      url: target.url,
      webhookEvent: "NEW_TIME_ENTRY",
      triggerSourceType: "WORKSPACE_ID",
      triggerSource: [workspaceId],
    };
    await api(sandbox, key, "POST", `/v1/workspaces/${workspaceId}/webhooks`, JSON.stringify(webhook));
    await openTenant(key);
    expect(await textOf("#deliveries")()).toBe("Nothing was delivered yet.");
    await page.getByLabel("Event").selectOption("NEW_TIME_ENTRY");
    await page.getByRole("textbox", { name: "Data" }).fill("nonsense");
    await page.getByRole("button", { name: "Send to webhooks" }).click();
    await expect.poll(textOf("#message"), POLL).toBe("The data to send are not JSON.");
    await page.getByRole("textbox", { name: "Data" }).fill('{"description":"<b>by hand</b>"}');
    await page.getByRole("button", { name: "Send to webhooks" }).click();
    await target.arrived(1);
    const lines = () => page.locator("#deliveries summary").allInnerTexts();
    await expect
      .poll(lines, POLL)
      .toEqual([expect.stringMatching(/^1\s.*NEW_TIME_ENTRY\s+To the ledger\s+http:.*\/hook\s+delivered, 1 try$/s)]);
    await page.getByRole("button", { name: "Replay" }).click();
    await expect.poll(lines, POLL).toEqual([expect.stringMatching(/delivered, 1 try$/), expect.stringMatching(/^1\s/)]);
    expect(target.received.map(({ body }) => body)).toEqual(Array(2).fill({ description: "<b>by hand</b>" }));
    await page.locator("#deliveries summary").first().click();
    expect(await textOf("#deliveries details[open] pre")()).toContain("<b>by hand</b>");
  });

  it("chooses among tenants, opens one by its key, and shows no key", async () => {
    const [here, there, unused] = [newKey(), newKey(), newKey()];
    sandbox.tenant(there).seed("empty");
    await api(sandbox, here, "GET", `/v1/user?key=${here}`);
    await openTenant(here);
    await expect.poll(rows, POLL).toHaveLength(1);
    await page.getByLabel("Tenant").selectOption(sandbox.tenant(there).id);
    await expect.poll(textOf("#running"), POLL).toBe("No timer is running.");
    await expect.poll(rows, POLL).toEqual([]);

    await page.getByLabel("Key").fill(unused);
    await page.keyboard.press("Enter");
    await expect.poll(textOf("#running"), POLL).toMatch("Release notes");
    expect(await page.getByLabel("Tenant").inputValue()).toBe(sandbox.tenant(unused).id);
    expect(page.url()).toMatch(sandbox.tenant(unused).id);
    await page.getByLabel("Tenant").selectOption(sandbox.tenant(here).id);
    await expect.poll(rows, POLL).toEqual([expect.stringMatching("key=")]);
    await page.locator("#journal summary").click();
    for (const key of [here, there, unused]) expect(await page.content()).not.toContain(key);
  });

  it("says how to begin where nobody has called", async () => {
    const fresh = await createSandbox();
    onTestFinished(() => fresh.close());
    await page.goto(fresh.url);
    await expect.poll(textOf("#nobody"), POLL).toContain(`${fresh.url}/v1/user`);
    await api(fresh, newKey(), "GET", "/v1/user");
    await expect.poll(rows, POLL).toHaveLength(1);
  });
});
