// Makes Clockify fit the connector, in both directions: old addresses and lists in requests, plain words in errors.
//
// It runs for the operations that only read, and for the deletion of many entries, which takes a list and cannot happen twice.
// Never send another write through it: the platform stops a script after five seconds, when Clockify may already have made the
// change, and the flow that repeats the call would make it a second time.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public class Script : ScriptBase
{
    /// <summary>The parameters that are lists. The platform sends `tags=a,b`, Clockify reads `tags=a&amp;tags=b`.</summary>
    private static readonly HashSet<string> Lists =
        new HashSet<string> { "clients", "users", "userGroups", "tags", "types", "time-entry-ids" };

    /// <summary>How the address of a deprecated operation ends, and what it becomes. Whatever stands before it stays.</summary>
    private static readonly Dictionary<string, string[]> Moved = new Dictionary<string, string[]>
    {
        ["GetWorkspaces"] = new[] { "/workspaces$", "/v1/workspaces" },
        ["GetAllUsers"] = new[] { "(/workspaces/[^/]+/users)$", "/v1$1" },
        ["GetClients"] = new[] { "(/workspaces/[^/]+/clients)$", "/v1$1" },
        ["GetProjects"] = new[] { "(/workspaces/[^/]+)/clients/projects-filter$", "/v1$1/projects" },
        ["GetTimeEntriesForUser"] = new[] { "(/workspaces/[^/]+)/timeEntries(/user/[^/]+)$", "/v1$1$2/time-entries" },
    };

    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        var request = this.Context.Request;
        var operation = NameOf(this.Context.OperationId);
        request.RequestUri = AddressOf(operation, request.RequestUri);
        var response = await this.Context.SendAsync(request, this.CancellationToken).ConfigureAwait(false);
        if ((int)response.StatusCode >= 400)
        {
            var text = await TextOf(response).ConfigureAwait(false);
            response.Content = CreateJsonContent(Explained(text, response, request, operation).ToString(Formatting.None));
        }
        else if (operation == "GetTimeEntriesForUser")
        {
            // Put together as text, because a parser would rewrite every date.
            var list = await TextOf(response).ConfigureAwait(false);
            if (list.StartsWith("[", StringComparison.Ordinal))
                response.Content = CreateJsonContent("{\"timeEntriesList\":" + list + "}");
        }
        return response;
    }

    /// <summary>In some regions the platform hands over the name in base64.</summary>
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
            // The old operations knew no pages, so their flows expect everything at once.
            if (operation != "GetWorkspaces" && !query.Any(part => part.StartsWith("page-size=", StringComparison.Ordinal)))
                query.Add("page-size=5000");
        }
        query.RemoveAll(part => part == "");
        return new Uri(query.Count == 0 ? path : path + "?" + string.Join("&", query));
    }

    /// <summary>One part of a query: `name=a,b` of a list becomes one part for each value, anything else stays as it is.</summary>
    private static IEnumerable<string> Repeated(string part)
    {
        var name = part.Split('=')[0];
        if (!Lists.Contains(name)) return new[] { part };
        var text = Uri.UnescapeDataString(part.Substring(name.Length).TrimStart('=').Replace('+', ' '));
        var values = text.Split(',').Select(value => value.Trim()).Where(value => value != "").ToList();
        // An empty filter is none. Without ids to delete the part stays, so that Clockify refuses it.
        if (values.Count == 0) return new[] { name == "time-entry-ids" ? part : "" };
        return values.Select(value => name + "=" + Uri.EscapeDataString(value));
    }

    /// <summary>As bytes, because reading as a string throws where the answer names an unknown character set.</summary>
    private static async Task<string> TextOf(HttpResponseMessage response)
    {
        if (response.Content == null) return "";
        var bytes = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
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
        else sentence = SentenceFor(status, code.ToString());

        var words = WordsOf(error, request);
        return new JObject { ["message"] = words == "" ? sentence : sentence + " Clockify says: " + words, ["code"] = code };
    }

    private static JObject ObjectIn(string text)
    {
        try
        {
            return JToken.Parse(text) as JObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string SentenceFor(int status, string code)
    {
        if (status == 404) return "Clockify has nothing at this address. Check the ids, and the region of the connection.";
        switch (code)
        {
            case "501": return "A rule of the workspace forbids this, or an id was deleted or belongs to another workspace. Choose the workspace, the person and the project again.";
            case "1000": return "Clockify got no API key, or two. Create the connection again with one key, and send no header of your own with a key or token.";
            case "3000": return "Clockify cannot read one of the values. Check that dates, numbers and ids are in the form that the action describes.";
            case "3001": return "A required value is missing. Fill in all fields that the action marks as required.";
            case "3002": return "A value in the request is of the wrong kind, such as text where a number belongs. Check what you filled in.";
            case "4017": return "The add-on token is invalid or expired, or belongs to another region. Get a new one, and check the region of the connection.";
        }
        switch (status)
        {
            case 401: return "Clockify does not know this API key in this region. Check the region of the connection, because a key works in its own region only, and then the key.";
            case 403: return "The key is valid, but the role of its owner or the plan of the workspace does not allow this. Ask an administrator of the workspace.";
            default: return "Clockify refuses this call. Check the values that you filled in.";
        }
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
        return reads
            ? "This is no mistake of yours: try again later."
            : "The change may have been made or not, so look before you try again.";
    }

    /// <summary>What Clockify, or a gateway before it, said. Messages repeat what they were sent, so keys are taken out.</summary>
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
        words = Regex.Replace(words, @"\beyJ[\w-]+\.[\w-]+\.[\w-]+|[A-Za-z0-9+=_]{32,}", "[redacted]");
        if (words.Length > 300) words = words.Substring(0, 300) + "…";
        return words == "" || Regex.IsMatch(words, "[.!?…]$") ? words : words + ".";
    }
}
