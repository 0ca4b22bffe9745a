using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GitOpsDsl.TestKit;

/// <summary>A registry on loopback that answers what a test wants, and remembers what it was asked.</summary>
public sealed class StubRegistry : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Func<HttpListenerRequest, StubAnswer> _answer;

    public StubRegistry(Func<HttpListenerRequest, StubAnswer> answer)
    {
        _answer = answer;
        Host = $"localhost:{FreePort()}";
        _listener.Prefixes.Add($"http://{Host}/");
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>As an image reference names it.</summary>
    public string Host { get; }

    /// <summary>Each request: its path and query, and what it said to be allowed.</summary>
    public IList<(string Path, string? Authorization)> Requests { get; } = new List<(string, string?)>();

    public void Dispose() => _listener.Close();

    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Requests.Add((context.Request.RawUrl!, context.Request.Headers["Authorization"]));
            var answer = _answer(context.Request);
            if (answer.Delay > TimeSpan.Zero)
            {
                await Task.Delay(answer.Delay);
            }

            context.Response.StatusCode = (int)answer.Status;
            foreach (var (name, value) in answer.Headers)
            {
                context.Response.Headers[name] = value;
            }

            var body = Encoding.UTF8.GetBytes(answer.Body);
            context.Response.ContentLength64 = body.Length;
            await context.Response.OutputStream.WriteAsync(body);
            context.Response.Close();
        }
    }
}
