using System.Globalization;

namespace GitOpsDsl.Facts;

/// <summary>
/// One line of a facts or notes file, as words. A word with a space or a quote in it stands in double quotes, where <c>\</c> escapes;
/// <c>|</c> separates the values of one attribute.
/// </summary>
internal sealed class FactsLine(int number, bool isField, IReadOnlyList<string> words)
{
    /// <summary>From 1.</summary>
    public int Number { get; } = number;

    /// <summary>Indented, so it belongs to the type above it.</summary>
    public bool IsField { get; } = isField;

    /// <summary>At least one.</summary>
    public IReadOnlyList<string> Words { get; } = words;

    /// <summary>The lines that are not empty and not comments, after the header.</summary>
    /// <exception cref="FactsException">The first line is not the header, or a quote is not closed.</exception>
    public static IEnumerable<FactsLine> Read(string text, string header)
    {
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var content = raw.TrimEnd('\r');
            if (number == 1)
            {
                if (content != header)
                {
                    throw new FactsException($"the first line must be '{header}'", number);
                }
            }
            else if (content.Trim(' ').Length > 0 && content[0] != '#')
            {
                yield return new FactsLine(number, content[0] == ' ', FactsWords.Split(content, number));
            }
        }
    }

    public FactsException Error(string message) => new(message, Number);

    public void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw Error(message);
        }
    }

    /// <summary>The type that this line names, with these fields.</summary>
    public TypeFacts Type(IReadOnlyList<FieldFacts> fields)
    {
        var type = new TypeFacts(Words[1], fields, Number);
        var unions = new List<UnionFacts>();
        for (var i = 2; i < Words.Count; i++)
        {
            var key = FactsWords.Attribute(Words[i], out var value);
            switch (key)
            {
                case "apiVersion": type.ApiVersion = value; break;
                case "kind": type.Kind = value; break;
                case "since": type.Since = value; break;
                case "open": type.IsOpen = true; break;
                case "like": type.Like = value; break;
                case "one-of": unions.Add(UnionFacts.ExactlyOne(value.Split('|'))); break;
                case "at-least-one-of": unions.Add(UnionFacts.AtLeastOne(value.Split('|'))); break;
                case "at-most-one-of": unions.Add(UnionFacts.AtMostOne(value.Split('|'))); break;
                default: throw Error($"'{key}' is nothing that a type can have");
            }
        }

        type.Unions = unions;

        return type;
    }

    /// <summary>The name of the field, and whether it is required.</summary>
    public (string Name, bool Required) FieldName()
    {
        Require(Words.Count >= 2, "a field needs a name and a type");
        var required = Words[0].EndsWith("!", StringComparison.Ordinal);
        return (required ? Words[0].Substring(0, Words[0].Length - 1) : Words[0], required);
    }

    public TypeRef FieldType() => TypeRef.Parse(Words[1]) ?? throw Error($"'{Words[1]}' is not a type");

    public FieldFacts Field()
    {
        var (name, required) = FieldName();
        var field = new FieldFacts(name, FieldType(), required, Number);
        AddAttributes(field);
        return field;
    }

    /// <summary>Sets on <paramref name="field"/> what the words after name and type say.</summary>
    public void AddAttributes(FieldFacts field)
    {
        for (var i = 2; i < Words.Count; i++)
        {
            var key = FactsWords.Attribute(Words[i], out var value);
            switch (key)
            {
                case "enum": field.Enum = value.Split('|'); break;
                case "atomic": field.Merge = ListMerge.Atomic; break;
                case "set": field.Merge = ListMerge.Set; break;
                case "keys": (field.Merge, field.ListKeys) = (ListMerge.Map, value.Split('|')); break;
                case "patch": field.PatchMergeKey = value; break;
                case "default": field.Default = value; break;
                case "immutable": field.Immutable = true; break;
                case "deprecated": field.Deprecated = true; break;
                case "since": field.Since = value; break;
                case "format": field.Format = value; break;
                case "pattern": field.Pattern = value; break;
                case "min": field.Minimum = value; break;
                case "max": field.Maximum = value; break;
                case "minlen": field.MinLength = Length(value); break;
                case "maxlen": field.MaxLength = Length(value); break;
                case "above": (field.Minimum, field.ExclusiveMinimum) = (value, true); break;
                case "below": (field.Maximum, field.ExclusiveMaximum) = (value, true); break;
                case "itemminlen": field.ItemMinLength = Length(value); break;
                case "itemmaxlen": field.ItemMaxLength = Length(value); break;
                case "nullable": field.Nullable = true; break;
                default: throw Error($"'{key}' is nothing that a field can have");
            }
        }
    }

    private int Length(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
        ? length
        : throw Error($"'{value}' is not a number");
}
