namespace Environments.Terramino;

/// <summary>The proxy's configuration.</summary>
internal static class Nginx
{
    /// <summary>Everything goes to the frontend but what is below <c>/api/</c>, which goes to the backend.</summary>
    public static ConfigValue Configuration(WebService frontend, WebService backend) =>
        $$"""
        server {
            listen 8080;

            location = /healthz {
                return 204;
            }

            location /api/ {
                proxy_pass {{backend.Url}}/;
                proxy_set_header Host $host;
            }

            location / {
                proxy_pass {{frontend.Url}};
                proxy_set_header Host $host;
            }
        }

        """;
}
