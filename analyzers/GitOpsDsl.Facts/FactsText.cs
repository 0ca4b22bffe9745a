using System.Globalization;

namespace GitOpsDsl.Facts;

/// <summary>
/// Facts as text, one line a fact, so that two versions of an API can be compared with <c>git diff</c> and every host can read them
/// without a library:
/// <code>
/// facts 1
/// source kubernetes 1.36
/// kind apps/v1 Deployment deployments namespaced io.k8s.api.apps.v1.Deployment
/// type io.k8s.api.apps.v1.DeploymentList apiVersion=apps/v1 kind=DeploymentList
///   items! []#io.k8s.api.apps.v1.Deployment
/// type io.k8s.api.core.v1.ContainerPort
///   containerPort! int32
///   protocol string default=TCP enum=SCTP|TCP|UDP
/// end 1 2
/// </code>
/// <c>!</c> marks a required field; types are <see cref="TypeRef"/>; the rest of the words are attributes (<see cref="FactsLine"/>).
/// Lines that start with <c>#</c> are comments. The last line counts kinds and types, so that a file cut in half is noticed.
/// </summary>
public static class FactsText
{
    internal const string Header = "facts 1";

    /// <exception cref="FactsException">The text is not facts, or is not whole.</exception>
    public static ApiFacts Parse(string text)
    {
        string? source = null, version = null;
        var kinds = new List<KindFacts>();
        var types = new List<(FactsLine Line, List<FieldFacts> Fields)>();
        var ended = false;

        foreach (var line in FactsLine.Read(text, Header))
        {
            line.Require(!ended, "nothing may follow the last line ('end …')");
            if (line.IsField)
            {
                line.Require(types.Count > 0, "a field must follow the line of its type");
                types[types.Count - 1].Fields.Add(line.Field());
                continue;
            }

            var words = line.Words;
            switch (words[0])
            {
                case "source" when words.Count == 3:
                    (source, version) = (words[1], words[2]);
                    break;
                case "kind" when words.Count == 6 && words[4] is "namespaced" or "cluster":
                    kinds.Add(new KindFacts(words[1], words[2], words[3], words[4] == "namespaced", words[5], line.Number));
                    break;
                case "type" when words.Count >= 2:
                    types.Add((line, []));
                    break;
                case "end" when words.Count == 3:
                    var whole = words[1] == Text(kinds.Count) && words[2] == Text(types.Count);
                    line.Require(whole, "the file is not whole: its last line counts other kinds and types");
                    ended = true;
                    break;
                default:
                    throw line.Error($"'{string.Join(" ", words)}' is not a fact");
            }
        }

        if (!ended)
        {
            throw new FactsException("the file is not whole: its last line ('end …') is missing", text.Count(static c => c == '\n') + 1);
        }

        return source is null || version is null
            ? throw new FactsException("the line 'source NAME VERSION' is missing", 2)
            : new ApiFacts(source, version, types.ConvertAll(static type => type.Line.Type(type.Fields)), kinds);
    }

    /// <summary>
    /// The same facts as <see cref="Parse"/> gives, of a text that it accepts: each type is read when it is first asked for. For a text that
    /// is a part of the program; the tests parse it whole.
    /// </summary>
    public static ApiFacts Open(string text) => new(new FactsIndex(text));

    internal static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
