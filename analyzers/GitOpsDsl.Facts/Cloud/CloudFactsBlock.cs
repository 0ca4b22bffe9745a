namespace GitOpsDsl.Facts;

/// <summary>A line of a cloud facts text that is not indented, and the indented lines that follow it.</summary>
internal sealed class CloudFactsBlock
{
    private readonly string _text;
    private readonly int _start;

    private CloudFactsBlock(string text, int start, int number) => (_text, _start, Number) = (text, start, number);

    /// <summary>The line, from 1.</summary>
    public int Number { get; }

    /// <summary>How many lines it has.</summary>
    public int Lines { get; private set; }

    /// <summary>Where the next one begins.</summary>
    public int End { get; private set; }

    public string Head { get; private set; } = "";

    /// <summary>The second word of the head.</summary>
    public string Name
    {
        get
        {
            var start = Head.IndexOf(' ') + 1;
            var end = Head.IndexOf(' ', start);
            return end < 0 ? Head.Substring(start) : Head.Substring(start, end - start);
        }
    }

    public static CloudFactsBlock At(string text, int start, int number)
    {
        var block = new CloudFactsBlock(text, start, number);
        var end = LineEnd(text, start);
        block.Head = text.Substring(start, end - start).TrimEnd('\r');
        do
        {
            block.Lines++;
            block.End = Math.Min(end + 1, text.Length);
            end = block.End < text.Length ? LineEnd(text, block.End) : block.End;
        }
        while (block.End < text.Length && text[block.End] == ' ');

        return block;
    }

    public CloudObject Object(CloudObjectKind kind)
    {
        var lines = _text.Substring(_start, End - _start).Split('\n');
        var properties = new List<CloudProperty>(lines.Length);
        for (var i = 1; i < Lines; i++)
        {
            properties.Add(Property(new FactsLine(Number + i, true, FactsWords.Split(lines[i].TrimEnd('\r'), Number + i))));
        }

        var item = new CloudObject(kind, Name, properties, Number);
        var words = FactsWords.Split(Head, Number);
        for (var i = 2; i < words.Count; i++)
        {
            var key = FactsWords.Attribute(words[i], out var value);
            switch (key)
            {
                case "alias": item.Aliases = value.Split('|'); break;
                case "deprecated": item.Deprecated = true; break;
                default: throw new FactsException($"'{key}' is nothing that {Name} can have", Number);
            }
        }

        return item;
    }

    public IReadOnlyList<string> Values()
    {
        var words = FactsWords.Split(Head, Number);
        return words.Count == 3 ? words[2].Split('|') : throw new FactsException("an enum needs a name and values", Number);
    }

    private static CloudProperty Property(FactsLine line)
    {
        var words = line.Words;
        var direction = words.Count >= 3 ? "><=".IndexOf(words[0], StringComparison.Ordinal) : -1;
        line.Require(direction >= 0 && words[0].Length == 1, "a property has a direction ('>', '<' or '='), a name and a type");
        var required = words[1].EndsWith("!", StringComparison.Ordinal);
        var type = CloudType.Parse(words[2]) ?? throw line.Error($"'{words[2]}' is not a type");
        var property = new CloudProperty(words[1].TrimEnd('!'), type, (CloudDirection)direction) { Required = required };
        for (var i = 3; i < words.Count; i++)
        {
            var key = FactsWords.Attribute(words[i], out var value);
            switch (key)
            {
                case "secret": property.Secret = true; break;
                case "deprecated": property.Deprecated = true; break;
                case "replaces": property.Replaces = true; break;
                case "plain": property.Plain = true; break;
                case "const": property.Const = value; break;
                case "default": property.Default = value; break;
                default: throw line.Error($"'{key}' is nothing that a property can have");
            }
        }

        return property;
    }

    private static int LineEnd(string text, int from) => text.IndexOf('\n', from) is var end and >= 0 ? end : text.Length;
}
