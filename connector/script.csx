// The script of the connector: new addresses for old operations, repeated names for lists, and plain words for errors.
//
// It runs for reads, for triggers, and for two deletions: of many entries, which takes a list, and of a webhook, which ends a trigger.
// A repeated deletion finds nothing left, and a repeated trigger deletes the webhook of the call before it, so both leave what one
// call would have left.
// Never send another write through it: the platform stops a script after five seconds, when Clockify may already have made the
// change, and a flow that repeats the call makes it a second time.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public class Script : ScriptBase
{
    // <generated> `npm run generate` writes these constants, from openapi/.
    /// <summary>The parameters that are lists. The platform sends `tags=a,b`, Clockify reads `tags=a&amp;tags=b`.</summary>
    private static readonly HashSet<string> Lists =
        new HashSet<string> { "clients", "users", "userGroups", "tags", "time-entry-ids", "types" };

    /// <summary>The end of the address of a deprecated operation, and what replaces it.</summary>
    private static readonly Dictionary<string, string[]> Moved = new Dictionary<string, string[]>
    {
        ["GetWorkspaces"] = new[] { "/workspaces$", "/v1/workspaces" },
        ["GetAllUsers"] = new[] { "/workspaces/([^/]+)/users$", "/v1/workspaces/$1/users" },
        ["GetClients"] = new[] { "/workspaces/([^/]+)/clients$", "/v1/workspaces/$1/clients" },
        ["GetProjects"] = new[] { "/workspaces/([^/]+)/clients/projects-filter$", "/v1/workspaces/$1/projects" },
        ["GetTimeEntriesForUser"] = new[] { "/workspaces/([^/]+)/timeEntries/user/([^/]+)$", "/v1/workspaces/$1/user/$2/time-entries" },
    };

    private static readonly Dictionary<string, string> SentencesByCode = new Dictionary<string, string>
    {
        ["501"] = "A rule of the workspace forbids this, or an id was deleted or belongs to another workspace. Choose the workspace, the person and the project again.",
        ["1000"] = "Clockify got no API key, or two. Create the connection again with one key, and send no header of your own with a key or token.",
        ["3000"] = "Clockify cannot read one of the values. Check that dates, numbers and ids are in the form that the action describes.",
        ["3001"] = "A required value is missing. Fill in all fields that the action marks as required.",
        ["3002"] = "A value in the request is of the wrong kind, such as text where a number belongs. Check what you filled in.",
        ["4017"] = "The add-on token is invalid or expired, or belongs to another region. Get a new one, and check the region of the connection.",
    };

    private static readonly Dictionary<string, string> SentencesByStatus = new Dictionary<string, string>
    {
        ["401"] = "Clockify does not know this API key in this region. Check the region of the connection, because a key works in its own region only, and then the key.",
        ["403"] = "The key is valid, but the role of its owner or the plan of the workspace does not allow this. Ask an administrator of the workspace.",
        ["404"] = "Clockify has nothing at this address. Check the ids, and the region of the connection.",
    };

    private static readonly Dictionary<string, string> TriggerSentences = new Dictionary<string, string>
    {
        ["501"] = "There are too many webhooks, a rule of the workspace forbids this one, or an id was deleted. A person can have 10 webhooks, and a workspace 100, or 3 on the free plan: turn off a flow or delete a webhook in Clockify. Else choose the workspace, the projects and the people again.",
    };
    // </generated>

    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        var request = this.Context.Request;
        var operation = NameOf(this.Context.OperationId);
        if (IsTrigger(operation)) return await SubscribedAsync(request, operation).ConfigureAwait(false);
        request.RequestUri = AddressOf(operation, request.RequestUri);
        var response = await SentAsync(request, operation).ConfigureAwait(false);
        if (operation == "DeleteWebhook" && await IsGoneAsync(response).ConfigureAwait(false)) return Answer(HttpStatusCode.OK, new JObject());
        if (operation == "GetTimeEntriesForUser" && !IsError(response))
        {
            // Put together as text, because a parser would rewrite every date.
            var list = await TextOf(response.Content).ConfigureAwait(false);
            if (list.StartsWith("[", StringComparison.Ordinal))
                response.Content = CreateJsonContent("{\"timeEntriesList\":" + list + "}");
        }
        return response;
    }

    private static bool IsError(HttpResponseMessage response)
    {
        return (int)response.StatusCode >= 400;
    }

    /// <summary>Sends a request. An error comes back in plain words.</summary>
    private async Task<HttpResponseMessage> SentAsync(HttpRequestMessage request, string operation)
    {
        var response = await this.Context.SendAsync(request, this.CancellationToken).ConfigureAwait(false);
        if (!IsError(response)) return response;
        var text = await TextOf(response.Content).ConfigureAwait(false);
        response.Content = CreateJsonContent(Explained(text, response, request, operation).ToString(Formatting.None));
        return response;
    }

    private static bool IsTrigger(string operation)
    {
        return operation.StartsWith("When", StringComparison.Ordinal);
    }

    /// <summary>
    /// Whether a deletion found nothing to delete, which is a success. Clockify answers a deleted id in two ways.
    /// </summary>
    private static async Task<bool> IsGoneAsync(HttpResponseMessage response)
    {
        return response.StatusCode == HttpStatusCode.NotFound || await IsAgainstRulesAsync(response).ConfigureAwait(false);
    }

    /// <summary>Whether Clockify refused with 501, its one code for limits, rules and deleted ids.</summary>
    private static async Task<bool> IsAgainstRulesAsync(HttpResponseMessage response)
    {
        if (response.StatusCode != HttpStatusCode.BadRequest) return false;
        var error = ObjectIn(await TextOf(response.Content).ConfigureAwait(false));
        return error?["code"]?.ToString() == "501";
    }

    /// <summary>
    /// Creates the webhook that calls the flow. The platform repeats a call that took too long, and a second webhook would start the
    /// flow twice, so the new one replaces those that exist. They are deleted last: if anything fails, the flow is still called.
    /// </summary>
    private async Task<HttpResponseMessage> SubscribedAsync(HttpRequestMessage asked, string operation)
    {
        var path = asked.RequestUri.GetLeftPart(UriPartial.Path).TrimEnd('/');
        var fields = ObjectIn(await TextOf(asked.Content).ConfigureAwait(false)) ?? new JObject();
        JObject wanted;
        try
        {
            wanted = WebhookFor(fields, Regex.Match(path, "/workspaces/([^/]+)" + TriggerAtEnd));
        }
        catch (FormatException wrong)
        {
            return Refusal(HttpStatusCode.BadRequest, wrong.Message);
        }

        var webhooks = new Uri(Regex.Replace(path, TriggerAtEnd, "/webhooks"));
        var list = await SentAsync(Another(asked, HttpMethod.Get, webhooks), operation).ConfigureAwait(false);
        if (IsError(list)) return list;
        var known = ObjectIn(await TextOf(list.Content).ConfigureAwait(false))?["webhooks"] as JArray ?? new JArray();
        var same = known.OfType<JObject>().Where(one => IsSame(one, wanted)).ToList();

        var creation = Another(asked, HttpMethod.Post, webhooks);
        creation.Content = CreateJsonContent(wanted.ToString(Formatting.None));
        var created = await SentAsync(creation, operation).ConfigureAwait(false);
        if (IsError(created))
        {
            // If no further webhook is allowed, an existing one that works will do.
            var working = TextIn(same.FirstOrDefault(IsOn)?["id"]);
            return working != "" && await IsAgainstRulesAsync(created).ConfigureAwait(false) ? Subscription(working) : created;
        }
        var id = TextIn(ObjectIn(await TextOf(created.Content).ConfigureAwait(false))?["id"]);
        if (id == "") return Refusal(HttpStatusCode.BadGateway, "Something answered that did not say which webhook it made. Check the region of the connection, then turn the flow on again.");
        await Task.WhenAll(same.Select(one => DeletedAsync(asked, webhooks, TextIn(one["id"])))).ConfigureAwait(false);
        return Subscription(id);
    }

    /// <summary>Tries to delete a webhook. One that remains starts the flow twice, which is better than a trigger that fails.</summary>
    private async Task DeletedAsync(HttpRequestMessage asked, Uri webhooks, string id)
    {
        try
        {
            var deletion = Another(asked, HttpMethod.Delete, new Uri(webhooks + "/" + Uri.EscapeDataString(id)));
            await this.Context.SendAsync(deletion, this.CancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is HttpRequestException || error is OperationCanceledException)
        {
        }
    }

    /// <summary>Whether Clockify calls the webhook: not if somebody switched it off, or if it failed too often.</summary>
    private static bool IsOn(JObject webhook)
    {
        return new[] { "enabled", "deliveryEnabled" }.All(name => webhook[name]?.ToString() != bool.FalseString);
    }

    /// <summary>The webhook as Clockify expects it, from the fields of the maker. Without a filter it is for the whole workspace.</summary>
    /// <exception cref="FormatException">Says which field the maker has to correct.</exception>
    private static JObject WebhookFor(JObject fields, Match address)
    {
        var projects = IdsIn(fields["projects"], "Projects");
        var users = IdsIn(fields["users"], "People");
        if (projects.Count > 0 && users.Count > 0)
            throw new FormatException("Clockify can limit a trigger to projects or to people, and not to both. Empty one of the two fields, then save the flow again.");
        return new JObject
        {
            ["name"] = NameFrom(fields["name"], address.Groups[2].Value),
            ["url"] = fields["url"],
            ["webhookEvent"] = fields["webhookEvent"],
            ["triggerSourceType"] = projects.Count > 0 ? "PROJECT_ID" : users.Count > 0 ? "USER_ID" : "WORKSPACE_ID",
            ["triggerSource"] = new JArray(projects.Concat(users).DefaultIfEmpty(Uri.UnescapeDataString(address.Groups[1].Value))),
        };
    }

    /// <summary>The name of the webhook in Clockify: the maker's, or the words of the trigger's path.</summary>
    private static string NameFrom(JToken given, string trigger)
    {
        var name = TextIn(given).Trim();
        if (name == "" && (IsNothing(given) || given.Type == JTokenType.String)) return "Flow: " + trigger.Replace('-', ' ');
        if (name.Length < 2 || name.Length > 30)
            throw new FormatException("Name takes a text of 2 to 30 characters, and got " + Shown(given) + ". Change it or empty the field, then save the flow again.");
        return name;
    }

    /// <summary>
    /// The ids of a filter, each once. An unreadable filter is refused, because without it the flow would start for everything.
    /// </summary>
    private static List<string> IdsIn(JToken given, string field)
    {
        var values = ValuesIn(given);
        var ids = values?.Select(value => TextIn(value).Trim()).Where(id => id != "").Distinct().ToList();
        if (ids == null || values.Any(value => value.Type != JTokenType.String) || ids.Any(id => !Regex.IsMatch(id, "^[0-9a-fA-F]{24}$")))
            throw new FormatException(field + " takes ids of 24 digits and letters from a to f, as a list or with commas between them, and got " + Shown(given) + ". Choose from the list or empty the field, then save the flow again.");
        return ids;
    }

    /// <summary>The values of a list: the designer sends a list, an expression often a text. Null for anything else.</summary>
    private static JArray ValuesIn(JToken given)
    {
        if (IsNothing(given)) return new JArray();
        if (given.Type != JTokenType.String) return given as JArray;
        var text = TextIn(given).Trim();
        if (text.StartsWith("[", StringComparison.Ordinal)) return Parsed(text) as JArray;
        return new JArray(text.Split(',').Where(part => part.Trim() != "").DefaultIfEmpty(text));
    }

    private static bool IsNothing(JToken value)
    {
        return value == null || value.Type == JTokenType.Null;
    }

    /// <summary>A value as an error message shows it.</summary>
    private static string Shown(JToken given)
    {
        var text = WithoutSecrets(given.ToString(Formatting.None));
        return text.Length > 60 ? text.Substring(0, 60) + "…" : text;
    }

    private const string TriggerAtEnd = "/triggers/([^/]+)$";

    /// <summary>
    /// The answer to a created trigger. The platform ends the trigger by a DELETE to the Location, which goes through the connector so
    /// that it has the key. The answer holds only the id: histories of runs show it, and the token of the webhook is a secret.
    /// </summary>
    private HttpResponseMessage Subscription(string id)
    {
        var here = this.Context.OriginalRequestUri.GetLeftPart(UriPartial.Path).TrimEnd('/');
        var response = Answer(HttpStatusCode.Created, new JObject { ["id"] = id });
        response.Headers.Location = new Uri(Regex.Replace(here, TriggerAtEnd, "/webhooks/" + Uri.EscapeDataString(id)));
        return response;
    }

    private static HttpResponseMessage Refusal(HttpStatusCode status, string sentence)
    {
        return Answer(status, new JObject { ["message"] = sentence, ["code"] = (int)status });
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, JObject body)
    {
        return new HttpResponseMessage(status) { Content = CreateJsonContent(body.ToString(Formatting.None)) };
    }

    /// <summary>A further request with the headers of the first, its key among them.</summary>
    private static HttpRequestMessage Another(HttpRequestMessage asked, HttpMethod method, Uri address)
    {
        var request = new HttpRequestMessage(method, address);
        foreach (var header in asked.Headers) request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        // This header describes the body of the first request. Without a body it is refused.
        request.Headers.TransferEncodingChunked = false;
        return request;
    }

    /// <summary>Whether a webhook calls the same flow for the same event and filter.</summary>
    private static bool IsSame(JObject webhook, JObject wanted)
    {
        return new[] { "webhookEvent", "triggerSourceType" }.All(name => TextIn(webhook[name]) == TextIn(wanted[name]))
            // An address may come back with other characters encoded.
            && Uri.UnescapeDataString(TextIn(webhook["url"])) == Uri.UnescapeDataString(TextIn(wanted["url"]))
            && new HashSet<string>(TextsIn(webhook["triggerSource"])).SetEquals(TextsIn(wanted["triggerSource"]));
    }

    private static string TextIn(JToken value)
    {
        return value?.Type == JTokenType.String ? (string)value : "";
    }

    private static IEnumerable<string> TextsIn(JToken list)
    {
        return (list as JArray ?? new JArray()).Select(TextIn);
    }

    /// <summary>The name of an operation. In some regions the platform sends it in base64.</summary>
    private static string NameOf(string operationId)
    {
        try
        {
            var decoded = Encoding.UTF8.GetString(Convert.FromBase64String(operationId));
            return Regex.IsMatch(decoded, @"^[A-Z][A-Za-z]+(_v1)?$") ? decoded : operationId;
        }
        catch (FormatException)
        {
            return operationId;
        }
    }

    private static Uri AddressOf(string operation, Uri asked)
    {
        var path = asked.GetLeftPart(UriPartial.Path);
        var query = asked.Query.TrimStart('?').Split('&').SelectMany(Repeated).ToList();
        if (Moved.TryGetValue(operation, out var moved))
        {
            path = Regex.Replace(path.TrimEnd('/'), moved[0], moved[1]);
            query = query.Select(part => Regex.Replace(part, "^projectid=", "project-id=")).ToList();
            // The deprecated operations had no pages, so their flows expect everything at once.
            if (operation != "GetWorkspaces" && !query.Any(part => part.StartsWith("page-size=", StringComparison.Ordinal)))
                query.Add("page-size=5000");
        }
        query.RemoveAll(part => part == "");
        return new Uri(query.Count == 0 ? path : path + "?" + string.Join("&", query));
    }

    /// <summary>A part of a query. `name=a,b` of a list becomes one part for each value, and other parts stay the same.</summary>
    private static IEnumerable<string> Repeated(string part)
    {
        var name = part.Split('=')[0];
        if (!Lists.Contains(name)) return new[] { part };
        var text = Uri.UnescapeDataString(part.Substring(name.Length).TrimStart('=').Replace('+', ' '));
        var values = text.Split(',').Select(value => value.Trim()).Where(value => value != "").ToList();
        // An empty filter is left out. An empty list of ids to delete stays, so that Clockify refuses it.
        if (values.Count == 0) return new[] { name == "time-entry-ids" ? part : "" };
        return values.Select(value => name + "=" + Uri.EscapeDataString(value));
    }

    /// <summary>The text of a body. Reading it as a string would throw for an unknown character set.</summary>
    private static async Task<string> TextOf(HttpContent content)
    {
        if (content == null) return "";
        var bytes = await content.ReadAsByteArrayAsync().ConfigureAwait(false);
        return Encoding.UTF8.GetString(bytes).Trim('\uFEFF', ' ', '\t', '\r', '\n');
    }

    private static JObject Explained(string text, HttpResponseMessage response, HttpRequestMessage request, string operation)
    {
        var status = (int)response.StatusCode;
        var error = ObjectIn(text);
        var code = error?["code"];
        if (code?.Type != JTokenType.Integer) code = status;

        string sentence;
        if (status == 429) sentence = "Too many calls in a short time. " + WaitFor(response) + ", then try again; other flows with the same key count too.";
        else if (status == 408 || status >= 500) sentence = "Clockify failed or did not answer in time. " + AfterFailure(request, operation);
        else if (error == null && text != "") sentence = "Something other than Clockify answered, such as a proxy or a login page. Check the region of the connection.";
        else sentence = SentenceFor(status, code.ToString(), operation);

        var words = WordsOf(error, request);
        return new JObject { ["message"] = words == "" ? sentence : sentence + " Clockify says: " + words, ["code"] = code };
    }

    private static JObject ObjectIn(string text)
    {
        return Parsed(text) as JObject;
    }

    private static JToken Parsed(string text)
    {
        try
        {
            return JToken.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string SentenceFor(int status, string code, string operation)
    {
        // A code means something else at an address that does not exist.
        if (status == 404) return SentencesByStatus["404"];
        if (IsTrigger(operation) && TriggerSentences.TryGetValue(code, out var ofTriggers)) return ofTriggers;
        if (SentencesByCode.TryGetValue(code, out var ofCode)) return ofCode;
        return SentencesByStatus.TryGetValue(status.ToString(), out var ofStatus) ? ofStatus : "Clockify refuses this call. Check the values that you filled in.";
    }

    private static string WaitFor(HttpResponseMessage response)
    {
        var after = response.Headers.RetryAfter;
        var wait = after?.Delta ?? after?.Date - DateTimeOffset.UtcNow;
        if (wait == null) return "Wait a few minutes";
        var seconds = Math.Max(1, (long)Math.Ceiling(wait.Value.TotalSeconds));
        return seconds == 1 ? "Wait 1 second" : "Wait " + seconds + " seconds";
    }

    private static string AfterFailure(HttpRequestMessage request, string operation)
    {
        var reads = request.Method == HttpMethod.Get || operation.StartsWith("List", StringComparison.Ordinal);
        if (reads) return "This is not your mistake: try again later.";
        return IsTrigger(operation)
            ? "The webhook may have been made or not. Turn the flow on again later: a new one takes the place of one that is there."
            : "The change may have been made or not, so look before you try again.";
    }

    /// <summary>The message of Clockify or of a gateway before it. Messages repeat what they were sent, so keys are removed.</summary>
    private static string WordsOf(JObject error, HttpRequestMessage request)
    {
        var words = new[] { "message", "description", "detail", "title" }
            .Select(name => error?[name])
            .Where(value => value?.Type == JTokenType.String)
            .Select(value => Regex.Replace((string)value, @"\s+", " ").Trim())
            .FirstOrDefault(value => value != "") ?? "";
        foreach (var header in request.Headers.Where(header => Regex.IsMatch(header.Key, "key|token|authorization", RegexOptions.IgnoreCase)))
            foreach (var secret in header.Value.Where(value => value.Length >= 8))
                words = words.Replace(secret, "[redacted]");
        words = WithoutSecrets(words);
        if (words.Length > 300) words = words.Substring(0, 300) + "…";
        return words == "" || Regex.IsMatch(words, "[.!?…]$") ? words : words + ".";
    }

    /// <summary>A text without keys and tokens. The query of a flow's address is a secret, too.</summary>
    private static string WithoutSecrets(string words)
    {
        words = Regex.Replace(words, @"(https?://[^\s?]+)\?\S+", "$1?[redacted]");
        return Regex.Replace(words, @"\beyJ[\w-]+\.[\w-]+\.[\w-]+|[A-Za-z0-9+=_]{32,}", "[redacted]");
    }
}
