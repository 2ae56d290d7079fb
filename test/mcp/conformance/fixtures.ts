// A server with the tools, resources and prompts that the conformance suite calls by fixed names. It is behind the real
// HTTP transport, so that the suite can see what our own tools never send: images, sampling, questions in several rounds.

import { randomBytes } from "node:crypto";
import {
  type CallToolResult,
  CLIENT_CAPABILITIES_META_KEY,
  createRequestStateCodec,
  type GetPromptResult,
  type InputRequests,
  type InputRequiredResult,
  inputRequired,
  inputResponse,
  isSpecType,
  MissingRequiredClientCapabilityError,
  ProtocolError,
  ProtocolErrorCode,
  type ReadResourceResult,
  ResourceNotFoundError,
  Server,
  type ServerContext,
} from "@modelcontextprotocol/server";

type Answer<Result> = (context: ServerContext, args: Record<string, unknown>) => Result | Promise<Result>;

const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const SILENCE = "UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQIAAAA=";

const states = createRequestStateCodec<number>({ key: randomBytes(32) });
const question = (message: string, property: string) =>
  inputRequired.elicit({
    message,
    requestedSchema: { type: "object", properties: { [property]: { type: "string" } }, required: [property] },
  });
const confirmation = inputRequired.elicit({
  message: "Please confirm",
  requestedSchema: { type: "object", properties: { ok: { type: "boolean" } }, required: ["ok"] },
});
const sample = (text: string) =>
  inputRequired.createMessage({ messages: [{ role: "user", content: { type: "text", text } }], maxTokens: 100 });
const userName = { user_name: question("What is your name?", "name") };

const text = (message: string): CallToolResult => ({ content: [{ type: "text", text: message }] });
const embedded = (uri: string) =>
  ({ type: "resource", resource: { uri, mimeType: "text/plain", text: "Embedded" } }) as const;
const image = { type: "image", data: PIXEL, mimeType: "image/png" } as const;

/** Asks, with what is still to be asked for, until every question has an answer of its kind. */
function asking(inputRequests: InputRequests): Answer<CallToolResult | InputRequiredResult> {
  return ({ mcpReq: { inputResponses } }) => {
    const open = Object.entries(inputRequests).filter(([key]) => inputResponse(inputResponses, key).kind === "missing");
    if (open.length > 0) return inputRequired({ inputRequests: Object.fromEntries(open) });
    return text(`Answered: ${JSON.stringify(inputResponses)}`);
  };
}

/** Asks in rounds, and knows the round by the state that comes back. */
function rounds(...all: InputRequests[]): Answer<CallToolResult | InputRequiredResult> {
  return async ({ mcpReq }) => {
    const round = mcpReq.requestState<number>() ?? 0;
    const inputRequests = all[round];
    if (!inputRequests) return text(`state-ok: ${JSON.stringify(mcpReq.inputResponses)}`);
    return inputRequired({ inputRequests, requestState: await states.mint(round + 1) });
  };
}

const TOOLS: Record<string, Answer<CallToolResult | InputRequiredResult>> = {
  test_simple_text: () => text("This is a simple text response for testing."),
  test_image_content: () => ({ content: [image] }),
  test_audio_content: () => ({ content: [{ type: "audio", data: SILENCE, mimeType: "audio/wav" }] }),
  test_embedded_resource: () => ({ content: [embedded("test://embedded-resource")] }),
  test_multiple_content_types: () => ({
    content: [{ type: "text", text: "Multiple content types" }, image, embedded("test://mixed-content-resource")],
  }),
  test_error_handling: () => ({ ...text("This tool intentionally returns an error for testing"), isError: true }),
  test_tool_with_progress: async ({ mcpReq }) => {
    const progressToken = mcpReq._meta?.progressToken ?? 0;
    for (const progress of [0, 50, 100]) {
      await mcpReq.notify({ method: "notifications/progress", params: { progressToken, progress, total: 100 } });
    }
    return text(String(progressToken));
  },
  test_tool_with_logging: async ({ mcpReq }) => {
    for (const data of ["started", "working", "completed"]) await mcpReq.log("info", data);
    return text("Logged");
  },
  test_logging_tool: async ({ mcpReq }) => {
    await mcpReq.log("info", "for the client that asked for it");
    return text("Logged");
  },
  test_missing_capability: ({ mcpReq }) => {
    if (capabilitiesOf(mcpReq)?.sampling) return text("The client can sample");
    throw new MissingRequiredClientCapabilityError({ requiredCapabilities: { sampling: {} } });
  },
  test_streaming_elicitation: asking(userName),
  test_input_required_result_elicitation: asking(userName),
  test_input_required_result_sampling: asking({ capital_question: sample("What is the capital of France?") }),
  test_input_required_result_list_roots: asking({ client_roots: inputRequired.listRoots() }),
  test_input_required_result_request_state: rounds({ confirm: confirmation }),
  test_input_required_result_tampered_state: rounds({ confirm: confirmation }),
  test_input_required_result_multiple_inputs: rounds({
    ...userName,
    greeting: sample("Generate a greeting"),
    client_roots: inputRequired.listRoots(),
  }),
  test_input_required_result_multi_round: rounds(
    { step1: question("What is your name?", "name") },
    { step2: question("What is your favorite color?", "color") },
  ),
  test_input_required_result_capabilities: (context, args) => {
    const { elicitation, sampling } = capabilitiesOf(context.mcpReq) ?? {};
    const questions = {
      ...(elicitation ? userName : {}),
      ...(sampling ? { greeting: sample("Generate a greeting") } : {}),
    };
    return asking(questions)(context, args);
  },
};

const PROMPTS: Record<string, { args: string[]; get: Answer<GetPromptResult | InputRequiredResult> }> = {
  test_simple_prompt: { args: [], get: () => prompt({ type: "text", text: "This is a simple prompt for testing." }) },
  test_prompt_with_arguments: {
    args: ["arg1", "arg2"],
    get: (_, { arg1, arg2 }) => prompt({ type: "text", text: `Prompt with arguments: arg1='${arg1}', arg2='${arg2}'` }),
  },
  test_prompt_with_embedded_resource: {
    args: ["resourceUri"],
    get: (_, { resourceUri }) => prompt(embedded(String(resourceUri)), { type: "text", text: "Please process it." }),
  },
  test_prompt_with_image: { args: [], get: () => prompt(image, { type: "text", text: "Please look at it." }) },
  test_input_required_result_prompt: {
    args: [],
    get: ({ mcpReq: { inputResponses } }) =>
      inputResponses?.user_context
        ? prompt({ type: "text", text: JSON.stringify(inputResponses) })
        : inputRequired({ inputRequests: { user_context: question("What context should it use?", "context") } }),
  },
};

const RESOURCES: Record<
  string,
  (Omit<ReadResourceResult["contents"][number], "uri"> & { text: string }) | { blob: string }
> = {
  "test://static-text": { mimeType: "text/plain", text: "This is the content of the static text resource." },
  "test://static-binary": { mimeType: "image/png", blob: PIXEL },
  "test://watched-resource": { mimeType: "text/plain", text: "Watched" },
};

export function createFixtureServer(): Server {
  const server = new Server(
    { name: "conformance-fixtures", version: "0" },
    {
      capabilities: { tools: {}, resources: { subscribe: true }, prompts: {}, completions: {}, logging: {} },
      requestState: { verify: states.verify },
    },
  );
  server.setRequestHandler("tools/list", () => ({
    tools: Object.keys(TOOLS).map((name) => ({ name, description: "For tests", inputSchema: { type: "object" } })),
  }));
  server.setRequestHandler("tools/call", ({ params: { name, arguments: args = {} } }, context) => {
    return known(TOOLS, name)(context, args);
  });
  server.setRequestHandler("prompts/list", () => ({
    prompts: Object.entries(PROMPTS).map(([name, { args }]) => ({
      name,
      description: "For tests",
      arguments: args.map((argument) => ({ name: argument, required: true })),
    })),
  }));
  server.setRequestHandler("prompts/get", ({ params: { name, arguments: args = {} } }, context) => {
    return known(PROMPTS, name).get(context, args);
  });
  server.setRequestHandler("resources/list", () => ({
    resources: Object.keys(RESOURCES).map((uri) => ({ uri, name: uri })),
  }));
  server.setRequestHandler("resources/templates/list", () => ({
    resourceTemplates: [{ uriTemplate: "test://template/{id}/data", name: "template" }],
  }));
  server.setRequestHandler("resources/read", ({ params: { uri } }) => {
    const [, id] = /^test:\/\/template\/(.+)\/data$/.exec(uri) ?? [];
    const content = id === undefined ? RESOURCES[uri] : { text: JSON.stringify({ id }) };
    if (!content) throw new ResourceNotFoundError(uri);
    return { contents: [{ uri, ...content }] };
  });
  server.setRequestHandler("resources/subscribe", () => ({}));
  server.setRequestHandler("resources/unsubscribe", () => ({}));
  server.setRequestHandler("completion/complete", () => ({ completion: { values: [] } }));
  return server;
}

function prompt(...content: GetPromptResult["messages"][number]["content"][]): GetPromptResult {
  return { messages: content.map((part) => ({ role: "user", content: part })) };
}

function known<Thing>(things: Readonly<Record<string, Thing>>, name: string): Thing {
  const thing = things[name];
  if (thing === undefined) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `There is no ${name}`);
  return thing;
}

function capabilitiesOf({ envelope }: ServerContext["mcpReq"]) {
  const carried: Readonly<Record<string, unknown>> = envelope ?? {};
  const capabilities = carried[CLIENT_CAPABILITIES_META_KEY];
  return isSpecType.ClientCapabilities(capabilities) ? capabilities : undefined;
}
