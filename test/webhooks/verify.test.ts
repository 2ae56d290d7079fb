// Tests of verifyWebhook: what it lets pass, and with which status it refuses everything else.

import { EventEmitter, once } from "node:events";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ClockifyError } from "../../src/errors.ts";
import { verifyWebhook, WebhookError, type WebhookOptions } from "../../src/webhooks/index.ts";
import { delivery, stopped, TOKEN } from "./delivery.ts";

const options = { authToken: TOKEN, event: "TIMER_STOPPED" } as const;

async function refused(request: Request, given: WebhookOptions = options): Promise<WebhookError> {
  const error = await verifyWebhook(request, given).catch((reason: unknown) => reason);
  if (error instanceof WebhookError) return error;
  return expect.fail(`it was not refused: ${JSON.stringify(error)}`);
}

/** A body that counts how much of it was taken, one chunk for each time somebody asks. */
function counting(chunk: Uint8Array | undefined) {
  const seen = { chunks: 0, cancelled: false };
  const asked = new EventEmitter();
  const body = new ReadableStream(
    {
      pull(controller) {
        asked.emit("asked");
        if (!chunk) return;
        seen.chunks++;
        controller.enqueue(chunk);
      },
      cancel() {
        seen.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, seen, asked: once(asked, "asked") };
}

/** What can be a token: anything a header can carry, but no comma. */
const token = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => /^[!-+\--~]+$/.test(text));
/** The token after an edit, such as somebody would try who knows much of it. */
const tampered = token.chain((right) =>
  fc.record({
    right: fc.constant(right),
    wrong: fc
      .oneof(
        token,
        fc.nat(right.length - 1).map((length) => right.slice(0, length)),
        token.map((more) => right + more),
        token.map((more) => more + right),
        fc.constantFrom(
          right.toUpperCase(),
          right.toLowerCase(),
          `${right}, ${right}`,
          `${right},${right}`,
          `"${right}"`,
        ),
        fc
          .tuple(fc.nat(right.length - 1), token)
          .map(([at, [edit = ""]]) => right.slice(0, at) + edit + right.slice(at + 1)),
      )
      .filter((wrong) => wrong !== right),
  }),
);

describe("the token", () => {
  it("lets any JSON object pass when it is right, as the event that the webhook waits for", async () => {
    const anyObject = fc.dictionary(fc.string(), fc.jsonValue());
    const property = fc.asyncProperty(token, anyObject, async (authToken, data) => {
      const body = JSON.stringify(data);
      const event = await verifyWebhook(delivery({ token: authToken, body }), { authToken, event: "NEW_TAG" });
      expect(event).toEqual({ event: "NEW_TAG", data: JSON.parse(body), id: expect.stringMatching(/^[0-9a-f]{64}$/) });
    });
    await fc.assert(property);
  });

  it("lets nothing pass after any edit, and is not in the answer", async () => {
    const property = fc.asyncProperty(tampered, async ({ right, wrong }) => {
      const request = delivery({ token: wrong });
      const { status, message } = await refused(request, { authToken: right, event: "TIMER_STOPPED" });
      expect(status).toBe(401);
      if (right.length > 5) expect(message).not.toContain(right);
      // Strangers cannot make the receiver read.
      expect(request.bodyUsed).toBe(false);
    });
    await fc.assert(property);
  });

  it("of one webhook does not pass for the event of another", async () => {
    const tokens = fc.uniqueArray(token, { minLength: 2, maxLength: 6 });
    const events = ["NEW_TAG", "TAG_UPDATED", "TAG_DELETED", "NEW_CLIENT", "NEW_TASK", "NEW_PROJECT"];
    const property = fc.asyncProperty(tokens, fc.nat(5), fc.nat(5), async (known, one, other) => {
      const webhooks = known.map((authToken, index) => ({ authToken, webhookEvent: events[index] ?? "" }));
      const [sender, foreign] = [webhooks[one % webhooks.length], webhooks[other % webhooks.length]];
      const sent = { token: sender?.authToken };
      expect(await verifyWebhook(delivery(sent), { webhooks })).toMatchObject({ event: sender?.webhookEvent });
      const headers = { "clockify-webhook-event-type": foreign?.webhookEvent ?? "" };
      const claim = verifyWebhook(delivery({ ...sent, headers }), { webhooks });
      if (foreign === sender) expect(await claim).toMatchObject({ event: sender?.webhookEvent });
      else
        await expect(claim).rejects.toMatchObject({
          status: 400,
          message: expect.stringMatching(
            `names ${foreign?.webhookEvent}, but this webhook waits for ${sender?.webhookEvent}`,
          ),
        });
    });
    await fc.assert(property);
  });

  it.each([null, undefined, ""])("of a webhook that has %j matches nothing, not even nothing", async (authToken) => {
    const webhook = { authToken, webhookEvent: "TIMER_STOPPED" };
    const webhooks = [webhook, { authToken: "token-of-another", webhookEvent: "NEW_TAG" }];
    for (const sent of ["", "null", "undefined", TOKEN]) {
      expect(await refused(delivery({ token: sent }), { webhooks })).toMatchObject({ status: 401 });
    }
    // Alone it would refuse everything for ever, without a word.
    for (const none of [[], [webhook]])
      await expect(verifyWebhook(delivery(), { webhooks: none })).rejects.toThrow("holds no webhook with a token");
  });

  describe("in Clockify-Signature-Token, the name that others document", () => {
    const under = (headers: Record<string, string>) => {
      const request = delivery();
      request.headers.delete("Clockify-Signature");
      for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
      return request;
    };

    it.each<[string, Record<string, string>]>([
      ["alone", { "Clockify-Signature-Token": TOKEN }],
      ["beside the same in Clockify-Signature", { "Clockify-Signature-Token": TOKEN, "Clockify-Signature": TOKEN }],
      ["beside an empty Clockify-Signature", { "Clockify-Signature-Token": TOKEN, "Clockify-Signature": "" }],
    ])("passes %s", async (_, headers) => {
      expect(await verifyWebhook(under(headers), options)).toMatchObject({ event: "TIMER_STOPPED" });
    });

    it("is refused beside another in Clockify-Signature, whichever is right", async () => {
      for (const [one, other] of [
        [TOKEN, "another"],
        ["another", TOKEN],
        ["another", "a third"],
      ] as const) {
        const request = under({ "Clockify-Signature": one, "Clockify-Signature-Token": other });
        expect(await refused(request)).toMatchObject({ status: 401, message: expect.stringContaining("different") });
        expect(request.bodyUsed).toBe(false);
      }
      // Also where each is the token of a webhook of its own.
      const webhooks = [options, { authToken: "another" }].map(({ authToken }) => ({
        authToken,
        webhookEvent: "TIMER_STOPPED",
      }));
      const both = under({ "Clockify-Signature": TOKEN, "Clockify-Signature-Token": "another" });
      expect(await refused(both, { webhooks })).toMatchObject({ status: 401 });
    });
  });

  it("of an add-on's webhook is the JWT that came with the installation, and no other", async () => {
    const part = (content: object) => Buffer.from(JSON.stringify(content)).toString("base64url");
    const jwt = (addonId: string, signature: string) =>
      [part({ alg: "RS256" }), part({ iss: "clockify", sub: "timesheets", addonId }), signature].join(".");
    const own = jwt("one", "c2lnbmVk");
    const given = { authToken: own, event: "TIMER_STOPPED" } as const;
    expect(await verifyWebhook(delivery({ token: own }), given)).toMatchObject({ event: "TIMER_STOPPED" });
    // Neither the claims nor the signature make another one right.
    for (const foreign of [jwt("two", "c2lnbmVk"), jwt("one", ""), jwt("one", "b3RoZXI")]) {
      expect(await refused(delivery({ token: foreign }), given)).toMatchObject({ status: 401 });
    }
  });

  it("is missed with 401, sent twice is refused with 401, and no POST is 405", async () => {
    const without = delivery();
    without.headers.delete("Clockify-Signature");
    expect(await refused(without)).toMatchObject({ status: 401, message: expect.stringContaining("missing") });
    const twice = delivery();
    twice.headers.append("Clockify-Signature", TOKEN);
    expect(await refused(twice)).toMatchObject({ status: 401 });
    expect(await refused(new Request("https://receiver.example.com"))).toMatchObject({ status: 405 });
  });
});

describe("the event", () => {
  const named = (name: string) => delivery({ headers: { "clockify-webhook-event-type": name } });

  it("is what the header says where nobody else knows", async () => {
    expect(await verifyWebhook(named("NEW_TAG"), { authToken: TOKEN })).toMatchObject({ event: "NEW_TAG" });
  });

  it("is refused where nobody says it, with what to pass", async () => {
    const { status, message } = await refused(delivery(), { authToken: TOKEN });
    expect(status).toBe(400);
    expect(message).toContain("pass the event");
    const webhooks = ["NEW_TAG", "NEW_TASK"].map((webhookEvent) => ({ authToken: TOKEN, webhookEvent }));
    expect(await refused(delivery(), { webhooks })).toMatchObject({ status: 400 });
    expect(await verifyWebhook(named("NEW_TASK"), { webhooks })).toMatchObject({ event: "NEW_TASK" });
  });

  it("is refused when it is none of Clockify's, wherever that is said", async () => {
    for (const name of ["NEW_MOON", "toString", "new_tag", "NEW_TAG, NEW_TAG"]) {
      expect(await refused(named(name), { authToken: TOKEN })).toMatchObject({ status: 400 });
      // What a stranger could write there is not repeated.
      expect((await refused(named(name))).message).toBe(
        "Clockify-Webhook-Event-Type names an event that the receiver does not know, but this webhook waits for TIMER_STOPPED.",
      );
    }
    const webhooks = [{ authToken: TOKEN, webhookEvent: "NEW_MOON" }];
    expect(await refused(delivery(), { webhooks })).toMatchObject({ status: 400 });
  });
});

describe("the id", () => {
  it("is that of the event and every byte of the body", async () => {
    const idOf = async (body: string, event: "NEW_TAG" | "NEW_TASK" = "NEW_TAG") =>
      (await verifyWebhook(delivery({ body }), { authToken: TOKEN, event })).id;
    expect(await idOf('{"a":1}')).toBe(await idOf('{"a":1}'));
    const different = [idOf('{"a":1}'), idOf('{"a":2}'), idOf('{"a":1} '), idOf('{"a":1}', "NEW_TASK")];
    expect(new Set(await Promise.all(different)).size).toBe(4);
  });
});

describe("the body", () => {
  it("never passes unless it is exactly one JSON object", async () => {
    const whole = JSON.stringify(stopped);
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 30 }),
      fc.json().map((text) => new TextEncoder().encode(text)),
      fc.nat(whole.length - 1).map((length) => new TextEncoder().encode(whole.slice(0, length))),
      fc.string({ minLength: 1 }).map((more) => new TextEncoder().encode(whole + more)),
      fc.string({ minLength: 1 }).map((more) => new TextEncoder().encode(more + whole)),
      fc
        .uint8Array({ min: 0x80, minLength: 1 })
        .map((more) => Uint8Array.from([0x7b, 0x22, ...more, 0x22, 0x3a, 0x31, 0x7d])),
    );
    const isOneObject = (body: Uint8Array) => {
      const text = Buffer.from(body).toString();
      if (!Buffer.from(text).equals(body)) return false;
      try {
        return /^\s*\{/.test(text) && typeof JSON.parse(text) === "object";
      } catch {
        return false;
      }
    };
    const property = fc.asyncProperty(bytes, async (body) => {
      fc.pre(!isOneObject(body));
      expect(await refused(delivery({ body: Uint8Array.from(body) }))).toMatchObject({ status: 400 });
    });
    await fc.assert(property, { numRuns: 300 });
    expect(await refused(delivery({ body: `\uFEFF${whole}` }))).toMatchObject({ status: 400 });
  });

  it("is refused as too long when one chunk too many has come, and the rest is left", async () => {
    const property = fc.asyncProperty(
      fc.integer({ min: 1, max: 64 }),
      fc.integer({ min: 1, max: 999 }),
      async (size, maxBytes) => {
        const { body, seen } = counting(new Uint8Array(size).fill(0x20));
        expect(await refused(delivery({ body }), { ...options, maxBytes })).toMatchObject({ status: 413 });
        expect(seen).toEqual({ chunks: Math.floor(maxBytes / size) + 1, cancelled: true });
      },
    );
    await fc.assert(property);
  });

  it("is not opened when its length is announced as too long, and passes at exactly the limit", async () => {
    const { body, seen } = counting(new Uint8Array(1));
    const long = delivery({ body, headers: { "Content-Length": "1000001" } });
    expect(await refused(long)).toMatchObject({ status: 413 });
    expect(seen.chunks).toBe(0);
    const maxBytes = new TextEncoder().encode(JSON.stringify(stopped)).length;
    await verifyWebhook(delivery(), { ...options, maxBytes });
    expect(await refused(delivery(), { ...options, maxBytes: maxBytes - 1 })).toMatchObject({ status: 413 });
  });

  describe("that does not end", () => {
    afterEach(() => void vi.useRealTimers());

    it("is given up after ten seconds", async () => {
      vi.useFakeTimers();
      const { body, seen, asked } = counting(undefined);
      const refusal = refused(delivery({ body }));
      await asked;
      await vi.advanceTimersByTimeAsync(9_999);
      expect(seen.cancelled).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect(await refusal).toMatchObject({ status: 408 });
      expect(seen.cancelled).toBe(true);
      expect(vi.getTimerCount()).toBe(0);
    });
  });

  it("that breaks off is refused, and one that was read before is a mistake of the program", async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new Error("gone")) });
    expect(await refused(delivery({ body }))).toMatchObject({ status: 400 });
    const read = delivery();
    await read.text();
    await expect(verifyWebhook(read, options)).rejects.toThrow(ClockifyError);
    await expect(verifyWebhook(read, options)).rejects.toThrow("express.json()");
  });
});

it.each<[string, object, RegExp]>([
  ["no token", {}, /authToken has to be the token/],
  ["an empty token", { authToken: "" }, /authToken has to be the token/],
  ["a token that no header can carry", { authToken: "one, two" }, /without a comma/],
  [
    "such a token in a list",
    { webhooks: [{ authToken: "one\ntwo", webhookEvent: "NEW_TAG" }] },
    /^verifyWebhook: webhooks /,
  ],
  ["the answer of listWebhooks as it is", { webhooks: { webhooks: [] } }, /the property webhooks/],
  ["a token besides webhooks", { webhooks: [], authToken: TOKEN }, /leave out authToken/],
  ["an event that is none", { authToken: TOKEN, event: "NEW_MOON" }, /"NEW_MOON" is not an event/],
  ["an option that is none", { authToken: TOKEN, maxbytes: 5 }, /maxbytes/],
  ["no limit", { authToken: TOKEN, maxBytes: 0 }, /maxBytes must be a whole number/],
])("refuses %s as an option, and does not show tokens", async (_, given, message) => {
  // What a program without types could pass.
  const failure = verifyWebhook(delivery(), given as WebhookOptions);
  await expect(failure).rejects.toThrow(message);
  await expect(failure).rejects.not.toThrow(TOKEN);
});
