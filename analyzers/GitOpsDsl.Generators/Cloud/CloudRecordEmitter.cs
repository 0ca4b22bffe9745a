using GitOpsDsl.Facts;
using GitOpsDsl.Generators.Naming;
using GitOpsDsl.Generators.Records;

namespace GitOpsDsl.Generators.Cloud;

/// <summary>The C# text of a resource, a function or a nested type.</summary>
internal sealed class CloudRecordEmitter(CloudObject item, TypeName name, CloudFacts facts, CloudTypeText types)
{
    private const string Caller = "global::System.Runtime.CompilerServices.";

    /// <summary>What the base records have, and what C# keeps for records.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Origin", "UnknownFields", "Inputs", "Token", "Package", "Options", "LogicalName", "Owner", "OwnedBy", "Excuses", "Id", "Provider",
        "Equals", "GetHashCode", "ToString", "GetType", "Clone", "MemberwiseClone", "EqualityContract", "PrintMembers", "WriteFields",
        "WriteDocument", "Existing", "WriteUnknownFields", "IsOverridden", "HasSecretInput", "Get", "Set", "Out", "OutList", "OutMap",
    };

    private readonly CodeText _code = CodeText.File(name.Namespace);
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);

    private string Base => item.Kind switch
    {
        CloudObjectKind.Resource => "CloudResource",
        CloudObjectKind.Function => "CloudFunction",
        _ => "CloudRecord",
    };

    public string Emit()
    {
        _code.Line();
        _code.Line($"/// <summary><c>{DocEmitter.Escape(item.Name)}</c>.{(item.Deprecated ? " Deprecated." : "")}</summary>");
        _code.Line($"public sealed record {name.Name} : global::GitOpsDsl.{Base}");
        _code.Open();
        _code.Line($"public {name.Name}([{Caller}CallerFilePath] string file = \"\", [{Caller}CallerLineNumber] int line = 0)");
        _code.Continue(": base(file, line)");
        _code.Open();
        foreach (var property in item.Inputs.Where(static property => property.Const is not null))
        {
            _code.Line($"Set({Text(property.Name)}, ({types.Input(property.Type)}){Text(property.Const!)});");
        }

        _code.Close();
        if (item.Kind == CloudObjectKind.Resource && item.Name != facts.Package)
        {
            Get();
        }

        if (item.Kind != CloudObjectKind.Type)
        {
            _code.Line();
            _code.Line($"public override string Token => {Text(Token())};");
        }

        foreach (var property in item.Inputs)
        {
            Input(property);
        }

        var outputs = item.Kind == CloudObjectKind.Type ? [] : item.Outputs;
        foreach (var property in outputs.Where(property => item.Kind == CloudObjectKind.Function || property.Name != "id"))
        {
            Output(property);
        }

        Secrets();
        _code.Line();
        _code.Line("protected override bool PrintMembers(global::System.Text.StringBuilder builder) => false;");
        _code.Close();
        return _code.ToString();
    }

    /// <summary>As people write it: <c>aws:s3:Bucket</c>, which every reader of Pulumi YAML takes for the long one.</summary>
    private string Token()
    {
        if (item.Name == facts.Package)
        {
            return "pulumi:providers:" + item.Name;
        }

        var token = CloudToken.Parse(item.Name)!;
        var middle = item.Name.Split(':')[1];
        var repeated = char.ToLowerInvariant(token.Name[0]) + token.Name.Substring(1);
        return middle == token.Module + "/" + repeated ? $"{token.Package}:{token.Module}:{token.Name}"
            : middle == "index" || middle == "index/" + repeated ? $"{token.Package}:{token.Name}"
            : item.Name;
    }

    /// <summary>A way to one that is there already, of which nothing is required.</summary>
    private void Get()
    {
        const string Place = $"[{Caller}CallerFilePath] string file = \"\", [{Caller}CallerLineNumber] int line = 0";
        _code.Line();
        _code.Line("#pragma warning disable CS8618 // Of one that is there already nothing is required.");
        _code.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        _code.Line($"private {name.Name}(global::GitOpsDsl.Input<string> existing, string file, int line)");
        _code.Continue(": base(existing, file, line)");
        _code.Open();
        _code.Close();
        _code.Line("#pragma warning restore CS8618");
        _code.Line();
        _code.Line("/// <summary>One that is there already, by the provider's id: it is read, for its outputs, and never changed.</summary>");
        _code.Line($"public static {name.Name} Get(global::GitOpsDsl.Input<string> id, {Place}) => new(id, file, line);");
    }

    private void Input(CloudProperty property)
    {
        var type = types.Input(property.Type);
        var required = property.Required && property.Const is null;
        _code.Line();
        _code.Line($"/// <summary>{Summary(property)}</summary>");
        _code.Line($"public {(required ? "required " : "")}{type}{(required ? "" : "?")} {Member(property.Name, "Value")}");
        _code.Open();
        _code.Line($"get => Get<{type}>({Text(property.Name)}){(required ? "!" : "")};");
        _code.Line($"init => Set({Text(property.Name)}, value);");
        _code.Close();
    }

    private void Output(CloudProperty property)
    {
        var (function, element) = property.Type.Kind switch
        {
            CloudTypeKind.List => ("OutList", types.OutputItem(property.Type.Item!)),
            CloudTypeKind.Map => ("OutMap", types.OutputItem(property.Type.Item!)),
            _ => ("Out", types.Bare(property.Type)),
        };
        _code.Line();
        _code.Line($"/// <summary>The resulting <c>{DocEmitter.Escape(property.Name)}</c>.{(property.Secret ? " A secret." : "")}</summary>");
        _code.Line($"public {types.Output(property.Type)} {Member(property.Name, "Output")} => {function}<{element}>({Text(property.Name)}{(property.Secret ? ", secret: true" : "")});");
    }

    private void Secrets()
    {
        var secrets = item.Inputs.Where(static property => property.Secret).Select(static property => Text(property.Name)).ToList();
        if (secrets.Count > 0)
        {
            _code.Line();
            _code.Line($"public override bool HasSecretInput(string name) => name is {string.Join(" or ", secrets)};");
        }
    }

    private string Member(string property, string suffix)
    {
        var member = Identifiers.Pascal(property);
        var isFree = member != name.Name && (!Reserved.Contains(member) || (member == "Id" && item.Kind != CloudObjectKind.Resource)) && _members.Add(member);
        while (!isFree)
        {
            member += suffix;
            isFree = _members.Add(member);
        }

        return member;
    }

    private string Summary(CloudProperty property)
    {
        var summary = $"<c>{DocEmitter.Escape(property.Name)}</c>{(property.Required ? ", required" : "")}.";
        if (property.Default is { } value)
        {
            summary += $" Default: <c>{DocEmitter.Escape(value)}</c>.";
        }

        if (property.Type.Element.Name is { } nested && facts.Enum(nested) is { } values)
        {
            var some = string.Join(", ", values.Take(6).Select(DocEmitter.Value));
            summary += $" {(property.Type.Element.Kind == CloudTypeKind.OpenEnum ? "Such as" : "One of")} {some}{(values.Count > 6 ? " …" : "")}.";
        }

        return summary + (property.Secret ? " A secret." : "") + (property.Replaces ? " A change makes a new one." : "") + (property.Deprecated ? " Deprecated." : "");
    }

    private static string Text(string text) => RecordEmitter.Literal(text);
}
