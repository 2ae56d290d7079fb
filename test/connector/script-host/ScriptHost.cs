// Stands in for the platform: what script.csx inherits from, and a loop that runs it once for each line of JSON on stdin.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public interface IScriptContext
{
    string CorrelationId { get; }
    string OperationId { get; }
    HttpRequestMessage Request { get; }
    Uri OriginalRequestUri { get; }
    Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken);
}

public abstract class ScriptBase
{
    public IScriptContext Context { get; internal set; }
    public CancellationToken CancellationToken { get; internal set; }

    public static StringContent CreateJsonContent(string serializedJson)
    {
        return new StringContent(serializedJson, Encoding.UTF8, "application/json");
    }

    public abstract Task<HttpResponseMessage> ExecuteAsync();
}

public class HostContext : IScriptContext
{
    // Neither redirects nor proxies nor kept connections: the tests are to see what the script sends, and nothing else.
    private static readonly HttpClient Client =
        new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false });

    private readonly CancellationToken deadline;
    private readonly Uri via;

    public HostContext(JObject asked, CancellationToken deadline)
    {
        this.deadline = deadline;
        this.via = asked["via"] == null ? null : new Uri((string)asked["via"]);
        this.OperationId = (string)asked["operationId"];
        this.Request = RequestOf(asked);
        this.OriginalRequestUri = asked["originalUrl"] == null ? this.Request.RequestUri : new Uri((string)asked["originalUrl"]);
    }

    public string CorrelationId { get { return "test"; } }
    public string OperationId { get; private set; }
    public HttpRequestMessage Request { get; private set; }
    public Uri OriginalRequestUri { get; private set; }
    public List<string> Sent { get; } = new List<string>();

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (cancellationToken != this.deadline) throw new InvalidOperationException("The script did not pass its CancellationToken.");
        this.Sent.Add(request.RequestUri.AbsoluteUri);
        if (this.via != null) request.RequestUri = new Uri(this.via, request.RequestUri.PathAndQuery);
        return Client.SendAsync(request, cancellationToken);
    }

    private static HttpRequestMessage RequestOf(JObject asked)
    {
        var request = new HttpRequestMessage(new HttpMethod((string)asked["method"]), (string)asked["url"]);
        if (asked["body"] != null) request.Content = new StringContent((string)asked["body"], Encoding.UTF8, "application/json");
        foreach (var header in ((JObject)asked["headers"]).Properties())
            if (!header.Name.Equals("content-type", StringComparison.OrdinalIgnoreCase))
                request.Headers.TryAddWithoutValidation(header.Name, (string)header.Value);
        request.Headers.ConnectionClose = true;
        return request;
    }
}

public static class Program
{
    public static void Main()
    {
        ServicePointManager.Expect100Continue = false;
        var utf8 = new UTF8Encoding(false);
        var input = new StreamReader(Console.OpenStandardInput(), utf8);
        var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true };
        for (var line = input.ReadLine(); line != null; line = input.ReadLine())
            output.WriteLine(Run(line).GetAwaiter().GetResult().ToString(Formatting.None));
    }

    private static async Task<JObject> Run(string line)
    {
        var asked = JObject.Load(new JsonTextReader(new StringReader(line)) { DateParseHandling = DateParseHandling.None });
        using (var deadline = new CancellationTokenSource())
        {
            if (asked["deadlineMs"] != null) deadline.CancelAfter((int)asked["deadlineMs"]);
            var context = new HostContext(asked, deadline.Token);
            var script = new Script { Context = context, CancellationToken = deadline.Token };
            try
            {
                var response = await script.ExecuteAsync();
                var content = response.Content ?? new ByteArrayContent(new byte[0]);
                var body = await content.ReadAsByteArrayAsync();
                var headers = response.Headers.Concat(content.Headers);
                return new JObject
                {
                    ["status"] = (int)response.StatusCode,
                    ["headers"] = new JObject(headers.Select(header => new JProperty(header.Key.ToLowerInvariant(), string.Join(", ", header.Value)))),
                    ["body"] = Encoding.UTF8.GetString(body),
                    ["sent"] = new JArray(context.Sent),
                };
            }
            catch (Exception error)
            {
                return new JObject { ["error"] = error.GetType().Name + ": " + error.Message, ["sent"] = new JArray(context.Sent) };
            }
        }
    }
}
