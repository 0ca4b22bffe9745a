using System.Net;

namespace GitOpsDsl.Registry;

/// <summary>Asks again when a registry is busy or the network fails: what is likely to pass.</summary>
internal sealed class RegistryRetry(Func<TimeSpan, Task> wait)
{
    private const int Attempts = 4;

    /// <summary>A registry may ask for more patience than a person has.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <returns>The last answer.</returns>
    /// <exception cref="RegistryException">There was none.</exception>
    public async Task<HttpResponseMessage> SendAsync(ImageReference image, Func<Task<HttpResponseMessage>> send)
    {
        for (var attempt = 1; ; attempt++)
        {
            TimeSpan pause;
            try
            {
                var response = await send();
                if (attempt == Attempts || !IsPassing(response.StatusCode))
                {
                    return response;
                }

                pause = response.Headers.RetryAfter?.Delta ?? Backoff(attempt);
                response.Dispose();
            }
            catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
            {
                if (attempt == Attempts)
                {
                    throw new RegistryException(Unreachable(image, exception), exception);
                }

                pause = Backoff(attempt);
            }

            await wait(pause < LongestWait ? pause : LongestWait);
        }
    }

    private static bool IsPassing(HttpStatusCode status)
        => status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError;

    private static TimeSpan Backoff(int attempt) => TimeSpan.FromSeconds(1 << (attempt - 1));

    private static string Unreachable(ImageReference image, Exception exception) => exception switch
    {
        TaskCanceledException => $"{image}: {image.Registry} does not answer in time: is it there, and reachable from here?",
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } =>
            $"{image}: {image.Registry} answers with more than a manifest can be: is it a registry?",
        _ => $"{image}: {image.Registry} can't be asked: {exception.Message}",
    };
}
