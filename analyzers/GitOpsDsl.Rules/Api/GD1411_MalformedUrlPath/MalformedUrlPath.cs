namespace GitOpsDsl.Rules;

/// <summary>Paths of an Ingress: absolute, and, where they are compared literally, already in the form that a URL is brought to (<c>validateHTTPIngressPath</c>).</summary>
internal sealed class MalformedUrlPath() : ApiRule("GD1411", "Path that an Ingress can't match")
{
    private static readonly string[] Folded = ["//", "/./", "/../", "%2f", "%2F"];

    public override void Subscribe(RuleSubscriptions on) => on.Type("io.k8s.api.networking.v1.HTTPIngressPath", Check);

    private static void Check(Node entry, RuleContext context)
    {
        var path = entry["path"];
        var type = entry["pathType"].Text;
        var isLiteral = type is "Exact" or "Prefix";
        if (path.IsZero)
        {
            if (isLiteral)
            {
                context.ReportMissing(entry, "path", $"pathType {type} compares with a path: add one, such as /");
            }
        }
        else if (path.Text is { } text && type is not null)
        {
            if (text[0] != '/')
            {
                context.Report(path, $"\"{text}\" is no path of a URL: it must start with '/'");
            }

            if (isLiteral && Array.Find(Folded, part => text.IndexOf(part, StringComparison.Ordinal) >= 0) is { } folded)
            {
                context.Report(path, $"\"{text}\" can never match, because of \"{folded}\" in it: write the path as a browser sends it");
            }
            else if (isLiteral && (text.EndsWith("/.", StringComparison.Ordinal) || text.EndsWith("/..", StringComparison.Ordinal)))
            {
                context.Report(path, $"\"{text}\" can never match, because of the dots at its end: write the path as a browser sends it");
            }
        }
    }
}
