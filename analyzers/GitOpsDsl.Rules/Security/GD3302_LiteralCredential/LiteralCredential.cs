namespace GitOpsDsl.Rules;

/// <summary>A value under the name of a credential; by its looks alone: <see cref="PlaintextSecret"/>.</summary>
internal sealed class LiteralCredential() : Rule("GD3302", RuleCategory.Security, Severity.Error, "Value of a password, token or key")
{
    private static readonly char[] WhiteSpace = [' ', '\t', '\r', '\n'];

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field(TypeNames.EnvVar, "value", static (value, context) => CheckNamed(value.Parent["name"].Text, value, context));
        on.Field(TypeNames.HttpHeader, "value", CheckHeader);
        on.Field(TypeNames.ConfigMap, "data", CheckData);
        on.Field(TypeNames.Container, "args", CheckArguments);
        on.Field(TypeNames.Container, "command", CheckArguments);
    }

    private static void CheckData(Node data, RuleContext context)
    {
        foreach (var entry in data.Entries)
        {
            CheckNamed(entry.Name, entry, context);
        }
    }

    private static void CheckNamed(string? name, Node value, RuleContext context)
    {
        if (value.Text is not { Length: > 0 } text)
        {
            return;
        }

        if (name is not null && CredentialValue.IsLiteral(CredentialName.ClassOf(name), text))
        {
            Report(value, text, name, context);
        }
        else if (CredentialAssignment.Find(text) is { } inner)
        {
            Report(value, text, inner, context);
        }
    }

    private static void CheckHeader(Node value, RuleContext context)
    {
        if (value.Text is { } text && value.Parent["name"].Text is { } name && name.Equals("Authorization", StringComparison.OrdinalIgnoreCase))
        {
            var space = text.IndexOf(' ');
            if (!Placeholder.Is(text.Substring(space + 1)))
            {
                Report(value, text, name, context);
            }
        }
        else
        {
            CheckNamed(value.Parent["name"].Text, value, context);
        }
    }

    /// <summary><c>--password=hunter2</c>, and <c>--password</c> with <c>hunter2</c> as the next argument.</summary>
    private static void CheckArguments(Node arguments, RuleContext context)
    {
        string? flag = null;
        foreach (var argument in arguments.Items)
        {
            var text = argument.Text ?? "";
            var sign = text.IndexOf('=');
            var isFlag = text.StartsWith("-", StringComparison.Ordinal) && text.IndexOfAny(WhiteSpace) < 0;
            if (flag is not null && !isFlag)
            {
                CheckNamed(flag, argument, context);
            }
            else if (isFlag && sign > 0 && CredentialValue.IsLiteral(CredentialName.ClassOf(text, 0, sign), text.Substring(sign + 1)))
            {
                Report(argument, text, text.Substring(0, sign), context);
            }
            else
            {
                CheckNamed(null, argument, context);
            }

            flag = isFlag && sign < 0 ? text : null;
        }
    }

    private static void Report(Node value, string text, string name, RuleContext context)
    {
        if (SecretScanner.Find(text) is null)
        {
            context.Report(value, $"the value of {name} stands here in plain text, for everyone who can read the repository, and stays in its history: change it, keep it in a Secret that is made elsewhere or sealed, and refer to that with secretKeyRef or a volume");
        }
    }
}
