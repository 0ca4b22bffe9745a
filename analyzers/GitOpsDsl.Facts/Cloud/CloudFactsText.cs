using System.Globalization;

namespace GitOpsDsl.Facts;

/// <summary>
/// Facts of a cloud provider as text, one line a fact, so that two versions can be compared with <c>git diff</c>:
/// <code>
/// cloud 2
/// package aws 7.48.0
/// resource aws:s3/bucket:Bucket alias=aws:s3/bucketV2:BucketV2
///   &lt; arn string
///   = bucket string replaces
///   = tags {}string
/// function aws:ec2/getAmi:getAmi
/// type s3.BucketGrant
///   = permissions! []string
/// enum lb.IpAddressType ipv4|dualstack
/// end 1 1 1 1
/// </code>
/// <c>&gt;</c> goes in, <c>&lt;</c> comes out, <c>=</c> does both; <c>!</c> marks an input that is required; types are <see cref="CloudType"/>.
/// The last line counts resources, functions, types and enums, so that a file cut in half is noticed.
/// </summary>
public static class CloudFactsText
{
    internal const string Header = "cloud 2";

    /// <summary>Reads the names; what each of them has is read when it is asked for.</summary>
    /// <exception cref="FactsException">The text is not facts, or is not whole. Also thrown later, by what is read later.</exception>
    public static CloudFacts Parse(string text)
    {
        Require(text.StartsWith(Header + "\n", StringComparison.Ordinal), $"the first line must be '{Header}'", 1);
        var objects = new Dictionary<string, Lazy<CloudObject>>[3];
        for (var kind = 0; kind < objects.Length; kind++)
        {
            objects[kind] = new(StringComparer.Ordinal);
        }

        var enums = new Dictionary<string, Lazy<IReadOnlyList<string>>>(StringComparer.Ordinal);
        string? package = null, version = null, end = null;
        for (var (start, number) = (Header.Length + 1, 2); start < text.Length;)
        {
            Require(end is null, "nothing may follow the last line ('end …')", number);
            var block = CloudFactsBlock.At(text, start, number);
            var head = block.Head;
            var word = head.Substring(0, Math.Max(0, head.IndexOf(' ')));
            switch (word)
            {
                case "resource": Add(objects[0], CloudObjectKind.Resource, block); break;
                case "function": Add(objects[1], CloudObjectKind.Function, block); break;
                case "type": Add(objects[2], CloudObjectKind.Type, block); break;
                case "enum": Add(enums, block.Name, new(block.Values), block); break;
                case "package" when head.Split(' ') is { Length: 3 } words: (package, version) = (words[1], words[2]); break;
                case "end": end = head; break;
                default: throw new FactsException($"'{head}' is not a fact", number);
            }

            (start, number) = (block.End, number + block.Lines);
        }

        Require(end == End(objects[0].Count, objects[1].Count, objects[2].Count, enums.Count), "the file is not whole: its last line counts something else", 0);
        Require(package is not null, "the line 'package NAME VERSION' is missing", 2);
        return new CloudFacts(package!, version!, objects[0], objects[1], objects[2], enums);
    }

    internal static string End(params int[] counts) =>
        "end " + string.Join(" ", counts.Select(static count => count.ToString(CultureInfo.InvariantCulture)));

    private static void Add(Dictionary<string, Lazy<CloudObject>> objects, CloudObjectKind kind, CloudFactsBlock block) =>
        Add(objects, block.Name, new Lazy<CloudObject>(() => block.Object(kind)), block);

    private static void Add<T>(Dictionary<string, Lazy<T>> table, string name, Lazy<T> value, CloudFactsBlock block)
    {
        Require(!table.ContainsKey(name), $"{name} is there twice", block.Number);
        table.Add(name, value);
    }

    private static void Require(bool holds, string message, int line)
    {
        if (!holds)
        {
            throw new FactsException(message, line);
        }
    }
}
